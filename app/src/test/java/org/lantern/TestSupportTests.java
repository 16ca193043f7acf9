package org.lantern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What other tests stand on.
@SpringBootTest
@Import({Database.class, TestClock.class})
class TestSupportTests {

    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;
    @Autowired TestClock testClock;
    @Autowired Clock clock;

    @Test
    void aCleanSlateTakesBackWhatATestWrote() {
        db.sql(
                        """
                        insert into event_publication
                        values (gen_random_uuid(), 'listener', 'type', '{}', now())
                        """)
                .update();

        cleanSlate.wipe();

        assertThat(db.sql("select count(*) from event_publication").query(Long.class).single())
                .isZero();
    }

    @Test
    void theClockStandsStillUntilItIsMoved() {
        testClock.set(TestClock.START);
        testClock.advance(Duration.ofHours(1));

        assertThat(clock.instant()).isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
    }
}
