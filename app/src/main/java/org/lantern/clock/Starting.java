package org.lantern.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.area.Areas;
import org.lantern.calendar.TimeLimit;
import org.lantern.calendar.WorkingCalendar;
import org.lantern.calendar.WorkingCalendars;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.vocabulary.Duty;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Sets a duty running. Whatever goes wrong here is taken back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class Starting {

    private final Vocabulary vocabulary;
    private final WorkingCalendars calendars;
    private final Areas areas;
    private final DutyRows rows;
    private final Clock clock;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Starting(
            Vocabulary vocabulary,
            WorkingCalendars calendars,
            Areas areas,
            DutyRows rows,
            Clock clock,
            Ids ids,
            ApplicationEventPublisher events) {
        this.vocabulary = vocabulary;
        this.calendars = calendars;
        this.areas = areas;
        this.rows = rows;
        this.clock = clock;
        this.ids = ids;
        this.events = events;
    }

    /// The tasks that are in force in an area today; what runs out by itself is no task.
    List<Duty> known(String area) {
        return inForce(area).filter(one -> !one.line().isPower()).map(Powers.Power::duty).toList();
    }

    /// Those of them that run out by themselves.
    List<Powers.Power> powers(String area) {
        return inForce(area).filter(one -> one.line().isPower()).toList();
    }

    Optional<Instant> end(Powers.Power power, String area, Instant at) {
        var nation = areas.area(area).nation().name();
        return power.line().limit().dueFrom(at, calendars.of(nation));
    }

    private Stream<Powers.Power> inForce(String area) {
        var nation = areas.area(area).nation().name();
        var today = calendars.of(nation).dayOf(clock.instant());
        return vocabulary.duties().stream()
                .flatMap(duty ->
                        duty.on(today, nation).map(line -> new Powers.Power(duty, line)).stream());
    }

    /// Starts the duty, or the one that stands for it in that nation. Where the nation has none,
    /// nothing starts.
    ///
    /// @param after the duty that was done, where it begins because of that; with that taken back,
    ///   it has not begun
    void start(DutyKey key, Subject subject, Instant at, Optional<UUID> after, By by) {
        var nation = areas.area(subject.area()).nation().name();
        var calendar = calendars.of(nation);
        var law = lawOf(at, calendar);
        ofNation(key, nation, law)
                .ifPresent(duty -> {
                    var line = duty.on(law, nation).orElseThrow();
                    var due = due(duty, line.limit(), subject.area(), at, calendar);
                    add(
                            duty,
                            line,
                            subject,
                            new Begun(1, nation, law, at, due, calendar, after),
                            by);
                });
    }

    /// The next round of a duty that repeats begins where the last one ended, by the law of that
    /// day; the area's own limit applies to each round. Where it is no longer the law, none begins.
    void next(StartedDuty last, Instant at, By by) {
        if (!(last.line().limit() instanceof TimeLimit.Repeating)) return;
        var calendar = calendars.of(last.nation());
        var law = lawOf(at, calendar);
        last.duty()
                .on(law, last.nation())
                .ifPresent(line -> {
                    var limit = round(line, last, at, calendar);
                    var due = due(last.duty(), limit, last.subject().area(), at, calendar);
                    add(
                            last.duty(),
                            line,
                            last.subject(),
                            new Begun(
                                    last.round() + 1,
                                    last.nation(),
                                    law,
                                    at,
                                    due,
                                    calendar,
                                    Optional.of(last.ref())),
                            by);
                });
    }

    private TimeLimit round(
            Duty.Line line, StartedDuty last, Instant at, WorkingCalendar calendar) {
        return line.limit() instanceof TimeLimit.Repeating limit
                ? limit.round(last.round() + 1, rows.firstRound(last), at, calendar)
                : line.limit();
    }

    /// What begins later than now begins by the law of today.
    private LocalDate lawOf(Instant at, WorkingCalendar calendar) {
        var now = clock.instant();
        return calendar.dayOf(at.isBefore(now) ? at : now);
    }

    private Optional<Duty> ofNation(DutyKey key, String nation, LocalDate law) {
        return vocabulary.duties().stream()
                .filter(duty -> duty.standsFor(key.code()))
                .filter(duty -> duty.on(law, nation).isPresent())
                .min(Comparator.comparing(duty -> !duty.code().equals(key.code())));
    }

    /// The law's limit and the area's own both apply; whichever ends first counts.
    private static Due due(
            Duty duty, TimeLimit limit, String area, Instant at, WorkingCalendar calendar) {
        var lawful = limit.dueFrom(at, calendar);
        return duty.local().stream()
                .filter(local -> local.isKeptIn(area))
                .map(local -> local.limit().after(at, calendar))
                .filter(local -> lawful.map(local::isBefore).orElse(true))
                .min(Instant::compareTo)
                .map(local -> new Due(Optional.of(local), true))
                .orElseGet(() -> new Due(lawful, false));
    }

    private void add(Duty duty, Duty.Line line, Subject subject, Begun begun, By by) {
        var now = clock.instant();
        var started =
                new StartedDuty(
                        ids.next(),
                        subject,
                        duty,
                        line,
                        begun.round(),
                        begun.nation(),
                        begun.law(),
                        begun.at(),
                        begun.due().at(),
                        begun.due().local(),
                        begun.calendar().fault(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty());
        if (rows.start(started, begun.after(), by, now))
            events.publishEvent(new ClockActed("duty-started", List.of(subject.ref()), by, now));
    }

    private record Due(Optional<Instant> at, boolean local) {}

    private record Begun(
            int round,
            String nation,
            LocalDate law,
            Instant at,
            Due due,
            WorkingCalendar calendar,
            Optional<UUID> after) {}
}
