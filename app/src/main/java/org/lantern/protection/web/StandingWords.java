package org.lantern.protection.web;

import java.time.Duration;
import java.util.Locale;
import org.lantern.calendar.Spoken;
import org.lantern.protection.Standing;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// How it stands with an action, in words and in the colour of its tag.
@Component
class StandingWords {

    private static final int SHORT = 10;

    private final Spoken spoken;
    private final Phrasebook phrases;

    StandingWords(Spoken spoken, Phrasebook phrases) {
        this.spoken = spoken;
        this.phrases = phrases;
    }

    String of(Standing standing, Locale locale) {
        return switch (standing) {
            case Standing.Running(var left) -> say("left", left, locale);
            case Standing.Late(var by) -> say("late", by, locale);
            case Standing.Done(_, var late) ->
                    late.map(by -> say("done-late", by, locale))
                            .orElseGet(() -> say("done", locale));
            case Standing.Cannot _ -> say("cannot", locale);
            case Standing.Resting _ -> say("resting", locale);
        };
    }

    static String colour(Standing standing) {
        return switch (standing) {
            case Standing.Running(var left) -> left.toMinutes() < SHORT ? "orange" : "blue";
            case Standing.Late _ -> "red";
            case Standing.Done _ -> "green";
            case Standing.Cannot _ -> "yellow";
            case Standing.Resting _ -> "grey";
        };
    }

    /// In place of the label of a child, where there is none but an invented one.
    String invented(Locale locale) {
        return phrases.getMessage("protection.drill.invented", null, locale);
    }

    private String say(String key, Duration span, Locale locale) {
        return phrases.getMessage(
                "protection.plan." + key, new Object[] {spoken.duration(span, locale)}, locale);
    }

    private String say(String key, Locale locale) {
        return phrases.getMessage("protection.plan." + key, null, locale);
    }
}
