package org.lantern.clock;

import java.util.List;
import java.util.Locale;
import org.lantern.calendar.Spoken;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Duty;
import org.lantern.vocabulary.Words;
import org.springframework.stereotype.Component;

/// Powers as a form asks which of them was used: each with its limit, and what gives it.
@Component
public class PowerChoices {

    private final Spoken spoken;
    private final Phrasebook phrases;

    PowerChoices(Spoken spoken, Phrasebook phrases) {
        this.spoken = spoken;
        this.phrases = phrases;
    }

    public List<Option> of(List<Powers.Power> powers, Locale locale) {
        return powers.stream().map(one -> option(one, locale)).toList();
    }

    private Option option(Powers.Power one, Locale locale) {
        return Option.of(one.duty().code(), said(one.duty().title(), locale))
                .hinted(
                        Phrase.of(
                                word(
                                        "power.of",
                                        locale,
                                        spoken.limit(one.line().limit(), locale),
                                        authority(one.line(), locale),
                                        one.duty().code())));
    }

    /// "Law: Children Act 1989, section 46. Draft: not yet checked at its source."
    public String authority(Duty.Line line, Locale locale) {
        var origin = line.origin();
        return word("force." + line.force(), locale)
                + ": "
                + origin.document()
                + " ("
                + origin.year()
                + "). "
                + word("confidence." + origin.confidence(), locale);
    }

    /// With a mark of their language, where that is another.
    public static Phrase said(Words words, Locale locale) {
        return Phrase.of(words.in(locale), words.languageIn(locale), locale);
    }

    private String word(String key, Locale locale, Object... words) {
        return phrases.getMessage("clock." + key, words, locale);
    }
}
