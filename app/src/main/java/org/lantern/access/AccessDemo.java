package org.lantern.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.database.DemoClock;
import org.lantern.database.DemoRooms;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.StartNotice;
import org.lantern.kernel.TeamRef;
import org.lantern.world.World;
import org.lantern.world.WorldAgency;
import org.lantern.world.WorldPractitioner;
import org.lantern.world.WorldTeam;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;

/// The people of the demo world take up their work. All have the same password, which exists in the
/// demo alone.
@Component
@Profile("demo")
class AccessDemo implements ApplicationModuleInitializer, StartNotice {

    private static final By DEMO = By.clockwork("access: demo world");

    /// Before anybody worried about anything.
    static final Duration AGO = Duration.ofDays(400);

    private final DemoRooms rooms;
    private final Agencies agencies;
    private final Desks desks;
    private final Accounts accounts;
    private final Passwords passwords;
    private final DemoClock clock;

    AccessDemo(
            DemoRooms rooms,
            Agencies agencies,
            Desks desks,
            Accounts accounts,
            Passwords passwords,
            DemoClock clock) {
        this.rooms = rooms;
        this.agencies = agencies;
        this.desks = desks;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        var today = clock.instant();
        rooms.once("access", () -> clock.at(today.minus(AGO), () -> moveIn(today)));
    }

    @Override
    public List<String> lines() {
        var people =
                Stream.of(
                                World.dutyWorker(),
                                World.dutyManager(),
                                World.teacher(),
                                World.safeguardingLead(),
                                World.constable(),
                                World.nurse(),
                                World.socialWorker(),
                                World.allegationsManager(),
                                World.administrator(),
                                World.boardAdministrator())
                        .map(who -> "  %-48s %s".formatted(who.email(), who.job()));
        return Stream.concat(
                        Stream.of("Sign in with the password " + World.PASSWORD + " as one of"),
                        people)
                .toList();
    }

    private void moveIn(Instant today) {
        Map<String, AgencyRef> agencyOf = new HashMap<>();
        Map<String, TeamRef> teamOf = new HashMap<>();
        for (var agency : World.cast().agencies()) {
            var ref = agencies.add(agency(agency, today), DEMO);
            agencyOf.put(agency.key(), ref);
            for (var team : agency.teams()) teamOf.put(team.key(), open(team, ref, today));
        }
        var hash = passwords.hash(World.PASSWORD);
        for (var person : World.cast().practitioners()) {
            var agency = Objects.requireNonNull(agencyOf.get(person.agency()));
            var ref = accounts.addWith(colleague(person, agency), hash, false, DEMO);
            for (var role : person.roles())
                accounts.give(ref, Role.valueOf(role), Optional.empty(), DEMO);
            for (var team : person.teams())
                accounts.join(ref, Objects.requireNonNull(teamOf.get(team)), DEMO);
        }
    }

    private TeamRef open(WorldTeam team, AgencyRef agency, Instant today) {
        if (!team.isDesk()) return agencies.addTeam(agency, team.name(), DEMO);
        var hours =
                team.hours().stream()
                        .map(span -> new DeskHours(span.days(), span.from(), span.until()))
                        .toList();
        var areas = team.answersFor().stream().collect(toUnmodifiableSet());
        return desks.open(
                new Desk.New(agency, team.name(), areas, hours, number(team.telephone(), today)),
                DEMO);
    }

    private Agency.New agency(WorldAgency agency, Instant today) {
        return new Agency.New(
                agency.name(),
                AgencyKind.valueOf(agency.kind()),
                Optional.of(agency.area()).filter(area -> !area.isEmpty()),
                number(agency.switchboard(), today));
    }

    private static Colleague.New colleague(WorldPractitioner person, AgencyRef agency) {
        return new Colleague.New(person.name(), person.email(), Optional.empty(), agency);
    }

    private static Optional<CheckedNumber> number(String telephone, Instant today) {
        if (telephone.isBlank()) return Optional.empty();
        var checked = LocalDate.ofInstant(today, ZoneOffset.UTC);
        return Optional.of(new CheckedNumber(telephone, "invented for the demonstration", checked));
    }
}
