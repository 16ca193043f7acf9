package org.lantern.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lantern.database.DemoClock;
import org.lantern.database.DemoRooms;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.TeamRef;
import org.lantern.world.World;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;

/// The rotas of the demo world: those who work at a desk take its days in turn. One of them is away
/// on one day soon, and nobody has taken it: a hole for their manager to find.
@Component
@Profile("demo")
class RotaDemo implements ApplicationModuleInitializer {

    private static final By DEMO = By.clockwork("access: demo rotas");
    private static final Duration AHEAD = Duration.ofDays(7);

    private final DemoRooms rooms;
    private final AccessDemo people;
    private final Agencies agencies;
    private final RotaRows rows;
    private final RotaFacts facts;
    private final Ids ids;
    private final DemoClock clock;

    RotaDemo(
            DemoRooms rooms,
            AccessDemo people,
            Agencies agencies,
            RotaRows rows,
            RotaFacts facts,
            Ids ids,
            DemoClock clock) {
        this.rooms = rooms;
        this.people = people;
        this.agencies = agencies;
        this.rows = rows;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    /// People first, whichever of the two is asked first.
    @Override
    public void initialize() {
        people.initialize();
        rooms.once("access: rotas", this::putOn);
    }

    private void putOn() {
        var today = clock.instant();
        agencies.all().stream()
                .flatMap(agency -> agencies.teams(agency.ref()).stream())
                .filter(Agencies.Team::isDesk)
                .forEach(desk -> putOn(desk.ref(), today));
    }

    private void putOn(TeamRef desk, Instant today) {
        var people = rows.people(desk, today);
        var members = people.stream().filter(Roster.Person::member).toList();
        var workers = members.stream().filter(one -> !one.manager()).toList();
        takeTurns(desk, Rank.ON_CALL, workers, 0, today);
        if (workers.size() > 1) takeTurns(desk, Rank.SECOND, workers, 1, today);
        takeTurns(
                desk,
                Rank.MANAGER,
                members.stream().filter(Roster.Person::manager).toList(),
                0,
                today);
        // No one of the demo is a director: the manager of another desk stands in.
        takeTurns(
                desk,
                Rank.DIRECTOR,
                people.stream().filter(one -> one.manager() && !one.member()).limit(1).toList(),
                0,
                today);
        workers.stream()
                .filter(one -> one.colleague().email().equals(World.dutyWorker().email()))
                .forEach(one -> goAway(desk, one, today));
    }

    private void takeTurns(
            TeamRef desk, Rank rank, List<Roster.Person> who, int first, Instant today) {
        for (var span : rows.hours(desk, today))
            for (int place = 0; place < who.size(); place++)
                put(desk, rank, who.get(place), days(span, place + first, who.size()), today);
    }

    /// Every so many days of the span, from one of them on.
    private static DeskHours days(DeskHours span, int from, int every) {
        var days =
                span.weekdays().stream()
                        .filter(day -> (day.ordinal() + from) % every == 0)
                        .collect(toUnmodifiableSet());
        return new DeskHours(days, span.opens(), span.closes());
    }

    private void put(TeamRef desk, Rank rank, Roster.Person who, DeskHours hours, Instant today) {
        var since = today.minus(AccessDemo.AGO);
        var turn = new Turn.New(rank, who.ref(), hours, day(since), Optional.empty());
        if (!hours.weekdays().isEmpty()) facts.put(ids.next(), desk, turn, DEMO, since);
    }

    /// The first shift that is wholly to come.
    private void goAway(TeamRef desk, Roster.Person who, Instant today) {
        var soon = new Shift(today.plus(Duration.ofDays(1)), today.plus(AHEAD));
        rows.roster(desk, soon, today).shifts(who.ref(), Rank.ON_CALL, soon).stream()
                .filter(shift -> soon.covers(shift.from()))
                .findFirst()
                .ifPresent(shift ->
                        facts.sayAway(
                                ids.next(),
                                who.ref(),
                                shift,
                                DEMO,
                                today.minus(Duration.ofDays(1))));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(RotaBook.LONDON).toLocalDate();
    }
}
