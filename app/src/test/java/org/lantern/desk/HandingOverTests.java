package org.lantern.desk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Holding;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Notice;
import org.lantern.notification.Notices;

/// What of a desk is answered, and who tells of that.
class HandingOverTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final PractitionerRef GIVER = new PractitionerRef(new UUID(0, 1));
    private static final PractitionerRef TAKER = new PractitionerRef(new UUID(0, 2));

    private final Acting.Practitioner acting =
            new Acting.Practitioner(
                    TAKER,
                    "Ben",
                    new AgencyRef(new UUID(0, 5)),
                    AgencyKind.SOCIAL_CARE,
                    Set.of(),
                    Set.of(),
                    Set.of(),
                    Set.of());
    private final Holding parts = mock(Holding.class);
    private final Holding concerns = mock(Holding.class);
    private final Notices notices = mock(Notices.class);
    private final Holding.Held part = held(3);
    private final Holding.Held concern = held(4);
    private HandingOver handing;

    @BeforeEach
    void aPartAndAConcern() {
        when(parts.tells()).thenReturn(true);
        when(parts.toMe(acting)).thenReturn(List.of(part));
        when(concerns.toMe(acting)).thenReturn(List.of(concern));
        handing =
                new HandingOver(
                        List.of(parts, concerns), notices, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void thatAPartIsNotTakenIsToldByItsPlanAlone() {
        handing.decline(List.of(part.ref(), concern.ref()), "No", acting);

        verify(parts).decline(part, "No", acting);
        verify(concerns).decline(concern, "No", acting);
        verify(notices, never()).tell(any(), any());
    }

    @Test
    void thatSomethingElseIsNotTakenIsToldHere() {
        handing.decline(List.of(concern.ref()), "No", acting);

        verify(notices).tell(Notice.declined(GIVER, TAKER, NOW), acting.by());
    }

    @Test
    void whereOneIsNoLongerOfferedNoneIsAnswered() {
        var chosen = List.of(part.ref(), new UUID(0, 9));

        assertThatThrownBy(() -> handing.take(chosen, acting))
                .isInstanceOf(HandingOver.NoLongerOffered.class);
        assertThatThrownBy(() -> handing.decline(chosen, "No", acting))
                .isInstanceOf(HandingOver.NoLongerOffered.class);
        verify(parts, never()).take(any(), any());
        verify(parts, never()).decline(any(), any(), any());
    }

    private static Holding.Held held(long ref) {
        return new Holding.Held(
                new UUID(0, ref),
                new UUID(0, ref),
                "",
                "/",
                Optional.of(GIVER),
                "",
                Optional.empty());
    }
}
