package org.lantern.database;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// That a Lantern serves a database: each connection it works by holds the same lock, shared, for
/// as long as it lives. So however many nodes there are, none serves without it, and it goes with
/// whoever held it, however that was. Of a machine that is gone PostgreSQL finds out within a
/// minute. Whoever begins to serve while somebody erases waits until that is done.
final class Serving {

    /// Two numbers, so that no lock of a concern or plan is ever the same.
    private static final String LOCK = "(1279350868, 1397051985)";

    private static final String SAID =
            "set tcp_keepalives_idle = 30; set tcp_keepalives_interval = 10;"
                    + " set tcp_keepalives_count = 3; select pg_advisory_lock_shared"
                    + LOCK;

    private Serving() {}

    /// Every connection of this pool says so from its first moment.
    static void by(HikariDataSource pool) {
        pool.setConnectionInitSql(pool.getConnectionInitSql() + "; " + SAID);
    }

    /// Whether nobody serves it now; if so, nobody does before this transaction ends.
    static boolean isByNobody(JdbcClient db) {
        return db.sql("select pg_try_advisory_xact_lock" + LOCK).query(Boolean.class).single();
    }
}
