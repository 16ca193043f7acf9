package org.lantern.calendar;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// The working calendar of each nation. A fault here never stops what a person is doing: such a
/// calendar knows weekends only, and says so.
@Component
public class WorkingCalendars {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingCalendars.class);

    private final CompletableFuture<Map<CalendarNation, WorkingCalendar>> byNation;

    @Autowired
    WorkingCalendars(ObjectProvider<ProclaimedHoliday.Source> proclaimed) {
        this(
                proclaimed.stream().flatMap(source -> source.holidays().stream()).toList(),
                BankHolidays.known());
    }

    /// Reading forty years of holidays takes a second or two: the start does not wait for it.
    WorkingCalendars(List<ProclaimedHoliday> proclaimed, BankHolidays bankHolidays) {
        byNation =
                CompletableFuture.supplyAsync(
                        () -> calendars(proclaimed, bankHolidays), Thread::startVirtualThread);
    }

    private static Map<CalendarNation, WorkingCalendar> calendars(
            List<ProclaimedHoliday> proclaimed, BankHolidays bankHolidays) {
        return Stream.of(CalendarNation.values())
                .collect(
                        toMap(
                                nation -> nation,
                                nation -> calendar(nation, proclaimed, bankHolidays)));
    }

    private static WorkingCalendar calendar(
            CalendarNation nation, List<ProclaimedHoliday> proclaimed, BankHolidays bankHolidays) {
        var extra = proclaimedIn(nation, proclaimed);
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

    private static Set<LocalDate> proclaimedIn(
            CalendarNation nation, List<ProclaimedHoliday> proclaimed) {
        return proclaimed.stream()
                .filter(holiday -> holiday.isKeptIn(nation))
                .map(ProclaimedHoliday::date)
                .collect(toSet());
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
