package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is to do on plans and what was done about it, as rows. A key lets only the first of two in.
@Repository
class StepRows {

    private final JdbcClient db;
    private final Vocabulary vocabulary;
    private final Ids ids;

    StepRows(JdbcClient db, Vocabulary vocabulary, Ids ids) {
        this.db = db;
        this.vocabulary = vocabulary;
        this.ids = ids;
    }

    /// One cause asks for one thing once: on a plan that parted it is what the other has.
    void ask(Plan plan, Why why, List<Asked> all, Instant now) {
        var codes = texts(all, one -> one.action().code());
        var children =
                all.stream()
                        .map(one -> one.child().map(PersonRef::value).orElse(null))
                        .toArray(UUID[]::new);
        db.sql(
                        """
                        insert into protection.action (ref, cause, playbook, version, code, child,
                            counted_from, due_at, escalates_at, with_child)
                        select x.ref, :cause, x.book, x.version, x.code, x.child, :from, x.due, x.escalates, x.with_child
                        from unnest(:refs::uuid[], :books::text[], :versions::int[], :codes::text[], :children::uuid[],
                                    :due::timestamptz[], :escalates::timestamptz[], :with::boolean[])
                            as x(ref, book, version, code, child, due, escalates, with_child)
                        on conflict do nothing
                        """)
                .param("cause", why.cause())
                .param("from", why.from().atOffset(UTC))
                .param("refs", all.stream().map(_ -> ids.next()).toArray(UUID[]::new))
                .param("books", texts(all, one -> one.book().id()))
                .param("versions", texts(all, one -> one.book().version()))
                .param("codes", codes)
                .param("children", children)
                .param("due", texts(all, one -> one.action().due().at(why.from())))
                .param("with", texts(all, one -> one.action().rests() == Playbook.Rests.WHILE_GONE))
                .param("escalates", texts(all, one -> escalates(one.action(), why.from(), now)))
                .update();
        db.sql(
                        """
                        insert into protection.asked (plan, action, at)
                        select :plan, a.ref, :now from unnest(:codes::text[], :children::uuid[]) as x(code, child)
                        join protection.action a
                            on a.cause = :cause and a.code = x.code and a.child is not distinct from x.child
                        on conflict do nothing
                        """)
                .param("plan", plan.ref().value())
                .param("cause", why.cause())
                .param("codes", codes)
                .param("children", children)
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Nobody is asked for what was told late before whoever told it has had as long as the
    /// playbook gives between the two: they may have done it, and be about to say so.
    private static Instant escalates(Playbook.Action action, Instant from, Instant now) {
        var at = action.escalation().at(from);
        var notBefore = now.plus(Duration.between(action.due().at(from), at));
        return at.isBefore(notBefore) && from.isBefore(now) ? notBefore : at;
    }

    private static String[] texts(List<Asked> all, Function<Asked, ?> of) {
        return all.stream().map(of).map(String::valueOf).toArray(String[]::new);
    }

    /// Why something is asked.
    ///
    /// @param cause the origin of the plan, or what happened
    /// @param from since when its minutes run
    record Why(UUID cause, Instant from) {}

    /// One thing to ask.
    record Asked(Playbook book, Playbook.Action action, Optional<PersonRef> child) {}

    /// What stands on a plan also stands on another that parts from it: what concerns the event,
    /// and this child.
    void share(PlanRef from, PlanRef to, PersonRef child, Instant now) {
        db.sql(
                        """
                        insert into protection.asked (plan, action, at)
                        select :to, s.ref, :now from protection.step s
                        where s.plan = :from and (s.child is null or s.child = :child)
                        on conflict do nothing
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("child", child.value())
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Everything on a plan, the first due first.
    List<Step> of(Plan plan) {
        return db.sql("select * from protection.step where plan = :plan order by due_at, code, ref")
                .param("plan", plan.ref().value())
                .query((row, n) -> step(plan, row))
                .list();
    }

    private Step step(Plan plan, ResultSet row) throws SQLException {
        var book = vocabulary.playbook(row.getString("playbook"), row.getInt("version"));
        var code = row.getString("code");
        return new Step(
                row.getObject("ref", UUID.class),
                book.find(code).orElseThrow(() -> new IllegalStateException("No action " + code)),
                Optional.ofNullable(row.getObject("child", UUID.class)).map(PersonRef::new),
                at(row, "asked_at"),
                at(row, "due_at"),
                at(row, "escalates_at"),
                row.getBoolean("is_gone"),
                row.getObject("done_at") == null ? Optional.empty() : Optional.of(done(row)),
                row.getString("cannot_because") == null
                        ? Optional.empty()
                        : Optional.of(
                                new Step.Cannot(
                                        row.getString("cannot_because"),
                                        who(row, "cannot_by"),
                                        at(row, "cannot_at"))));
    }

    private static Step.Done done(ResultSet row) throws SQLException {
        var by =
                row.getObject("done_by") == null
                        ? new Step.Doer.Outsider(row.getString("name"), row.getString("agency"))
                        : new Step.Doer.Colleague(who(row, "done_by"));
        return new Step.Done(
                at(row, "done_at"),
                by,
                row.getString("note"),
                row.getString("log_number"),
                who(row, "done_recorded_by"),
                at(row, "done_recorded_at"));
    }

    static PractitionerRef who(ResultSet row, String column) throws SQLException {
        return new PractitionerRef(row.getObject(column, UUID.class));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
