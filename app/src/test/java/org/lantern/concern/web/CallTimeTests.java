package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// When a call came, out of what was typed.
class CallTimeTests {

    private static final Instant NOW = Instant.parse("2026-11-23T00:10:00Z");

    @Test
    void theLastTimeThatTheClockShowedIt() {
        assertThat(CallTime.of("23:50", NOW)).isEqualTo("2026-11-22T23:50:00Z");
        assertThat(CallTime.of("00.05 today", NOW)).isEqualTo("2026-11-23T00:05:00Z");
    }

    @Test
    void yesterdayIsYesterday() {
        assertThat(CallTime.of("22:15 yesterday", NOW)).isEqualTo("2026-11-22T22:15:00Z");
    }

    @Test
    void minutesAgo() {
        assertThat(CallTime.of("10 minutes ago", NOW)).isEqualTo("2026-11-23T00:00:00Z");
    }

    @Test
    void whatIsNotUnderstoodIsNow() {
        assertThat(CallTime.of("just now", NOW)).isEqualTo(NOW);
        assertThat(CallTime.of("after lunch", NOW)).isEqualTo(NOW);
    }

    @Test
    void summerTimeIsTheTimeOnTheWall() {
        assertThat(CallTime.of("14:05", Instant.parse("2026-07-01T15:00:00Z")))
                .isEqualTo("2026-07-01T13:05:00Z");
    }
}
