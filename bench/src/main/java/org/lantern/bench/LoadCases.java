package org.lantern.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;

/// A case for every child: who answers for it, who leads, who contributed, whether it is closed.
final class LoadCases {

    private static final String CASE =
            "casefile.child_case (ref, number, child, opened_by, opened_at)";
    private static final String RESPONSIBILITY =
            "casefile.responsibility (ref, case_ref, kind, area, reason, said_by, since)";

    private final Connection db;
    private final Stock stock;
    private final Staff staff;

    LoadCases(Connection db, Stock stock, Staff staff) {
        this.db = db;
        this.stock = stock;
        this.staff = staff;
    }

    void all() throws SQLException, IOException {
        each(
                CASE,
                (rows, i) ->
                        rows.add(
                                stock.caseOf(i),
                                Codes.of((1L << 34) + i),
                                stock.child(i),
                                worker(i).ref(),
                                stock.opened(i)));
        each(RESPONSIBILITY, this::responsibilities);
        each(
                "casefile.answering (case_ref, kind, area)",
                (rows, i) -> {
                    rows.add(stock.caseOf(i), "HOST", stock.area(i));
                    rows.add(stock.caseOf(i), "RESPONSIBLE", stock.responsibleArea(i));
                });
        each(
                "casefile.lead (ref, case_ref, practitioner, named_by, since)",
                (rows, i) ->
                        rows.add(
                                Ids.of(Ids.Kind.LEAD, i, stock.opened(i)),
                                stock.caseOf(i),
                                worker(i).ref(),
                                worker(i).ref(),
                                stock.opened(i)));
        each(
                "casefile.contributor (case_ref, agency, since)",
                (rows, i) -> {
                    rows.add(
                            stock.caseOf(i),
                            staff.of(stock.area(i), "SCHOOL", i).agency(),
                            stock.opened(i));
                    rows.add(
                            stock.caseOf(i),
                            staff.of(stock.area(i), "POLICE", i).agency(),
                            stock.opened(i));
                });
        each(
                "casefile.closure (case_ref, number, reason, closed_by, closed_at)",
                (rows, i) -> {
                    if (stock.isClosed(i))
                        rows.add(
                                stock.caseOf(i),
                                1,
                                "Safe",
                                worker(i).ref(),
                                stock.now().minus(i % 300, ChronoUnit.DAYS));
                });
    }

    private void responsibilities(Rows rows, long i) throws SQLException {
        var by = worker(i).ref();
        var since = stock.opened(i);
        var why = "Where the case was opened";
        rows.add(
                Ids.of(Ids.Kind.HOST, i, since),
                stock.caseOf(i),
                "HOST",
                stock.area(i),
                why,
                by,
                since);
        rows.add(
                Ids.of(Ids.Kind.RESPONSIBLE, i, since),
                stock.caseOf(i),
                "RESPONSIBLE",
                stock.responsibleArea(i),
                why,
                by,
                since);
    }

    private Staff.Worker worker(long i) {
        return staff.of(stock.area(i), "SOCIAL_CARE", i);
    }

    private void each(String columns, OneRow row) throws SQLException, IOException {
        try (var rows = new Rows(db, columns)) {
            for (long i = 0; i < stock.children(); i++) row.add(rows, i);
            rows.done();
        }
    }

    private interface OneRow {
        void add(Rows rows, long child) throws SQLException;
    }
}
