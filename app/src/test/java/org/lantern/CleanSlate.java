package org.lantern;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes back what tests wrote: empties every table that was empty when the application had
/// started. What migrations and start-up brought stays.
public class CleanSlate {

    private final JdbcClient db;
    private final Optional<TestClock> clock;
    private List<String> emptyAtStart = List.of();

    CleanSlate(JdbcClient superuser, Optional<TestClock> clock) {
        db = superuser;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void remember() {
        emptyAtStart = tables().stream().filter(this::isEmpty).toList();
    }

    /// Empties them, and sets the clock of the tests back to its beginning.
    public void wipe() {
        clock.ifPresent(TestClock::reset);
        // In one statement, as each has a connection of its own. As a replica PostgreSQL fires no
        // triggers, so those that guard append-only tables and references stay quiet.
        db.sql(
                        emptyAtStart.stream()
                                .map("delete from %s;"::formatted)
                                .collect(
                                        joining(
                                                "\n",
                                                "set session_replication_role = replica;",
                                                "")))
                .update();
    }

    /// Loses all that stands in one table, as in a mishap. No right of the application would do.
    public void lose(String table) {
        db.sql("delete from " + table).update();
    }

    /// Writes what the application may not, as an older Lantern did.
    public void write(String sql, Object... values) {
        db.sql(sql).params(values).update();
    }

    private boolean isEmpty(String table) {
        return db.sql("select not exists (select from " + table + ")")
                .query(Boolean.class)
                .single();
    }

    private List<String> tables() {
        return db.sql(
                        """
                        select format('%I.%I', schemaname, tablename) from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')
                        and tablename not like 'flyway%'
                        """)
                .query(String.class)
                .list();
    }
}
