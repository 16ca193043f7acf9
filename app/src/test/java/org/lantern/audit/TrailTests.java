package org.lantern.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Recorded;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// Who saw and did what.
@SpringBootTest
@Import({Database.class, TestClock.class})
class TrailTests {

    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient db;
    @Autowired Ids ids;
    @Autowired CleanSlate cleanSlate;

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void anActLeavesARowThatSaysWhoAndWhen() {
        var seen =
                seen(By.practitioner(new PractitionerRef(ids.next()), new AgencyRef(ids.next())));

        transaction.executeWithoutResult(_ -> events.publishEvent(seen));

        var row = db.sql("select * from audit.act").query().singleRow();
        assertThat(row)
                .containsEntry("act", "case-seen")
                .containsEntry("subject", seen.subjects().getFirst())
                .containsEntry("practitioner", seen.by().practitioner().value())
                .containsEntry("agency", seen.by().agency().value());
    }

    @Test
    void aLookAtAListIsOneRowWithEverybodyInIt() {
        var shown = List.of(ids.next(), ids.next(), ids.next());

        transaction.executeWithoutResult(_ ->
                events.publishEvent(
                        new Seen("case-listed", shown, By.thePublic(), TestClock.START)));

        assertThat(
                        db.sql("select unnest(subjects) from audit.act where subject is null")
                                .query(UUID.class)
                                .list())
                .isEqualTo(shown);
        assertThat(rows()).isOne();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(seen(By.thePublic())))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void anActThatIsUndoneLeavesNoTrail() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(seen(By.thePublic()));
            status.setRollbackOnly();
        });

        assertThat(rows()).isZero();
    }

    @Test
    void anActWhoseTrailCannotBeWrittenDoesNotHappen() {
        var nameless = new Seen("", List.of(ids.next()), By.thePublic(), TestClock.START);

        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            events.publishEvent(seen(By.thePublic()));
                            events.publishEvent(nameless);
                        }))
                .isInstanceOf(DataAccessException.class);
        assertThat(rows()).isZero();
    }

    private Seen seen(By by) {
        return new Seen("case-seen", List.of(ids.next()), by, TestClock.START);
    }

    private long rows() {
        return db.sql("select count(*) from audit.act").query(Long.class).single();
    }

    private record Seen(String act, List<UUID> subjects, By by, Instant at) implements Recorded {}
}
