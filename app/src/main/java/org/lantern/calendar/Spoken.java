package org.lantern.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Dates, times and spans of time as people say them, in English or Welsh, by the clock on the wall
/// in London. In a template: `${@spoken.moment(at, #locale)}`.
@Component
public class Spoken {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// To read a pattern takes longer than all else on a desk: each is read once.
    private static final Map<Key, MessageFormat> PHRASES = new ConcurrentHashMap<>();

    /// "23 November 2026 at 19:47"; in the hour that comes twice, which of the two.
    public String moment(Instant moment, Locale locale) {
        var there = moment.atZone(WorkingCalendar.LONDON);
        return say(locale, "moment", date(there.toLocalDate(), locale), time(moment))
                + whichOfTwo(there);
    }

    /// "23 November 2026".
    public String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", spokenIn(locale)).format(day);
    }

    /// "Monday 23 November 2026".
    public String weekday(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", spokenIn(locale)).format(day);
    }

    /// "19:47": by the clock of 24 hours, as duty desks and the police write it.
    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
                .format(moment.atZone(WorkingCalendar.LONDON));
    }

    /// When something must be done: "by the end of 24 November 2026", or "by 24 November 2026 at
    /// 19:47".
    public String due(Instant due, Locale locale) {
        var there = due.atZone(WorkingCalendar.LONDON);
        return there.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? say(locale, "due.end-of", date(there.toLocalDate().minusDays(1), locale))
                : say(locale, "due.by", moment(due, locale));
    }

    /// "3 days 4 hours", "2 hours 14 minutes", "1 minute", "less than a minute".
    public String duration(Duration span, Locale locale) {
        var length = span.abs();
        if (length.toDays() > 0)
            return two(locale, "days", length.toDays(), "hours", length.toHoursPart());
        if (length.toHours() > 0)
            return two(locale, "hours", length.toHours(), "minutes", length.toMinutesPart());
        return length.toMinutes() > 0
                ? say(locale, "minutes", length.toMinutes())
                : say(locale, "moments");
    }

    /// How it stands with something due: "3 working days left", "2 hours 14 minutes left" on the
    /// last day, "late by 3 hours".
    public String standing(Instant now, Instant due, WorkingCalendar calendar, Locale locale) {
        if (!now.isBefore(due))
            return say(locale, "late", duration(Duration.between(due, now), locale));
        long days = calendar.workingDaysLeft(now, due);
        boolean countedInDays =
                due.atZone(calendar.zone()).equals(due.atZone(calendar.zone()).truncatedTo(DAYS));
        return countedInDays && days > 0
                ? say(locale, "working-days-left", days)
                : say(locale, "left", duration(Duration.between(now, due), locale));
    }

    /// The limit in words: "within 15 working days".
    public String limit(TimeLimit limit, Locale locale) {
        return switch (limit) {
            case Span span -> say(locale, "within", span(span, locale));
            case TimeLimit.Extendable(var first, var longer) ->
                    say(locale, "extendable", limit(first, locale), span(longer, locale));
            case TimeLimit.Repeating(var rounds, var afterAYear) ->
                    rounds.stream()
                                    .map(round -> limit(round, locale))
                                    .reduce((one, next) -> say(locale, "then", one, next))
                                    .map(all -> say(locale, "and-so-on", all))
                                    .orElseThrow()
                            + afterAYear
                                    .map(span -> say(locale, "after-a-year", limit(span, locale)))
                                    .orElse("");
            case TimeLimit.Usually(var span, var wherePossible) ->
                    say(locale, wherePossible ? "where-possible" : "usually", span(span, locale));
            case TimeLimit.AtMost(var longest, var more) -> {
                var end = say(locale, "at-most", span(longest, locale));
                yield more.map(span -> say(locale, "extendable", end, span(span, locale)))
                        .orElse(end);
            }
            case TimeLimit.NotBefore(var span) -> say(locale, "not-before", span(span, locale));
            case TimeLimit.Before(var lead) ->
                    lead.map(span -> say(locale, "ahead", span(span, locale)))
                            .orElseGet(() -> say(locale, "before"));
            case TimeLimit.AsSoonAsPossible() -> say(locale, "as-soon-as-possible");
        };
    }

    private static String span(Span span, Locale locale) {
        return switch (span.unit()) {
            case HOURS -> say(locale, "hours", span.number());
            case WORKING_DAYS -> say(locale, "working-days", span.number());
            case DAYS -> say(locale, "days", span.number());
            case WEEKS -> say(locale, "weeks", span.number());
            case MONTHS -> say(locale, "months", span.number());
        };
    }

    private static String two(Locale locale, String unit, long many, String smaller, int few) {
        var first = say(locale, unit, many);
        return few == 0 ? first : first + " " + say(locale, smaller, few);
    }

    private static String whichOfTwo(ZonedDateTime there) {
        boolean twice =
                there.getZone().getRules().getValidOffsets(there.toLocalDateTime()).size() > 1;
        if (!twice) return "";
        return there.getOffset().getTotalSeconds() == 0 ? " (GMT)" : " (BST)";
    }

    private static Locale spokenIn(Locale locale) {
        return locale.getLanguage().equals("cy") ? locale : Locale.UK;
    }

    private static String say(Locale locale, String key, Object... words) {
        var phrase = PHRASES.computeIfAbsent(new Key(key, spokenIn(locale)), Key::read);
        synchronized (phrase) {
            return phrase.format(words);
        }
    }

    private record Key(String key, Locale locale) {

        MessageFormat read() {
            var bundle = ResourceBundle.getBundle("messages.calendar", locale, NO_FALLBACK);
            return new MessageFormat(bundle.getString("calendar." + key), locale);
        }
    }
}
