package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class CalmSessionsTests {

    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

    @SuppressWarnings("unchecked")
    private final FindByIndexNameSessionRepository<MapSession> kept =
            mock(FindByIndexNameSessionRepository.class);

    private final CalmSessions<MapSession> sessions = new CalmSessions<>(kept);
    private final MapSession inner = new MapSession();

    @Test
    void thatSomebodyIsStillThereIsRememberedOnceAMinute() {
        inner.setLastAccessedTime(NINE);
        var session = new CalmSessions.Calm<>(inner);

        session.setLastAccessedTime(NINE.plusSeconds(60));
        assertThat(inner.getLastAccessedTime()).isEqualTo(NINE);

        session.setLastAccessedTime(NINE.plusSeconds(61));
        assertThat(inner.getLastAccessedTime()).isEqualTo(NINE.plusSeconds(61));
    }

    @Test
    void aSessionThatWasJustSavedIsNotReadAgainButTheNextTimeItIs() {
        var session = new CalmSessions.Calm<>(inner);
        when(kept.findById(inner.getId())).thenReturn(null);

        sessions.save(session);
        assertThat(sessions.findById(inner.getId())).isSameAs(session);
        verify(kept, never()).findById(inner.getId());

        assertThat(sessions.findById(inner.getId())).isNull();
    }

    @Test
    void whatOneRequestSavedTheNextReadsAgain() {
        sessions.save(new CalmSessions.Calm<>(inner));
        when(kept.findById(inner.getId())).thenReturn(null);

        sessions.begin();

        assertThat(sessions.findById(inner.getId())).isNull();
    }

    @Test
    void aSessionThatWasEndedIsNotFoundAgain() {
        sessions.save(new CalmSessions.Calm<>(inner));
        sessions.deleteById(inner.getId());

        assertThat(sessions.findById(inner.getId())).isNull();
        verify(kept).deleteById(inner.getId());
    }
}
