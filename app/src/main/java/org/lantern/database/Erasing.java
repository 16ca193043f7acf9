package org.lantern.database;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/// Erases by law, as the role that may do nothing else, all in one transaction. What is shown
/// before is done likewise, and taken back.
@Component
class Erasing {

    private static final String SERVED = "A Lantern is still serving this database. Stop it first.";

    private final Postgres postgres;
    private final List<Erases> rooms;
    private final Clock clock;

    Erasing(Postgres postgres, List<Erases> rooms, Clock clock) {
        this.postgres = postgres;
        this.rooms = rooms.stream().sorted(Comparator.comparing(Erases::floor).reversed()).toList();
        this.clock = clock;
    }

    /// By what right.
    enum Right {
        RETENTION,
        COURT_ORDER,
        DATA_SUBJECT;

        /// Such as `court-order`.
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Right> of(String word) {
            return List.of(values()).stream().filter(each -> each.word().equals(word)).findFirst();
        }
    }

    /// @param orderedBy who ordered it; nothing of the child
    record Order(String reference, Right right, String orderedBy) {}

    /// What came of it.
    sealed interface Outcome {

        /// Nothing has that reference.
        record Unknown() implements Outcome {}

        /// Nothing may go, and why.
        record Hindered(List<String> why) implements Outcome {}

        /// So many rows of each table, and how many concerns and plans stay because another child
        /// or another case has them too.
        record Gone(Reach.What what, Map<String, Integer> rows, int concerns, int plans)
                implements Outcome {}
    }

    /// What would go; nothing does.
    Outcome show(Order order) {
        return erase(order, false);
    }

    Outcome erase(Order order) {
        return erase(order, true);
    }

    private Outcome erase(Order order, boolean indeed) {
        if (postgres.erase().username().isEmpty())
            return new Outcome.Hindered(
                    List.of(
                            "The role that erases cannot go in: set lantern.database.erase.username"
                                    + " and .password."));
        var source = Roles.source(postgres.url(), postgres.erase());
        var transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        var db = JdbcClient.create(source);
        try {
            return transaction.execute(status -> erase(order, indeed, db, status));
        } catch (DataIntegrityViolationException kept) {
            return new Outcome.Hindered(List.of("Something that stays refers to it: " + of(kept)));
        }
    }

    private Outcome erase(Order order, boolean indeed, JdbcClient db, TransactionStatus status) {
        if (!Serving.isByNobody(db)) return new Outcome.Hindered(List.of(SERVED));
        var start =
                rooms.stream()
                        .flatMap(room -> room.find(order.reference(), db).stream())
                        .findFirst();
        if (start.isEmpty()) return new Outcome.Unknown();
        var reach = reach(start.get(), db);
        var why = rooms.stream().flatMap(room -> room.hindrances(reach, db).stream()).toList();
        if (!why.isEmpty()) return new Outcome.Hindered(why);
        var rows = takeOut(reach, db);
        if (indeed) remember(order, reach, rows, db);
        else status.setRollbackOnly();
        return new Outcome.Gone(
                reach.began(),
                rows,
                reach.shared(Reach.What.SHARED, Reach.What.CONCERN),
                reach.shared(Reach.What.SHARED_PLAN, Reach.What.PLAN));
    }

    private Reach reach(Reach.Start start, JdbcClient db) {
        var reach = new Reach(start);
        int before;
        do {
            before = reach.size();
            rooms.reversed().forEach(room -> room.widen(reach, db));
        } while (reach.size() > before);
        return reach;
    }

    private Map<String, Integer> takeOut(Reach reach, JdbcClient db) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var room : rooms)
            for (var rows : room.rows()) {
                var gone =
                        reach.in(
                                        db,
                                        "delete from %s t where %s"
                                                .formatted(rows.table(), rows.where()))
                                .update();
                if (gone > 0) counts.merge(rows.table(), gone, Integer::sum);
            }
        return counts;
    }

    /// That it was done, and never what.
    private void remember(Order order, Reach reach, Map<String, Integer> rows, JdbcClient db) {
        rooms.forEach(room -> room.erased(reach, order.right().word(), db));
        db.sql(
                        """
                        insert into erasure (ref, kind, by_right, ordered_by, counts, erased_at)
                        values (gen_random_uuid(), :kind, :right, :by, :counts::jsonb, :at)
                        """)
                .param("kind", reach.began().name())
                .param("right", order.right().word())
                .param("by", order.orderedBy())
                .param("counts", json(rows))
                .param("at", clock.instant().atOffset(UTC))
                .update();
    }

    private static String json(Map<String, Integer> rows) {
        return rows.entrySet().stream()
                .map(each -> "\"%s\": %d".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /// The table and the rule, never the row.
    private static String of(DataIntegrityViolationException kept) {
        var all = new ArrayList<String>();
        if (kept.getRootCause() instanceof PSQLException said
                && said.getServerErrorMessage() != null) {
            all.add(String.valueOf(said.getServerErrorMessage().getTable()));
            all.add(String.valueOf(said.getServerErrorMessage().getConstraint()));
        }
        return String.join(", ", all);
    }
}
