package org.lantern.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Which days count, and where midnight falls.
///
/// @param bankHolidays the days off that are not a weekend, moved days among them
/// @param fault what is wrong with this calendar, when it knows weekends only
public record WorkingCalendar(ZoneId zone, Set<LocalDate> bankHolidays, Optional<String> fault) {

    /// The clock on the wall everywhere in the United Kingdom.
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Set<DayOfWeek> WEEKEND = Set.of(SATURDAY, SUNDAY);

    public WorkingCalendar {
        bankHolidays = Set.copyOf(bankHolidays);
    }

    public WorkingCalendar(ZoneId zone, Set<LocalDate> bankHolidays) {
        this(zone, bankHolidays, Optional.empty());
    }

    static WorkingCalendar weekendsOnly(Set<LocalDate> extra, String fault) {
        return new WorkingCalendar(LONDON, extra, Optional.of(fault));
    }

    /// Whether people are expected at their desks that day.
    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !bankHolidays.contains(day);
    }

    /// The last of so many working days; the first is the first working day after the start.
    public LocalDate plusWorkingDays(LocalDate start, int days) {
        if (days < 1) throw new IllegalArgumentException("At least one working day");
        return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    /// The working day so many before that one, which does not count.
    LocalDate minusWorkingDays(LocalDate end, int days) {
        return Stream.iterate(end.minusDays(1), day -> day.minusDays(1))
                .filter(this::isWorkingDay)
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
    }

    /// How many working days lie after the first day, up to the last and with it. Less than nothing
    /// when the last comes before the first.
    public long workingDaysBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) return -workingDaysBetween(last, first);
        return first.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /// How many working days are left after today until something is due, the last day among them:
    /// none on the last day itself.
    public long workingDaysLeft(Instant now, Instant due) {
        return workingDaysBetween(dayOf(now), dayOf(due.minusNanos(1)));
    }

    /// The day it is then.
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    /// Midnight at the end of that day.
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
