package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.PractitionerRef;

/// A message that meets what nobody thought of holds up no other.
class OutboxTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void oneThatCannotBeBegunIsPutOffAndTheOthersGoOut() {
        var rows = mock(MessageRows.class);
        var attempting = mock(Attempting.class);
        var outbox =
                new Outbox(
                        rows,
                        mock(AttemptRows.class),
                        attempting,
                        mock(Lost.class),
                        Clock.fixed(NOW, ZoneOffset.UTC));
        var bad = due(1);
        var good = due(2);
        var letter =
                new Letter(good.ref(), "a@b.example", "", "", true, Duration.ofMinutes(1), false);
        when(rows.due(NOW)).thenReturn(List.of(bad, good));
        when(attempting.begin(eq(bad), any())).thenThrow(new IllegalStateException());
        when(attempting.begin(eq(good), any()))
                .thenReturn(new Attempting.Begun(Optional.of(letter), ""));

        var taken = outbox.take();

        assertThat(taken.ready()).singleElement().matches(one -> one.due().equals(good));
        verify(rows).dueAt(bad.ref(), NOW.plus(Duration.ofMinutes(1)));
    }

    private static MessageRows.Due due(int number) {
        var ref = new UUID(0, number);
        return new MessageRows.Due(
                ref,
                Channel.EMAIL,
                Optional.empty(),
                ref,
                new PractitionerRef(ref),
                true,
                false,
                true,
                true,
                1);
    }
}
