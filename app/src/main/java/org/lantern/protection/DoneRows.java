package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was done about the actions of plans, and what cannot be, as rows.
@Repository
class DoneRows {

    private final JdbcClient db;

    DoneRows(JdbcClient db) {
        this.db = db;
    }

    /// @return whether nobody was faster
    boolean done(UUID action, Step.Done done) {
        var by = done.by();
        return db.sql(
                                """
                                insert into protection.done (action, done_at, done_by, name, agency, note, log_number,
                                    recorded_by, recorded_at)
                                values (:action, :at, :by, :name, :agency, :note, :log, :recorder, :now)
                                on conflict do nothing
                                """)
                        .param("action", action)
                        .param("at", done.at().atOffset(UTC))
                        .param(
                                "by",
                                by instanceof Step.Doer.Colleague(var who) ? who.value() : null)
                        .param("name", by instanceof Step.Doer.Outsider out ? out.name() : "")
                        .param("agency", by instanceof Step.Doer.Outsider out ? out.agency() : "")
                        .param("note", done.note())
                        .param("log", done.logNumber())
                        .param("recorder", done.recordedBy().value())
                        .param("now", done.recordedAt().atOffset(UTC))
                        .update()
                > 0;
    }

    /// @return whether nobody was faster
    boolean cannot(UUID action, Step.Cannot cannot) {
        return db.sql(
                                """
                                insert into protection.cannot (action, reason, said_by, said_at)
                                select :action, :reason, :by, :at
                                where not exists (select from protection.done where action = :action)
                                on conflict do nothing
                                """)
                        .param("action", action)
                        .param("reason", cannot.reason())
                        .param("by", cannot.by().value())
                        .param("at", cannot.at().atOffset(UTC))
                        .update()
                > 0;
    }

    /// What one cause asks for by several actions that are one act was done where one of them was.
    void doneAlike(PlanRef plan, Set<String> codes) {
        db.sql(
                        """
                        insert into protection.done (action, done_at, done_by, name, agency, note, log_number, recorded_by, recorded_at)
                        select distinct on (t.ref) t.ref, f.done_at, f.done_by, f.name, f.agency, f.note, f.log_number,
                               f.done_recorded_by, f.done_recorded_at
                        from protection.step f join protection.step t on t.plan = f.plan and t.cause = f.cause and t.code <> f.code
                        where f.plan = :plan and f.code in (:codes) and t.code in (:codes) and f.done_at is not null and t.done_at is null
                        order by t.ref, f.done_at
                        on conflict do nothing
                        """)
                .param("plan", plan.value())
                .param("codes", codes)
                .update();
    }

    /// What was done on one plan was done on another too, for whoever is one with the child for
    /// whom it was done, and for the event where nobody else is meant there: but not for what
    /// happened only later.
    void copyDone(PlanRef from, PlanRef to) {
        db.sql(
                        """
                        insert into protection.done (action, done_at, done_by, name, agency, note, log_number, recorded_by, recorded_at)
                        select distinct on (t.ref) t.ref, f.done_at, f.done_by, f.name, f.agency, f.note, f.log_number,
                               f.done_recorded_by, f.done_recorded_at
                        from protection.step f join protection.step t on t.code = f.code and t.ref <> f.ref
                        where f.plan = :from and t.plan = :to and f.done_at is not null and t.done_at is null
                          and (t.cause = (select origin from protection.plan where ref = :to) or f.done_at >= t.counted_from)
                          and (t.child is null and f.child is null and not exists (
                                   select from protection.asked k join protection.whom w on w.plan = k.plan
                                   where k.action = t.ref and w.child not in (
                                       select o.person from protection.on_plan n
                                       cross join lateral casefile.one_with(n.child) o where n.plan = :from))
                               or t.child in (select o.person from casefile.one_with(f.child) o))
                        order by t.ref, f.done_at
                        on conflict do nothing
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }
}
