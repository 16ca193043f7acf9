package org.lantern.bench;

import static java.time.ZoneOffset.UTC;
import static java.time.temporal.ChronoUnit.DAYS;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A concern about one child in ten, most long decided; some wait at the desks.
final class LoadConcerns {

    private static final String CONCERN =
            """
            concern.concern (ref, code, channel, about, referrer, form, form_version, received_at,
                recorded_at, recorded_by, agency, routed_by, danger)\
            """;
    private static final String STATEMENT =
            """
            casefile.statement (ref, subject, concept, concept_version, answer, sensitivity, source,
                agency, recorded_by, recorded_at, origin)\
            """;

    private static final String DUTY =
            """
            clock.started (ref, subject, subject_kind, duty, cause, round, area, nation, law_of,
                started_at, due_at, local, recorded_at)\
            """;

    private final Connection db;
    private final Stock stock;
    private final Staff staff;

    LoadConcerns(Connection db, Stock stock, Staff staff) {
        this.db = db;
        this.stock = stock;
        this.staff = staff;
    }

    void all() throws SQLException, IOException {
        each(CONCERN, this::concern);
        each(
                "concern.child (concern, person, place, label)",
                (rows, i) ->
                        rows.add(
                                stock.concern(i),
                                stock.child(i),
                                1,
                                "Child, about " + (8 + i % 10)));
        each(
                "concern.answering (concern, area)",
                (rows, i) -> rows.add(stock.concern(i), stock.area(i)));
        each(
                "concern.routing (ref, concern, area, reason, routed_at)",
                (rows, i) ->
                        rows.add(
                                Ids.of(Ids.Kind.ROUTING, i, stock.received(i)),
                                stock.concern(i),
                                stock.area(i),
                                "REFERRER",
                                stock.received(i)));
        each(
                "concern.waiting (concern, area, urgent, received_at, professional, vouched)",
                (rows, i) -> {
                    if (stock.waits(i))
                        rows.add(
                                stock.concern(i),
                                stock.area(i),
                                isUrgent(i),
                                stock.received(i),
                                true,
                                true);
                });
        each(
                "concern.decision (concern, person, look, kind, reasons, decided_by, decided_at)",
                this::decision);
        each(DUTY, this::duty);
        each(
                "clock.met (started, number, met_at, recorded_at)",
                (rows, i) -> {
                    if (!stock.waits(i)) rows.add(duty(i), 1, decided(i), decided(i));
                });
        each(STATEMENT, this::words);
    }

    private void concern(Rows rows, long i) throws SQLException {
        var by = teacher(i);
        rows.add(
                stock.concern(i),
                Codes.of((1L << 33) + i),
                "PRACTITIONER",
                "CHILDREN",
                "PRACTITIONER",
                "concern-practitioner",
                1,
                stock.received(i),
                stock.received(i),
                by.ref(),
                by.agency(),
                "REFERRER",
                isUrgent(i) ? "HURT_OR_THREATENED" : "NOT_NOW");
    }

    private void decision(Rows rows, long i) throws SQLException {
        if (stock.waits(i)) return;
        rows.add(
                stock.concern(i),
                stock.child(i),
                1,
                "EARLY_HELP",
                "Known to the family's worker",
                staff.of(stock.area(i), "SOCIAL_CARE", i).ref(),
                decided(i));
    }

    /// That it must be decided within a working day; here, within a day.
    private void duty(Rows rows, long i) throws SQLException {
        var received = stock.received(i);
        rows.add(
                duty(i),
                stock.concern(i),
                "CONCERN",
                "D02",
                stock.concern(i),
                1,
                stock.area(i),
                "ENGLAND",
                LocalDate.ofInstant(received, UTC),
                received,
                received.plus(1, DAYS),
                false,
                received);
    }

    private UUID duty(long i) {
        return Ids.of(Ids.Kind.DUTY, i, stock.received(i));
    }

    private Instant decided(long i) {
        return stock.received(i).plusSeconds(3600);
    }

    /// What was told of the concern itself.
    private void words(Rows rows, long i) throws SQLException {
        var by = teacher(i);
        var all =
                new Said[] {
                    Said.text(
                            "concern.words",
                            "Tired again, and went with somebody nobody here knows."),
                    Said.text("concern.done-already", "Spoke with the class teacher."),
                    new Said("flight.signs", "{\"known\":{\"codes\":[\"packed\"]}}")
                };
        for (int place = 0; place < all.length; place++)
            rows.add(
                    Ids.of(Ids.Kind.WORRY, i * all.length + place, stock.received(i)),
                    stock.concern(i),
                    all[place].concept(),
                    1,
                    all[place].answer(),
                    "ORDINARY",
                    "SEEN",
                    by.agency(),
                    by.ref(),
                    stock.received(i),
                    stock.concern(i));
    }

    private boolean isUrgent(long i) {
        return i % 9 == 0;
    }

    private Staff.Worker teacher(long i) {
        return staff.of(stock.area(i), "SCHOOL", i);
    }

    private void each(String columns, OneRow row) throws SQLException, IOException {
        try (var rows = new Rows(db, columns)) {
            for (long i = 0; i < stock.children(); i++) if (stock.hasConcern(i)) row.add(rows, i);
            rows.done();
        }
    }

    private interface OneRow {
        void add(Rows rows, long child) throws SQLException;
    }
}
