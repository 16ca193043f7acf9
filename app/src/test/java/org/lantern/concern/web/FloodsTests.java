package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;

/// How much may come in at once.
class FloodsTests {

    private static final int PAGES_OF_A_REPORT = 15;

    private final TestClock clock = new TestClock();
    private final Floods floods = new Floods(new Random(1), clock);

    @Test
    void fiveHundredReportsInAMinuteAreTakenEvenFromOneAddress() {
        assertThat(IntStream.range(0, 500 * PAGES_OF_A_REPORT))
                .allMatch(_ -> floods.admit(Floods.Kind.PAGES, "192.0.2.1"));
    }

    @Test
    void whoeverSendsFarMoreIsHeldBackAndNobodyElseIs() {
        assertThat(IntStream.range(0, 20_000))
                .anyMatch(_ -> !floods.admit(Floods.Kind.PAGES, "192.0.2.1"));
        assertThat(floods.admit(Floods.Kind.PAGES, "192.0.2.2")).isTrue();

        clock.advance(Duration.ofMinutes(1));
        assertThat(floods.admit(Floods.Kind.PAGES, "192.0.2.1")).isTrue();
    }

    @Test
    void aClockThatIsPutBackDoesNotCloseTheDoor() {
        clock.advance(Duration.ofHours(3));
        assertThat(IntStream.range(0, 20_000))
                .anyMatch(_ -> !floods.admit(Floods.Kind.PAGES, "192.0.2.1"));
        clock.reset();
        floods.admit(Floods.Kind.PAGES, "192.0.2.1");

        clock.advance(Duration.ofMinutes(1));
        assertThat(floods.admit(Floods.Kind.PAGES, "192.0.2.1")).isTrue();
    }

    @Test
    void referencesCannotBeTriedOneAfterTheOther() {
        assertThat(IntStream.range(0, 25))
                .anyMatch(_ -> !floods.admit(Floods.Kind.REFERENCES, "192.0.2.1"));
        assertThat(floods.admit(Floods.Kind.PAGES, "192.0.2.1")).isTrue();
    }
}
