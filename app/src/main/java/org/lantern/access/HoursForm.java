package org.lantern.access;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/// The hours of a desk as they are typed, row by row. Rows in which nothing stands do not count.
record HoursForm(@Nullable List<Row> rows) {

    private static final int EMPTY_ROWS = 2;
    private static final int MOST = 20;
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");

    /// What holds now, and room for more.
    static HoursForm of(List<DeskHours> hours) {
        return new HoursForm(
                Stream.concat(
                                hours.stream().map(Row::of),
                                Stream.generate(() -> new Row(null, null, null)).limit(EMPTY_ROWS))
                        .toList());
    }

    void check(Errors errors) {
        var all = all();
        if (all.size() > MOST) errors.reject("access.hours.many");
        for (int i = 0; i < all.size(); i++) if (!all.get(i).isEmpty()) all.get(i).check(i, errors);
    }

    /// What was typed, once nothing is wrong with it.
    List<DeskHours> hours() {
        return all().stream().filter(row -> !row.isEmpty()).map(Row::hours).toList();
    }

    private List<Row> all() {
        return rows == null ? List.of() : rows;
    }

    static Optional<LocalTime> time(@Nullable String typed) {
        var found = TIME.matcher(typed == null ? "" : typed.strip());
        if (!found.matches()) return Optional.empty();
        int hour = Integer.parseInt(found.group(1));
        int minute = Integer.parseInt(found.group(2));
        return hour < 24 && minute < 60
                ? Optional.of(LocalTime.of(hour, minute))
                : Optional.empty();
    }

    /// On these days, from then until then.
    record Row(@Nullable List<DayOfWeek> days, @Nullable String opens, @Nullable String closes) {

        static Row of(DeskHours hours) {
            return new Row(
                    hours.weekdays().stream().sorted().toList(),
                    hours.opens().toString(),
                    hours.closes().toString());
        }

        boolean isEmpty() {
            return (days == null || days.isEmpty()) && isBlank(opens) && isBlank(closes);
        }

        void check(int at, Errors errors) {
            var row = "rows[" + at + "].";
            if (days == null || days.isEmpty())
                errors.rejectValue(row + "days", "access.hours.days.missing");
            if (time(opens).isEmpty())
                errors.rejectValue(row + "opens", "access.hours.opens.missing");
            if (time(closes).isEmpty())
                errors.rejectValue(row + "closes", "access.hours.closes.missing");
        }

        DeskHours hours() {
            return new DeskHours(
                    days == null ? Set.of() : Set.copyOf(days),
                    time(opens).orElseThrow(),
                    time(closes).orElseThrow());
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }
}
