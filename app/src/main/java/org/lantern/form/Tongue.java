package org.lantern.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Words;

/// The words of a page in its reader's language.
record Tongue(Phrasebook phrases, Locale locale) {

    /// Words of the engine itself.
    Phrase say(String key, Object... facts) {
        return phrases.say("form." + key, locale, facts);
    }

    /// The same, where only their text is wanted.
    String text(String key, Object... facts) {
        return say(key, facts).text();
    }

    /// Words of the content.
    Phrase say(Words words) {
        var language = words.languageIn(locale);
        return new Phrase(
                words.in(locale), language.equals(locale.getLanguage()) ? null : language);
    }

    Optional<Phrase> say(Optional<Words> words) {
        return words.map(this::say);
    }

    List<Phrase> say(List<Words> paragraphs) {
        return paragraphs.stream().map(this::say).toList();
    }

    /// The message for a question that is not answered well.
    String wrong(Lack lack, boolean choice) {
        var unknown = lack.question().need().mayBeUnknown();
        var why =
                lack.why().why().equals("missing")
                        ? (choice ? "select" : "enter") + (unknown && !choice ? "-or-unknown" : "")
                        : lack.why().why();
        var facts = new ArrayList<Object>();
        facts.add(lack.question().label().in(locale));
        facts.addAll(lack.why().facts());
        return text("error." + why, facts.toArray());
    }
}
