package org.lantern.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words on a page, and the language they are in.
///
/// @param lang the language, only where it is not the page's own; it becomes the element's `lang`
public record Phrase(String text, @Nullable String lang) {

    /// Words in a language, with its mark where the page is in another.
    public static Phrase of(String text, String language, Locale page) {
        return new Phrase(text, language.equals(page.getLanguage()) ? null : language);
    }

    /// Words in the page's own language.
    public static Phrase of(String text) {
        return new Phrase(text, null);
    }
}
