package org.lantern.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;

/// Whether every step that was due stands once, whoever was killed meanwhile. That none stands
/// twice its key says; what follows from it is counted here.
///
/// @param steps that were taken
/// @param untaken steps that are long due and were not
/// @param astray rings whose next step is due otherwise than the facts say
/// @param untold people rung by a step who were not told of it once, or told without a step
record Standing(long steps, long untaken, long astray, long untold) {

    private static final String UNTAKEN =
            "select count(*) from notification.next_due where at < now() - interval '2 seconds'";

    private static final String ASTRAY =
            """
            select count(*) from notification.due d full join notification.next_due n on n.ring = d.ring
            where (d.round, d.step, d.at) is distinct from (n.round, n.step, n.at)
            """;

    private static final String UNTOLD =
            """
            select count(*)
            from (select c.practitioner, format('ring:%s:%s:%s', c.ring, c.round, c.step) as reason
                  from notification.called c where c.unreachable is null) called
            full join (select practitioner, reason from notification.notice where reason like 'ring:%') told
                   on told.practitioner = called.practitioner and told.reason = called.reason
            where told.reason is null or called.reason is null
            """;

    /// As one moment shows it, while steps are being taken.
    static Standing of(Connection db) throws SQLException {
        db.setAutoCommit(false);
        db.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            return new Standing(
                    count(db, "select count(*) from notification.step"),
                    count(db, UNTAKEN),
                    count(db, ASTRAY),
                    count(db, UNTOLD));
        } finally {
            db.rollback();
            db.setAutoCommit(true);
        }
    }

    /// Whether any step was, since then.
    static boolean isTaken(Connection db, Instant since) throws SQLException {
        try (var find =
                db.prepareStatement("select exists (select from notification.step where at > ?)")) {
            find.setObject(1, since.atOffset(ZoneOffset.UTC));
            var row = find.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    /// How late the steps were that fell due in that time.
    static Times lag(Connection db, Instant from, Instant until) throws SQLException {
        try (var find =
                db.prepareStatement(
                        """
                        select (extract(epoch from at - due_at) * 1e9)::bigint from notification.step
                        where due_at >= ? and due_at < ?
                        """)) {
            find.setObject(1, from.atOffset(ZoneOffset.UTC));
            find.setObject(2, until.atOffset(ZoneOffset.UTC));
            var times = new ArrayList<Long>();
            var rows = find.executeQuery();
            while (rows.next()) times.add(rows.getLong(1));
            return Times.of(times, 0);
        }
    }

    private static long count(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    boolean isRight() {
        return untaken == 0 && astray == 0 && untold == 0;
    }

    @Override
    public String toString() {
        return "%d steps in the record, %d long due and untaken, %d due otherwise than the facts say, %d untold or told without a step: %s"
                .formatted(
                        steps, untaken, astray, untold, isRight() ? "each stands once" : "WRONG");
    }
}
