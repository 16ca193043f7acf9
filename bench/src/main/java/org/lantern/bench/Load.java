package org.lantern.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.lantern.world.SyntheticChild;

/// Fills the database of a running Lantern.
final class Load {

    private static final long SEED = 20261123;
    private static final String STATEMENT =
            """
            casefile.statement (ref, subject, concept, concept_version, answer, sensitivity, source,
                agency, recorded_by, recorded_at, origin)\
            """;

    private final Connection db;
    private final Stock stock;
    private final Staff staff;

    private Load(Connection db, Stock stock) throws SQLException {
        this.db = db;
        this.stock = stock;
        this.staff = Staff.of(db);
    }

    /// Nothing is loaded twice. The rows come as from a backup, without their references being
    /// looked up one by one; the indexes are made after them, as they were.
    static void into(House house, Stock stock) throws SQLException, IOException {
        try (var db = house.enter(House.SUPERUSER)) {
            if (!isThere(db, stock)) {
                db.createStatement().execute("set session_replication_role = replica");
                db.createStatement().execute("set maintenance_work_mem = '256MB'");
                new Load(db, stock).all();
            }
            remember(db);
        }
    }

    /// A database that has run for a day has read what is asked for every minute; PostgreSQL itself
    /// reads that again after a restart.
    private static void remember(Connection db) throws SQLException {
        db.createStatement().execute("create extension if not exists pg_prewarm");
        db.createStatement()
                .execute(
                        """
                        select pg_prewarm(t.oid) from pg_class t join pg_namespace n on n.oid = t.relnamespace
                        where n.nspname in ('casefile', 'concern', 'clock', 'screening', 'access') and t.relkind in ('r', 'i')
                        """);
    }

    private static boolean isThere(Connection db, Stock stock) throws SQLException {
        try (var count =
                db.createStatement().executeQuery("select count(*) from casefile.child_case")) {
            count.next();
            return count.getInt(1) >= stock.children();
        }
    }

    private void all() throws SQLException, IOException {
        people();
        new LoadCases(db, stock, staff).all();
        new LoadConcerns(db, stock, staff).all();
        var indexes = withoutIndexes();
        statements();
        acts();
        for (var index : indexes) db.createStatement().execute(index);
        db.createStatement().execute("vacuum analyze");
        db.createStatement().execute("checkpoint");
    }

    private void people() throws SQLException, IOException {
        try (var rows = new Rows(db, "casefile.person (ref, kind, introduced_at)")) {
            for (long i = 0; i < stock.children(); i++)
                rows.add(stock.child(i), "child", stock.opened(i));
            rows.done();
        }
        try (var rows = new Rows(db, "casefile.known_by (person, kind, key)")) {
            for (long i = 0; i < stock.children(); i++) {
                var child = SyntheticChild.of(SEED, i);
                rows.add(
                        stock.child(i),
                        "name",
                        child.givenName().toLowerCase(java.util.Locale.ROOT));
                rows.add(
                        stock.child(i),
                        "name",
                        child.familyName().toLowerCase(java.util.Locale.ROOT));
            }
            rows.done();
        }
    }

    /// In the order of time, one of every child after the other: what is known of a child lies
    /// scattered over the table, as it would after years.
    private void statements() throws SQLException, IOException {
        try (var rows = new Rows(db, STATEMENT)) {
            for (int place = 0; place < Stock.STATEMENTS; place++) {
                int at = place;
                // Made on all processors, in order, a few thousand at a time.
                for (int from = 0; from < stock.children(); from += 4096) {
                    var those =
                            IntStream.range(from, Math.min(from + 4096, stock.children()))
                                    .parallel()
                                    .mapToObj(i -> statement(i, at))
                                    .toList();
                    for (var row : those) rows.add(row);
                }
            }
            rows.done();
        }
    }

    private Object[] statement(long i, int place) {
        var child = SyntheticChild.of(SEED, i);
        var fact = child.facts().get(place);
        var said = Said.of(child, place);
        var worker = staff.of(stock.area(i), fact.said(), i);
        var at = recorded(fact.daysAgo(), i);
        var whereabouts = said.concept().matches("child.(safe-contact|usual-places)");
        return new Object[] {
            Ids.of(Ids.Kind.STATEMENT, i * Stock.STATEMENTS + place, at),
            stock.child(i),
            said.concept(),
            1,
            said.answer(),
            whereabouts ? "WHEREABOUTS" : "ORDINARY",
            place % 3 == 0 ? "SEEN" : "TOLD_BY_OTHER",
            worker.agency(),
            worker.ref(),
            at,
            place > 40 && stock.hasConcern(i) ? stock.concern(i) : null
        };
    }

    private Instant recorded(int daysAgo, long i) {
        return stock.now().minus(daysAgo, ChronoUnit.DAYS).minusSeconds(i * 7919 % 80_000);
    }

    /// The trail of a year: five views of each case.
    private void acts() throws SQLException, IOException {
        try (var rows = new Rows(db, "audit.act (id, act, subject, practitioner, agency, at)")) {
            for (int look = 0; look < 5; look++)
                for (long i = 0; i < stock.children(); i++) {
                    var at = recorded(300 - 60 * look, i);
                    var who = staff.of(stock.area(i), "SOCIAL_CARE", i + look);
                    rows.add(
                            Ids.of(Ids.Kind.ACT, i * 5 + look, at),
                            "case-seen",
                            stock.caseOf(i),
                            who.ref(),
                            who.agency(),
                            at);
                }
            rows.done();
        }
    }

    /// Drops the indexes of the large tables and says how they were made.
    private List<String> withoutIndexes() throws SQLException {
        var made = new ArrayList<String>();
        try (var rows =
                db.createStatement()
                        .executeQuery(
                                """
                                select schemaname || '.' || indexname as name, indexdef from pg_indexes
                                where (schemaname, tablename) in (('casefile', 'statement'), ('audit', 'act'))
                                  and indexname not like '%_pkey'
                                """)) {
            while (rows.next()) {
                made.add(rows.getString("indexdef"));
                db.createStatement().execute("drop index " + rows.getString("name"));
            }
        }
        return made;
    }
}
