package org.lantern.concern.web;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lantern.ui.Phrasebook;

/// When a call came, out of the words that a worker types, in English or Welsh: "14:05", "2.15 pm",
/// "23.50 yesterday", "Friday 17:40", "14 March, 09:20", "just now", "an hour ago". A call is never
/// later than the moment at which it is written down.
final class CallTime {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int NOON = 12;

    /// Whoever begins to write may still be asked when the call began.
    private static final Duration LONGEST_CALL = Duration.ofHours(2);

    private static final List<String> MONTHS =
            names(Month.values(), (month, in) -> month.getDisplayName(TextStyle.FULL, in));
    private static final List<String> WEEKDAYS =
            names(DayOfWeek.values(), (day, in) -> day.getDisplayName(TextStyle.FULL, in));

    /// A number, or a part of one, that was not understood.
    private static final String MORE = ".*(\\d|\\bhalf\\b|\\bhanner\\b).*";

    private static final Pattern NOW = Pattern.compile("\\b(?:now|nawr|rwan|rŵan)\\b");
    private static final Pattern AGO =
            Pattern.compile(
                    "(?<![.,\\d])\\b(\\d{1,3}|an?|half an) ?(mins?|minutes?|munud|hrs?|hours?|awr)\\b");
    private static final Pattern YESTERDAY =
            Pattern.compile("\\b(?:yesterday|last night|ddoe|neithiwr)\\b");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(" + any(WEEKDAYS) + ")\\b");
    private static final Pattern DATE =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:/(\\d{1,2})/?|\\.(\\d{1,2})\\.(?=20\\d\\d)|(?:st|nd|rd|th)? (%s)\\b,? ?)(20\\d\\d\\b)?"
                            .formatted(any(MONTHS)));
    private static final Pattern CLOCK =
            Pattern.compile(
                    "\\b(?:(0?\\d|1[0-2])(?:[:.]([0-5]\\d))? ?([ap])\\.?m\\b|([01]?\\d|2[0-3])[:.h]?([0-5]\\d)\\b)");

    private CallTime() {}

    /// The last moment that it can mean, by the time at which it was written down, however much
    /// later it is sent.
    ///
    /// @param written when somebody began to write it down
    /// @return nothing where it says no time, or more than a day and a time, or one that lies ahead
    static Optional<Instant> read(String words, Instant written, Instant now) {
        var said =
                words.toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\b(\\d{1,2}/\\d{1,2}/)(\\d\\d)\\b", "$120$2");
        var end = written.plus(LONGEST_CALL);
        try {
            return said(said, written, end.isAfter(now) ? now : end)
                    .filter(came -> !came.isAfter(now));
        } catch (DateTimeException never) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> said(String said, Instant written, Instant end) {
        if (find(NOW, said).isPresent()) return Optional.of(written);
        var ago = find(AGO, said);
        if (ago.isPresent())
            return ago.filter(_ -> !AGO.matcher(said).replaceFirst(" ").matches(MORE))
                    .map(CallTime::howLong)
                    .map(written::minus);
        var day = day(said, written.atZone(LONDON).toLocalDate());
        var today = end.atZone(LONDON).toLocalDate();
        var rest = DATE.matcher(said).replaceFirst(" ");
        if (CLOCK.matcher(rest).replaceFirst(" ").matches(MORE)) return Optional.empty();
        return find(CLOCK, rest)
                .map(CallTime::time)
                .map(time -> last(time, day.orElse(today), day.isEmpty(), end));
    }

    private static Duration howLong(MatchResult ago) {
        var number = ago.group(1);
        var many = number.matches("\\d+") ? Long.parseLong(number) : 1;
        if (number.startsWith("half")) return Duration.ofMinutes(30);
        return ago.group(2).startsWith("m") ? Duration.ofMinutes(many) : Duration.ofHours(many);
    }

    private static Optional<LocalDate> day(String said, LocalDate today) {
        return find(DATE, said)
                .map(date -> date(date, today))
                .or(() -> find(YESTERDAY, said).map(_ -> today.minusDays(1)))
                .or(() ->
                        find(WEEKDAY, said)
                                .map(day -> DayOfWeek.of(place(WEEKDAYS, day.group(1), 7)))
                                .map(day -> today.with(TemporalAdjusters.previousOrSame(day))));
    }

    /// Without a year it is the last time that there was such a day.
    private static LocalDate date(MatchResult date, LocalDate today) {
        var month =
                date.group(4) == null
                        ? Integer.parseInt(date.group(date.group(2) == null ? 3 : 2))
                        : place(MONTHS, date.group(4), 12);
        var day = Integer.parseInt(date.group(1));
        if (date.group(5) != null) return LocalDate.of(Integer.parseInt(date.group(5)), month, day);
        var thisYear = Year.from(today).atMonth(month).atDay(day);
        return thisYear.isAfter(today) ? thisYear.minusYears(1) : thisYear;
    }

    private static LocalTime time(MatchResult clock) {
        if (clock.group(3) == null)
            return LocalTime.of(Integer.parseInt(clock.group(4)), Integer.parseInt(clock.group(5)));
        var hour = Integer.parseInt(clock.group(1)) % NOON;
        var minute = Optional.ofNullable(clock.group(2)).map(Integer::parseInt).orElse(0);
        return LocalTime.of(clock.group(3).equals("p") ? hour + NOON : hour, minute);
    }

    /// Without a day it is the last time that the clock showed this.
    private static Instant last(LocalTime time, LocalDate day, boolean anyDay, Instant end) {
        var there = day.atTime(time).atZone(LONDON);
        return anyDay && there.toInstant().isAfter(end)
                ? there.minusDays(1).toInstant()
                : there.toInstant();
    }

    private static Optional<MatchResult> find(Pattern pattern, String said) {
        return pattern.matcher(said).results().findFirst();
    }

    /// Which of so many it is, in either language, from 1.
    private static int place(List<String> names, String name, int many) {
        return names.indexOf(name) % many + 1;
    }

    private interface Naming<T> {
        String in(T one, Locale language);
    }

    /// Whole names in English and Welsh, and the first three letters of the English ones.
    private static <T> List<String> names(T[] all, Naming<T> naming) {
        Function<Locale, Stream<String>> in =
                language ->
                        Arrays.stream(all)
                                .map(one -> naming.in(one, language).toLowerCase(Locale.ROOT));
        return Stream.of(
                        in.apply(Locale.UK),
                        in.apply(Phrasebook.WELSH),
                        in.apply(Locale.UK).map(name -> name.substring(0, 3)))
                .flatMap(names -> names)
                .toList();
    }

    private static String any(List<String> names) {
        return String.join("|", names);
    }
}
