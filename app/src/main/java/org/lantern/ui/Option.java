package org.lantern.ui;

import org.jspecify.annotations.Nullable;

/// One of several answers to choose from.
///
/// @param afterOr stands apart from the answers before it, behind the word "or"
public record Option(String value, Phrase label, @Nullable Phrase hint, boolean afterOr) {

    public static Option of(String value, Phrase label) {
        return new Option(value, label, null, false);
    }

    public Option hinted(@Nullable Phrase hint) {
        return new Option(value, label, hint, afterOr);
    }

    /// Such as "or: I do not know".
    public Option apart() {
        return new Option(value, label, hint, true);
    }
}
