package org.lantern.concern.web;

import java.util.Locale;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Words;

/// Words of the content in the page's language, or else marked as English.
final class Said {

    private Said() {}

    static Phrase of(Words words, Locale locale) {
        return Phrase.of(words.in(locale), words.languageIn(locale), locale);
    }
}
