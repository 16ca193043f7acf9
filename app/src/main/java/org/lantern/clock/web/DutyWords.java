package org.lantern.clock.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lantern.calendar.Span;
import org.lantern.calendar.Spoken;
import org.lantern.calendar.TimeLimit;
import org.lantern.calendar.WorkingCalendars;
import org.lantern.clock.PowerChoices;
import org.lantern.clock.Standing;
import org.lantern.clock.StartedDuty;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Duty;
import org.lantern.vocabulary.Origin;
import org.springframework.stereotype.Component;

/// Puts duties into words.
@Component
class DutyWords {

    private final PowerChoices choices;
    private final Spoken spoken;
    private final WorkingCalendars calendars;
    private final Phrasebook phrases;
    private final Clock clock;

    DutyWords(
            PowerChoices choices,
            Spoken spoken,
            WorkingCalendars calendars,
            Phrasebook phrases,
            Clock clock) {
        this.choices = choices;
        this.spoken = spoken;
        this.calendars = calendars;
        this.phrases = phrases;
        this.clock = clock;
    }

    /// As it stands then, with what its reader may do about it.
    DutyLine line(StartedDuty duty, Instant moment, List<String> ways, Locale locale) {
        var standing = duty.standingAt(moment);
        var origin = duty.line().origin();
        return new DutyLine(
                duty.ref(),
                duty.duty().code(),
                PowerChoices.said(duty.duty().title(), locale),
                standing(duty, standing, moment, locale),
                colour(standing),
                times(duty, locale),
                PowerChoices.said(duty.duty().owner(), locale),
                Phrase.of(choices.authority(duty.line(), locale)),
                origin.confidence() != Origin.Confidence.SEEN,
                duty.isPower(),
                words(duty, standing),
                duty.fault().map(_ -> word("fault.calendar", locale)).orElse(null),
                ways);
    }

    /// The line as it stands now, for a list.
    DutyLine line(StartedDuty duty, Locale locale) {
        return line(duty, clock.instant(), List.of(), locale);
    }

    Phrase title(Duty duty, Locale locale) {
        return PowerChoices.said(duty.title(), locale);
    }

    private String standing(StartedDuty duty, Standing standing, Instant moment, Locale locale) {
        return switch (standing) {
            case Standing.Running(var left) ->
                    inWorkingDays(duty)
                            ? spoken.standing(
                                    moment,
                                    duty.dueAt().orElseThrow(),
                                    calendars.of(duty.nation()),
                                    locale)
                            : word("left", locale, said(left, locale));
            case Standing.Late(var by, var softly) ->
                    word(softly ? "late-softly" : "late", locale, said(by, locale));
            case Standing.Met(var at, var late) ->
                    late.map(by -> word("met-late", locale, moment(at, locale), said(by, locale)))
                            .orElseGet(() -> word("met", locale, moment(at, locale)));
            case Standing.Paused(var since, _) -> word("paused", locale, moment(since, locale));
            case Standing.Elapsed(var since) -> word("elapsed", locale, said(since, locale));
            case Standing.Upcoming(var left) -> word("left", locale, said(left, locale));
            case Standing.TooEarly(var until) -> word("too-early", locale, moment(until, locale));
            case Standing.Ending(var left, _) -> word("ending", locale, said(left, locale));
            case Standing.Ended(var ago) -> word("ended", locale, said(ago, locale));
            case Standing.NotApplicable _ -> word("dropped", locale);
        };
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case Standing.Late(_, var softly) -> softly ? "yellow" : "red";
            case Standing.Ended _ -> "red";
            case Standing.Ending(_, var warned) -> warned ? "orange" : "blue";
            case Standing.Running(var left) -> isShort(left) ? "orange" : "blue";
            case Standing.Upcoming(var left) -> isShort(left) ? "orange" : "blue";
            case Standing.Met(_, var late) -> late.isPresent() ? "grey" : "green";
            case Standing.Elapsed _ -> "turquoise";
            case Standing.Paused _, Standing.TooEarly _, Standing.NotApplicable _ -> "grey";
        };
    }

    private static boolean isShort(Duration left) {
        return left.compareTo(Duration.ofDays(1)) < 0;
    }

    private List<String> times(StartedDuty duty, Locale locale) {
        var times = new ArrayList<String>();
        times.add(
                duty.local()
                        ? word("limit.local", locale)
                        : spoken.limit(duty.line().limit(), locale));
        times.add(
                word(
                        duty.line().limit() instanceof TimeLimit.Before ? "event" : "began",
                        locale,
                        moment(duty.startedAt(), locale)));
        if (!(duty.line().limit() instanceof TimeLimit.NotBefore))
            duty.dueAt().map(due -> spoken.due(due, locale)).ifPresent(times::add);
        duty.used().ifPresent(used -> times.add(word("used", locale, used.all())));
        if (duty.round() > 1) times.add(word("round", locale, duty.round()));
        if (duty.extensions() > 0) times.add(word("extended", locale, duty.extensions()));
        return times;
    }

    private static String words(StartedDuty duty, Standing standing) {
        return switch (standing) {
            case Standing.Paused(_, var reason) -> reason;
            case Standing.NotApplicable(_, var reason) -> reason;
            case Standing.Met _ -> duty.met().map(StartedDuty.Met::note).orElse("");
            default -> "";
        };
    }

    private static boolean inWorkingDays(StartedDuty duty) {
        return duty.line()
                .limit()
                .counted()
                .filter(span -> span.unit() == Span.Unit.WORKING_DAYS)
                .isPresent();
    }

    private String said(Duration span, Locale locale) {
        return spoken.duration(span, locale);
    }

    private String moment(Instant at, Locale locale) {
        return spoken.moment(at, locale);
    }

    String word(String key, Locale locale, Object... words) {
        return phrases.getMessage("clock." + key, words, locale);
    }
}
