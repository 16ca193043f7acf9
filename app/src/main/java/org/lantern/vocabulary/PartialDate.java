package org.lantern.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// As much of a date as is known: 2026, 2026-03 or 2026-03-14. People remember years.
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {

    public PartialDate {
        if (year < 1900 || year > 2100) throw new DateTimeException("Not a year that can be meant");
        if (day != null && month == null) throw new DateTimeException("A day needs a month");
        if (month != null) YearMonth.of(year, month);
        if (month != null && day != null) LocalDate.of(year, month, day);
    }

    /// Reads what {@link #toString()} writes.
    ///
    /// @throws DateTimeException when it is no such date
    public static PartialDate parse(String text) {
        var parts = text.split("-", -1);
        try {
            return new PartialDate(
                    Integer.parseInt(parts[0]),
                    parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                    parts.length > 2 ? Integer.valueOf(parts[2]) : null);
        } catch (NumberFormatException e) {
            throw new DateTimeException("Not a date", e);
        }
    }

    /// The earliest day that it can mean.
    public LocalDate first() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /// The latest day that it can mean.
    public LocalDate last() {
        if (month == null) return LocalDate.of(year, 12, 31);
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : first();
    }

    @Override
    public String toString() {
        if (month == null) return "%04d".formatted(year);
        return day == null
                ? "%04d-%02d".formatted(year, month)
                : "%04d-%02d-%02d".formatted(year, month, day);
    }
}
