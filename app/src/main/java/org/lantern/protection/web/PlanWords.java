package org.lantern.protection.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.calendar.Spoken;
import org.lantern.protection.Ended;
import org.lantern.protection.Plan;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Step;
import org.lantern.protection.WhatNext;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Component;

/// Puts a plan into words.
@Component
class PlanWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final LineWords lines;
    private final PlanMoments moments;
    private final Practitioners practitioners;
    private final Spoken spoken;
    private final Phrasebook phrases;
    private final Clock clock;

    PlanWords(
            LineWords lines,
            PlanMoments moments,
            Practitioners practitioners,
            Spoken spoken,
            Phrasebook phrases,
            Clock clock) {
        this.lines = lines;
        this.moments = moments;
        this.practitioners = practitioners;
        this.spoken = spoken;
        this.phrases = phrases;
        this.clock = clock;
    }

    /// @param more of what happened, which does not stand on the plan itself
    PlanView view(PlanFile file, List<Moment> more, Acting.Practitioner acting, Locale locale) {
        var now = clock.instant();
        Predicate<Step> mine = step -> file.isMine(step, acting);
        var words = lines.of(file, now, acting, locale);
        var next = next(file, acting);
        var open =
                WhatNext.inOrder(file.steps(), mine).stream()
                        .filter(step -> next.stream().noneMatch(card -> card.contains(step)));
        return new PlanView(
                file,
                List.copyOf(file.shown(locale).values()),
                firstKnown(file.plan(), now, locale),
                ago(file.plan().reachedAt(), now, locale),
                end(file, locale),
                PlanView.Card.all(next, words::line),
                open.map(words::line).toList(),
                WhatNext.resting(file.steps()).stream().map(words::line).toList(),
                lines(file, s -> s.done().isEmpty() && s.cannot().isPresent(), words),
                lines(file, s -> s.done().isPresent(), words),
                parts(file, acting, locale),
                file.offers().stream()
                        .filter(_ -> file.isRunning())
                        .filter(offer -> offer.to().equals(acting.ref()))
                        .map(offer ->
                                new PlanView.OfferLine(
                                        offer.ref(),
                                        new PartWords(file, words, acting)
                                                .role(offer.role(), offer.child()),
                                        offer.by()
                                                .map(by -> practitioners.find(by).name())
                                                .orElse(""),
                                        offer.words()))
                        .toList(),
                Stream.concat(moments.of(file, acting, locale).stream(), more.stream())
                        .sorted(Comparator.comparing(Moment::at))
                        .toList(),
                file.isLateAt(now),
                spoken.time(now));
    }

    /// In a few lines, without asking for anybody who did something on it.
    Brief brief(PlanFile file, Acting.Practitioner acting, Locale locale) {
        return brief(file, clock.instant(), acting, locale);
    }

    /// The same of a plan as it was known then.
    Brief brief(PlanFile file, Instant at, Acting.Practitioner acting, Locale locale) {
        var words = lines.of(file, at, acting, locale);
        return new Brief(
                file.plan().ref(),
                file.plan().code().toString(),
                file.plan().isDrill(),
                String.join(", ", file.shown(locale).values()),
                file.isGone(),
                file.isLateAt(at),
                file.unanswered(),
                end(file, locale),
                file.isToDo(),
                (int) file.steps().stream().filter(Step::isOpen).count(),
                PlanView.Card.all(next(file, acting), words::line).stream()
                        .map(PlanView.Card::line)
                        .toList());
    }

    private static List<List<Step>> next(PlanFile file, Acting.Practitioner acting) {
        return file.isRunning()
                ? WhatNext.together(file.steps(), step -> file.isMine(step, acting))
                : List.of();
    }

    private static List<PlanView.Line> lines(
            PlanFile file, Predicate<Step> which, LineWords.OfPlan words) {
        return file.steps().stream().filter(which).map(words::line).toList();
    }

    /// Who has which part.
    List<PlanView.Part> parts(PlanFile file, Acting.Practitioner acting, Locale locale) {
        return new PartWords(file, lines.of(file, clock.instant(), acting, locale), acting).all();
    }

    private String firstKnown(Plan plan, Instant now, Locale locale) {
        var known = plan.firstKnown();
        if (!known.isKnown()) return say("protection.plan.first-known.nobody", locale);
        var days =
                known.from().map(from -> days(from, known.to().orElse(from), now, locale)).stream();
        return String.join(
                ". ",
                Stream.concat(days, Stream.of(known.words()).filter(w -> !w.isEmpty())).toList());
    }

    private String days(LocalDate from, LocalDate to, Instant now, Locale locale) {
        var today = now.atZone(LONDON).toLocalDate();
        var ago =
                say(
                        "protection.plan.days-ago",
                        locale,
                        java.time.temporal.ChronoUnit.DAYS.between(from, today));
        var day = spoken.date(from, locale);
        return (from.equals(to) ? day : day + " – " + spoken.date(to, locale)) + " (" + ago + ")";
    }

    private String ago(Instant at, Instant now, Locale locale) {
        return say(
                "protection.plan.ago",
                locale,
                spoken.moment(at, locale),
                spoken.duration(Duration.between(at, now), locale));
    }

    /// With whom the child is safe is for those who work on the concern or the case.
    private Optional<String> end(PlanFile file, Locale locale) {
        return file.ended().map(end -> end(end, isUnnamed(end, file) ? ".unnamed" : "", locale));
    }

    private static boolean isUnnamed(Ended end, PlanFile file) {
        return end.how() == Ended.How.SAFE ? !file.whole() : end.isIntoHidden();
    }

    private String end(Ended end, String more, Locale locale) {
        return say(
                "protection.plan.ended." + end.how() + more,
                locale,
                spoken.moment(end.at(), locale),
                end.by().map(by -> practitioners.find(by).name()).orElse(""),
                end.withWhom());
    }

    private String say(String key, Locale locale, Object... facts) {
        return phrases.getMessage(key, facts.length == 0 ? null : facts, locale);
    }
}
