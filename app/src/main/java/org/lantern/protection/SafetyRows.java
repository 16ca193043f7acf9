package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Safety plans as rows, the newest first, by the case; in a drill by its plan. A key lets only the
/// first of two in.
@Repository
class SafetyRows {

    private final JdbcClient db;

    SafetyRows(JdbcClient db) {
        this.db = db;
    }

    /// As they stood at a moment. What a carer said, or was read, is not known to whoever cares for
    /// the child since.
    List<SafetyPlan> of(UUID file, Instant moment) {
        // Most cases have none, and to ask who said what of one costs more than that.
        if (!has(file)) return List.of();
        return db.sql(
                        """
                        select p.*, a.how, a.words, a.recorded_by, a.recorded_at from protection.safety_plan p
                        left join lateral (
                            select k.* from protection.safety_plan_acknowledged k
                            where k.case_ref = p.case_ref and k.number = p.number and k.recorded_at <= :moment
                              and not exists (select from casefile.case_of f
                                              cross join lateral casefile.one_with(f.child) o
                                              join protection.cares c on c.child = o.person
                                              where f.case_ref = p.case_ref and c.taken_at > k.recorded_at and c.taken_at <= :moment)
                              and not exists (select from protection.cares c
                                              where c.plan = p.case_ref and c.taken_at > k.recorded_at and c.taken_at <= :moment)
                            order by k.recorded_at, k.recorded_by limit 1) a on true
                        where p.case_ref = :file and p.written_at <= :moment order by p.number desc
                        """)
                .param("file", file)
                .param("moment", moment.atOffset(UTC))
                .query(SafetyRows::plan)
                .list();
    }

    private boolean has(UUID file) {
        return db.sql("select exists (select from protection.safety_plan where case_ref = :file)")
                .param("file", file)
                .query(Boolean.class)
                .single();
    }

    /// @return whether nobody was faster
    boolean add(UUID file, SafetyPlan plan) {
        var says = plan.says();
        return db.sql(
                                """
                                insert into protection.safety_plan (case_ref, number, carer, phone, supervision,
                                    visitors, transport, address, contingency, written_by, written_at)
                                values (:file, :number, :carer, :phone, :supervision,
                                    :visitors, :transport, :address, :contingency, :by, :at)
                                on conflict do nothing
                                """)
                        .param("file", file)
                        .param("number", plan.number())
                        .param("carer", plan.carer())
                        .param("phone", says.phone())
                        .param("supervision", says.supervision())
                        .param("visitors", says.visitors())
                        .param("transport", says.transport())
                        .param("address", says.address())
                        .param("contingency", says.contingency())
                        .param("by", plan.by().value())
                        .param("at", plan.at().atOffset(UTC))
                        .update()
                > 0;
    }

    /// @return whether nobody was faster
    boolean acknowledge(UUID file, int number, SafetyPlan.Acknowledged known) {
        return db.sql(
                                """
                                insert into protection.safety_plan_acknowledged
                                    (case_ref, number, how, words, recorded_by, recorded_at)
                                values (:file, :number, :how, :words, :by, :at) on conflict do nothing
                                """)
                        .param("file", file)
                        .param("number", number)
                        .param("how", known.how().name())
                        .param("words", known.words())
                        .param("by", known.by().value())
                        .param("at", known.at().atOffset(UTC))
                        .update()
                > 0;
    }

    private static SafetyPlan plan(ResultSet row, int number) throws SQLException {
        return new SafetyPlan(
                row.getInt("number"),
                row.getString("carer"),
                new SafetyPlan.Arrangements(
                        row.getString("phone"),
                        row.getString("supervision"),
                        row.getString("visitors"),
                        row.getString("transport"),
                        row.getString("address"),
                        row.getString("contingency")),
                StepRows.who(row, "written_by"),
                StepRows.at(row, "written_at"),
                acknowledged(row));
    }

    private static Optional<SafetyPlan.Acknowledged> acknowledged(ResultSet row)
            throws SQLException {
        var how = row.getString("how");
        if (how == null) return Optional.empty();
        return Optional.of(
                new SafetyPlan.Acknowledged(
                        SafetyPlan.How.valueOf(how),
                        row.getString("words"),
                        StepRows.who(row, "recorded_by"),
                        StepRows.at(row, "recorded_at")));
    }
}
