package org.lantern.concern;

import java.util.HashMap;
import java.util.List;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.database.DemoClock;
import org.lantern.database.DemoRooms;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.world.World;
import org.lantern.world.WorldConcern;
import org.lantern.world.WorldPractitioner;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;

/// The worries of the demo world come in, each on its day of the last year.
@Component
@Profile("demo")
class ConcernDemo implements ApplicationModuleInitializer {

    /// The same world for everybody who looks at the demo.
    private static final long SEED = 2009;

    private final DemoRooms rooms;
    private final FrontDoor frontDoor;
    private final DemoTriage triage;
    private final Concerns concerns;
    private final Practitioners practitioners;
    private final DemoClock clock;

    ConcernDemo(
            DemoRooms rooms,
            FrontDoor frontDoor,
            DemoTriage triage,
            Concerns concerns,
            Practitioners practitioners,
            DemoClock clock) {
        this.rooms = rooms;
        this.frontDoor = frontDoor;
        this.triage = triage;
        this.concerns = concerns;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    @Override
    public void initialize() {
        rooms.once("concern", this::tellAll);
    }

    private void tellAll() {
        var told = new HashMap<String, List<PersonRef>>();
        for (var worry : World.of(SEED, clock.instant()).concerns()) {
            var ref = tell(worry);
            var children = concerns.children(ref).stream().map(Concern.Child::person).toList();
            triage.follow(worry, ref, children, told);
            told.put(worry.key(), children);
        }
    }

    private ConcernRef tell(WorldConcern worry) {
        return clock.making(
                        worry.times().received(),
                        () -> frontDoor.raise(DemoTelling.raising(worry), teller(worry)))
                .concern();
    }

    private Acting teller(WorldConcern worry) {
        return worry.told()
                .taker()
                .or(worry.told()::practitioner)
                .map(this::acting)
                .orElseGet(Acting.ThePublic::new);
    }

    private Acting acting(WorldPractitioner who) {
        return practitioners.signingInAs(who.email()).orElseThrow();
    }
}
