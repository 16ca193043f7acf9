package org.lantern.protection.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.area.Nation;
import org.lantern.protection.FirstHour;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Words;
import org.springframework.stereotype.Component;

/// How actions read: by when, who, what is put down, and how sure we are.
@Component
class StepWords {

    private static final int HOUR = 60;

    private final Phrasebook phrases;

    StepWords(Phrasebook phrases) {
        this.phrases = phrases;
    }

    List<Step.Part> parts(
            List<FirstHour.Part> parts,
            List<Origin> sources,
            Optional<Nation> nation,
            Locale locale) {
        return parts.stream()
                .map(part ->
                        new Step.Part(
                                "protection.part." + part.stretch(),
                                part.actions().stream()
                                        .map(action -> step(action, sources, nation, locale))
                                        .toList()))
                .toList();
    }

    private Step step(
            Playbook.Action action, List<Origin> sources, Optional<Nation> nation, Locale locale) {
        var escalation = action.escalation();
        var next = escalation.to() == action.who() ? "next-manager" : escalation.to().toString();
        return new Step(
                action.code(),
                said(action.does(), locale),
                due(action.due(), locale),
                say("protection.role." + action.who(), locale),
                say(
                        "protection.escalates",
                        locale,
                        span(escalation.minutes(), locale),
                        say("protection.to." + next, locale)),
                said(action.proof(), locale),
                nations(action, nation, locale),
                sources.indexOf(action.origin()) + 1,
                switch (action.origin().confidence()) {
                    case SEEN -> false;
                    case PARTLY_SEEN, BACKGROUND, DESIGN -> true;
                });
    }

    private String due(Playbook.Due due, Locale locale) {
        var key = "protection.due." + due.from();
        return due.minutes() == 0
                ? say(key + ".at-once", locale)
                : say(key, locale, span(due.minutes(), locale));
    }

    /// "30 minutes", "1 hour", "3 hours 30 minutes", "72 hours".
    private String span(int minutes, Locale locale) {
        var hours = say("protection.hours", locale, minutes / HOUR);
        var rest = say("protection.minutes", locale, minutes % HOUR);
        if (minutes < HOUR) return rest;
        return minutes % HOUR == 0 ? hours : hours + " " + rest;
    }

    private String nations(Playbook.Action action, Optional<Nation> nation, Locale locale) {
        if (nation.isPresent() || action.nations().size() == Nation.values().length) return "";
        return java.util.Arrays.stream(Nation.values())
                .filter(one -> action.nations().contains(one.name()))
                .map(one -> say("protection.nation." + one, locale))
                .collect(joining(", "));
    }

    private String say(String key, Locale locale, Object... facts) {
        return phrases.getMessage(key, facts.length == 0 ? null : facts, locale);
    }

    static Phrase said(Words words, Locale locale) {
        return Phrase.of(words.in(locale), words.languageIn(locale), locale);
    }
}
