package org.lantern.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.Waiting;
import org.lantern.database.DemoClock;
import org.lantern.database.DemoRooms;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;

/// Three hours of the demo world, for what waits at one of its desks: one that runs, one in which
/// something is late, one that ended; and a drill of that desk.
@Component
@Profile("demo")
class ProtectionDemo implements ApplicationModuleInitializer {

    private static final String WORKER = "agnieszka.lanternby@social-care.hillingdon.example";

    private final DemoRooms rooms;
    private final DutyDesk desk;
    private final DemoHours hours;
    private final Practitioners practitioners;
    private final DemoClock clock;

    ProtectionDemo(
            DemoRooms rooms,
            DutyDesk desk,
            DemoHours hours,
            Practitioners practitioners,
            DemoClock clock) {
        this.rooms = rooms;
        this.desk = desk;
        this.hours = hours;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        rooms.once("protection", () -> practitioners.signingInAs(WORKER).ifPresent(this::runThree));
    }

    private void runThree(Acting.Practitioner worker) {
        var now = clock.instant();
        var waiting =
                desk.queue(worker).lanes().values().stream()
                        .flatMap(part -> part.rows().stream())
                        .filter(row -> !row.labels().isEmpty())
                        .filter(row -> hours.mayBegin(row.ref(), worker))
                        .sorted(Comparator.comparing(Waiting::receivedAt).reversed())
                        .toList();
        var runs = before(waiting, now.minus(Duration.ofMinutes(9)), List.of());
        var late = before(waiting, now.minus(Duration.ofMinutes(50)), runs.stream().toList());
        var ended =
                before(
                        waiting,
                        now.minus(Duration.ofHours(26)),
                        Stream.concat(runs.stream(), late.stream()).toList());
        runs.ifPresent(row -> hours.runs(row.ref(), now.minus(Duration.ofMinutes(8)), worker));
        late.ifPresent(row -> hours.late(row.ref(), now.minus(Duration.ofMinutes(48)), worker));
        hours.drill(now.minus(Duration.ofDays(2)), worker);
        ended.ifPresent(row -> hours.ended(row.ref(), now.minus(Duration.ofHours(25)), worker));
    }

    /// The newest that had come in by then.
    private static Optional<Waiting> before(
            List<Waiting> waiting, Instant then, List<Waiting> taken) {
        return waiting.stream()
                .filter(row -> row.receivedAt().isBefore(then) && !taken.contains(row))
                .findFirst();
    }
}
