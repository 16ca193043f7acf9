package org.lantern.concern;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.OpenSession;
import org.lantern.notification.LivePart;
import org.springframework.beans.factory.annotation.Autowired;

/// Desks that stand open, and are sent what waits.
class OpenDesksTests extends AtADesk {

    private static final String OPEN = "00000000-0000-0000-0000-000000000001";
    private static final String IDLE = "00000000-0000-0000-0000-000000000002";

    @Autowired OpenDesks desks;
    @Autowired LivePart lanes;
    @Autowired TestClock clock;

    @Test
    void whoSeesTheSameIsShownTheSameAndOfEachItIsRecorded() {
        tell(child());
        var queues = desks.queues(List.of(amina, ben, harrow));

        assertThat(queues.get(amina.ref()))
                .isSameAs(queues.get(ben.ref()))
                .isEqualTo(desk.queue(ben));
        assertThat(queues.get(harrow.ref()).lanes()).isEmpty();
        assertThat(wereShown()).contains(amina.ref().value(), ben.ref().value());
        assertThat(wereShown()).doesNotContain(harrow.ref().value());
    }

    @Test
    void whoeverIsKeptFromOneIsShownTheOthers() {
        var concern = tell(child());
        var other = tell(child());
        db.sql("insert into casefile.shutting_out values (?, ?, 'named', ?, 1)")
                .params(concern.value(), ben.ref().value(), clock.instant().atOffset(UTC))
                .update();

        var queues = desks.queues(List.of(amina, ben));
        assertThat(queues.get(amina.ref()).shown()).containsExactlyInAnyOrder(concern, other);
        assertThat(queues.get(ben.ref()).shown()).containsExactly(other);
    }

    @Test
    void onlyWhoeverIsStillSignedInIsSentAnything() {
        var concern = tell(child());
        var soon = clock.instant().plus(Duration.ofMinutes(5));
        var open = page(amina, OPEN, soon);
        var idle = page(amina, IDLE, clock.instant());
        var gone = page(ben, "00000000-0000-0000-0000-000000000003", soon);
        begins(OPEN);
        begins(IDLE);

        var drawn = lanes.drawn(List.of(open, idle, gone));
        assertThat(drawn).containsOnlyKeys(open);
        assertThat(drawn.get(open)).contains("/concerns/" + concern);
        assertThat(wereShown()).doesNotContain(ben.ref().value());

        staff.leaves(amina);
        assertThat(lanes.drawn(List.of(open))).isEmpty();
    }

    private static LivePart.Page page(Acting.Practitioner who, String session, Instant until) {
        return new LivePart.Page(new OpenSession(who.ref(), session, until), Locale.UK);
    }

    private void begins(String session) {
        var now = clock.instant().toEpochMilli();
        db.sql(
                        """
                        insert into session (primary_id, session_id, creation_time, last_access_time,
                                             max_inactive_interval, expiry_time)
                        values (?, ?, ?, ?, 1800, ?)
                        """)
                .params(session, session, now, now, now + 1_800_000)
                .update();
    }

    private List<UUID> wereShown() {
        return db.sql("select distinct practitioner from audit.act where act = 'concern-listed'")
                .query(UUID.class)
                .list();
    }
}
