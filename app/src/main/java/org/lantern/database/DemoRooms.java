package org.lantern.database;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Loads each room's part of the demo world once in the life of a database, however often Lantern
/// is started, and whole: a start that was killed half-way begins that room again.
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
public class DemoRooms {

    private final JdbcClient db;
    private final Clock clock;

    DemoRooms(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// Runs the loading in one transaction, unless that room's part is there already.
    @Transactional
    public void once(String room, Runnable loading) {
        var isNew =
                db.sql(
                                """
                                insert into demo_room (room, loaded_at) values (:room, :at)
                                on conflict do nothing
                                """)
                        .param("room", room)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update();
        if (isNew == 1) loading.run();
    }
}
