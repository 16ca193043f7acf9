package org.lantern.form;

import java.text.DateFormatSymbols;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.PartialDate;
import org.lantern.vocabulary.Value;

/// Reads three boxes, of which the day, or the day and the month, may stay blank.
final class DateReading {

    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.of("cy", "GB"));

    private DateReading() {}

    static Reading read(Typed typed) {
        var day = Letters.digits(typed.in("day").strip());
        var month = Letters.digits(typed.in("month").strip());
        var year = Letters.digits(typed.in("year").strip());
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) return new Reading.Blank();
        if (year.isEmpty()) return Reading.Bad.in("year", "date.year");
        if (!year.matches("\\d{4}")) return Reading.Bad.in("year", "date.four-digits");
        if (month.isEmpty() && !day.isEmpty()) return Reading.Bad.in("month", "date.month");
        return read(day, month, Integer.parseInt(year));
    }

    private static Reading read(String day, String month, int year) {
        var number = month(month);
        if (!month.isEmpty() && number.isEmpty()) return Reading.Bad.in("month", "date.month-real");
        if (!day.isEmpty() && !day.matches("\\d{1,2}")) return Reading.Bad.in("day", "date.real");
        try {
            return Reading.Good.of(
                    new Answer.Known(
                            new Value.When(new PartialDate(year, boxed(number), boxed(day)))));
        } catch (DateTimeException e) {
            return year < 1900 || year > 2100
                    ? Reading.Bad.in("year", "date.century")
                    : Reading.Bad.in("day", "date.real");
        }
    }

    private static OptionalInt month(String typed) {
        if (typed.matches("\\d{1,2}")) {
            var number = Integer.parseInt(typed);
            return number >= 1 && number <= 12 ? OptionalInt.of(number) : OptionalInt.empty();
        }
        return LANGUAGES.stream().mapToInt(l -> named(typed, l)).filter(m -> m > 0).findFirst();
    }

    private static int named(String typed, Locale language) {
        var names = DateFormatSymbols.getInstance(language).getMonths();
        var start = typed.toLowerCase(language);
        for (int i = 0; i < 12; i++)
            if (start.length() >= 3 && names[i].toLowerCase(language).startsWith(start))
                return i + 1;
        return 0;
    }

    private static @Nullable Integer boxed(OptionalInt number) {
        return number.isPresent() ? Integer.valueOf(number.getAsInt()) : null;
    }

    private static @Nullable Integer boxed(String digits) {
        return digits.isEmpty() ? null : Integer.valueOf(digits);
    }
}
