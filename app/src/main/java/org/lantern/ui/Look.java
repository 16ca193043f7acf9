package org.lantern.ui;

import org.jspecify.annotations.Nullable;

/// How a field is drawn, where that differs from the usual.
///
/// @param heading the question is the page's one heading
/// @param width about how many characters the answer has, 0 for the full width; 2, 3, 4, 5, 10, 20
/// @param rows how many lines a long text opens with
/// @param keyboard what a phone's keyboard should offer (HTML `inputmode`), such as `numeric`
/// @param autocomplete what the browser may fill in (HTML `autocomplete`)
public record Look(
        boolean heading,
        int width,
        int rows,
        @Nullable String keyboard,
        @Nullable String autocomplete) {

    static final Look USUAL = new Look(false, 0, 5, null, null);
}
