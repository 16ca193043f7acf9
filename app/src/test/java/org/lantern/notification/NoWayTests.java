package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;

/// Whoever no message reaches is no silent hole: they are told on their pages, and where it is so
/// of all whose turn it was, the next are rung at once.
class NoWayTests {

    private static final PractitionerRef SHE = new PractitionerRef(new UUID(0, 1));
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        ", false, false, true",
        "EMAIL, false, false, true",
        "SMS, false, true, false",
        "SMS, true, false, true",
        "PUSH, true, false, false",
        "PUSH, false, true, true"
    })
    void whetherThereIsAWay(Channel channel, boolean number, boolean device, boolean reached) {
        var carriers = mock(Carriers.class);
        var ways = mock(WayRows.class);
        var devices = mock(DeviceRows.class);
        var key = mock(PushKey.class);
        when(carriers.channels()).thenReturn(channel == null ? Set.of() : Set.of(channel));
        when(ways.of(SHE))
                .thenReturn(
                        new Way(
                                Optional.empty(),
                                number ? Optional.of("07700900982") : Optional.empty(),
                                Way.Language.EN,
                                true,
                                Optional.empty()));
        when(key.publicKey()).thenReturn("key");
        when(devices.reached(SHE, "key")).thenReturn(device ? List.of(new UUID(0, 2)) : List.of());
        var messages =
                new Messages(
                        carriers, ways, devices, key, mock(MessageRows.class), mock(Ids.class));

        assertThat(messages.reaches(SHE)).isEqualTo(reached);
    }

    @Test
    void whereNobodyOfAStepIsReachedTheNextIsDueAtOnceAndTheyAreToldAllTheSame() {
        var chains = mock(Chains.class);
        var turns = mock(WhoseTurn.class);
        var due = mock(DueRows.class);
        var announcing = mock(Announcing.class);
        var ring =
                new RingRows.Stored(
                        new UUID(0, 3),
                        new UUID(0, 4),
                        new UUID(0, 5),
                        Occasion.ACTION_DUE,
                        "/plans",
                        new TeamRef(new UUID(0, 6)),
                        Ring.ACTION,
                        Optional.empty(),
                        NOW,
                        false,
                        Optional.empty());
        var minutes = Duration.ofMinutes(5);
        when(chains.ladder(ring))
                .thenReturn(
                        new Ladder(
                                List.of(
                                        new Ladder.Place(Rung.Whom.ON_CALL, Duration.ZERO),
                                        new Ladder.Place(Rung.Whom.MANAGER, minutes)),
                                minutes));
        when(turns.of(eq(ring), any(), any()))
                .thenReturn(
                        List.of(new Rung.Called(SHE, Optional.of(Rung.Unreachable.NO_ADDRESS))));

        new Stepping(chains, turns, mock(RingSteps.class), due, announcing)
                .take(new DueRows.Due(ring, 1, 0, NOW), NOW);

        verify(due).next(ring.ref(), new Ladder.Turn(1, 1, NOW));
        verify(announcing).tell(any(), eq(Optional.of(ring.ref())), any(), eq(NOW));
    }
}
