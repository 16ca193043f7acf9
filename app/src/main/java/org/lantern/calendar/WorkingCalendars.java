package org.lantern.calendar;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/// The working calendar of each nation. A fault here never stops what a person is doing: such a
/// calendar knows weekends only, and says so.
@Component
@EnableConfigurationProperties(CalendarSettings.class)
public class WorkingCalendars {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingCalendars.class);

    private final CompletableFuture<Map<CalendarNation, WorkingCalendar>> byNation;

    @Autowired
    WorkingCalendars(CalendarSettings settings) {
        this(settings, BankHolidays.known());
    }

    /// Reading forty years of holidays takes a second or two: the start does not wait for it.
    WorkingCalendars(CalendarSettings settings, BankHolidays bankHolidays) {
        byNation =
                CompletableFuture.supplyAsync(
                        () -> calendars(settings, bankHolidays), Thread::startVirtualThread);
    }

    private static Map<CalendarNation, WorkingCalendar> calendars(
            CalendarSettings settings, BankHolidays bankHolidays) {
        return Stream.of(CalendarNation.values())
                .collect(
                        toMap(
                                nation -> nation,
                                nation -> calendar(nation, settings, bankHolidays)));
    }

    private static WorkingCalendar calendar(
            CalendarNation nation, CalendarSettings settings, BankHolidays bankHolidays) {
        var extra = extraHolidays(nation, settings);
        try {
            var all = new HashSet<>(bankHolidays.of(nation));
            all.addAll(extra);
            return new WorkingCalendar(WorkingCalendar.LONDON, all);
        } catch (RuntimeException | LinkageError | ServiceConfigurationError fault) {
            LOG.error("No bank holidays for {}: working days skip weekends only", nation, fault);
            return WorkingCalendar.weekendsOnly(
                    extra, "The bank holidays of " + nation + " could not be read");
        }
    }

    private static Set<LocalDate> extraHolidays(CalendarNation nation, CalendarSettings settings) {
        var dates = new HashSet<LocalDate>();
        for (var holiday : settings.extraHolidays())
            if (holiday.isKeptIn(nation)) dates.add(holiday.date());
        return dates;
    }

    /// The calendar of that nation.
    public WorkingCalendar of(CalendarNation nation) {
        return Optional.ofNullable(byNation.join().get(nation)).orElseThrow();
    }

    /// The calendar of a nation by its usual name, such as `WALES`. For a name that is unknown, one
    /// that knows weekends only and carries a fault.
    public WorkingCalendar of(String nation) {
        return CalendarNation.of(nation)
                .map(this::of)
                .orElseGet(() ->
                        WorkingCalendar.weekendsOnly(
                                Set.of(), "There is no calendar for this nation"));
    }

    /// What is wrong with the calendars, for whoever runs Lantern; usually nothing.
    public List<String> faults() {
        return byNation.join().values().stream()
                .flatMap(calendar -> calendar.fault().stream())
                .toList();
    }
}
