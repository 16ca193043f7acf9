package org.lantern.access;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.lantern.database.DemoClock;
import org.lantern.database.DemoRooms;
import org.lantern.kernel.By;
import org.springframework.context.annotation.Profile;
import org.springframework.modulith.ApplicationModuleInitializer;
import org.springframework.stereotype.Component;

/// The interpreter lines of the demo world: each agency has two, with a code of its own. Nobody
/// answers at them.
@Component
@Profile("demo")
class InterpreterDemo implements ApplicationModuleInitializer {

    private static final By DEMO = By.clockwork("access: demo interpreters");

    private final DemoRooms rooms;
    private final AccessDemo people;
    private final Agencies agencies;
    private final InterpreterLines lines;
    private final DemoClock clock;

    InterpreterDemo(
            DemoRooms rooms,
            AccessDemo people,
            Agencies agencies,
            InterpreterLines lines,
            DemoClock clock) {
        this.rooms = rooms;
        this.people = people;
        this.agencies = agencies;
        this.lines = lines;
        this.clock = clock;
    }

    /// People first, whichever of the two is asked first.
    @Override
    public void initialize() {
        people.initialize();
        rooms.once("access: interpreters", this::setUp);
    }

    private void setUp() {
        var all = agencies.all();
        for (int n = 0; n < all.size(); n++)
            for (var line : lines(n)) lines.add(all.get(n).ref(), line, DEMO);
    }

    private List<InterpreterLine.New> lines(int n) {
        var code = "%04d".formatted(4100 + n);
        return List.of(
                new InterpreterLine.New(
                        "Larkspur Language Line",
                        number("01632 960180"),
                        code,
                        "Day and night, 200 languages. Say whether a woman or a man should speak."),
                new InterpreterLine.New(
                        "Invented Signs (British Sign Language)",
                        number("01632 960181"),
                        "",
                        "By video from 8 in the morning to 10 at night."));
    }

    private CheckedNumber number(String number) {
        return new CheckedNumber(
                number,
                "invented for the demonstration",
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
