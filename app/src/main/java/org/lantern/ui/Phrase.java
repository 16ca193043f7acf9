package org.lantern.ui;

import org.jspecify.annotations.Nullable;

/// Words on a page, and the language they are in.
///
/// @param lang the language, only where it is not the page's own; it becomes the element's `lang`
public record Phrase(String text, @Nullable String lang) {

    /// Words in the page's own language.
    public static Phrase of(String text) {
        return new Phrase(text, null);
    }
}
