package org.lantern.concern.web;

import java.util.Locale;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Words;

/// Words of the content in the page's language, or else marked as English.
final class Said {

    private Said() {}

    static Phrase of(Words words, Locale locale) {
        var language = words.languageIn(locale);
        return new Phrase(
                words.in(locale), language.equals(locale.getLanguage()) ? null : language);
    }
}
