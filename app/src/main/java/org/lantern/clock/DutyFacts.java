package org.lantern.clock;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.By;
import org.lantern.kernel.PersonRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What happens to a duty once it runs: a row each. A key lets only the first of two in.
@Repository
class DutyFacts {

    private final JdbcClient db;

    DutyFacts(JdbcClient db) {
        this.db = db;
    }

    /// @return whether nobody was faster
    boolean met(UUID duty, Instant at, String note, By by, Instant now) {
        return db.sql(
                                """
                                insert into clock.met (started, number, met_at, note, recorded_by, recorded_at)
                                select :duty, 1 + (select count(*) from clock.taken_back where started = :duty),
                                       :at, :note, :by, :now
                                where not exists (select from clock.dropped_at(:now) where started = :duty)
                                on conflict do nothing
                                """)
                        .param("duty", duty)
                        .param("at", at.atOffset(UTC))
                        .param("note", note)
                        .param("by", DutyRows.who(by))
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    /// @return whether nobody was faster
    boolean dropped(UUID duty, String reason, By by, Instant now) {
        return db.sql(
                                """
                                insert into clock.dropped (started, number, reason, dropped_by, dropped_at)
                                select :duty, 1 + (select count(*) from clock.drop_taken_back where started = :duty),
                                       :reason, :by, :now
                                where not exists (select from clock.met_at(:now) where started = :duty)
                                on conflict do nothing
                                """)
                        .param("duty", duty)
                        .param("reason", reason)
                        .param("by", DutyRows.who(by))
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    /// It was not done: what was said last is taken back.
    ///
    /// @return whether nobody was faster
    boolean takenBack(UUID duty, String reason, By by, Instant now) {
        return db.sql(
                                """
                                insert into clock.taken_back (started, number, reason, taken_back_by, taken_back_at)
                                select m.started, m.number, :reason, :by, :now
                                from clock.met_at(:now) m where m.started = :duty
                                on conflict do nothing
                                """)
                        .param("duty", duty)
                        .param("reason", reason)
                        .param("by", DutyRows.who(by))
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    void paused(UUID ref, UUID duty, String reason, By by, Instant now) {
        db.sql(
                        """
                        insert into clock.paused (ref, started, reason, paused_by, paused_at)
                        values (:ref, :duty, :reason, :by, :now)
                        """)
                .param("ref", ref)
                .param("duty", duty)
                .param("reason", reason)
                .param("by", DutyRows.who(by))
                .param("now", now.atOffset(UTC))
                .update();
    }

    void resumed(UUID pause, String reason, @Nullable Instant due, By by, Instant now) {
        db.sql(
                        """
                        insert into clock.resumed (paused, reason, due_at, resumed_by, resumed_at)
                        values (:pause, :reason, :due, :by, :now)
                        """)
                .param("pause", pause)
                .param("reason", reason)
                .param("due", due == null ? null : due.atOffset(UTC))
                .param("by", DutyRows.who(by))
                .param("now", now.atOffset(UTC))
                .update();
    }

    void extended(StartedDuty duty, Instant due, String reason, By by, Instant now) {
        db.sql(
                        """
                        insert into clock.extended (started, number, due_at, reason, extended_by, extended_at)
                        values (:duty, :number, :due, :reason, :by, :now)
                        """)
                .param("duty", duty.ref())
                .param("number", duty.extensions() + 1)
                .param("due", due.atOffset(UTC))
                .param("reason", reason)
                .param("by", DutyRows.who(by))
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// One deed at a time on one duty, until this transaction ends.
    void lock(UUID duty) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:duty, 7))")
                .param("duty", duty.toString())
                .query()
                .listOfRows();
    }

    /// Somebody used a power: that stands even where its clock cannot be started.
    void used(Subject subject, Powers.Use use, By by, Instant now) {
        db.sql(
                        """
                        insert into clock.used (subject, cause, duty, used_by, log, recorded_by, recorded_at)
                        values (:subject, :cause, :duty, :used, :log, :by, :now)
                        """)
                .param("subject", subject.ref())
                .param("cause", subject.cause())
                .param("duty", use.power().code())
                .param("used", use.by().who())
                .param("log", use.by().log())
                .param("by", DutyRows.who(by))
                .param("now", now.atOffset(UTC))
                .update();
    }

    /// Whom a power holds, whose use that was; nobody where it is no power.
    Optional<PersonRef> ofWhom(Subject subject) {
        return db.sql(
                        """
                        select coalesce(f.child, u.subject) from clock.used u
                        left join casefile.case_of f on f.case_ref = u.subject
                        where u.subject = :subject and u.cause = :cause
                        """)
                .param("subject", subject.ref())
                .param("cause", subject.cause())
                .query(UUID.class)
                .optional()
                .map(PersonRef::new);
    }

    /// Of two who say that a power holds a child, the later waits until the first has said it.
    void oneAtATime(Collection<PersonRef> children) {
        children.stream().map(this::first).distinct().sorted().forEach(this::holdUntilDone);
    }

    /// By which everybody who is one with a child is held, whoever of them is meant: held in the
    /// order of these, no two wait for each other.
    private String first(PersonRef child) {
        return db.sql("select min(o.person::text) from casefile.one_with(:child) o")
                .param("child", child.value())
                .query(String.class)
                .single();
    }

    private void holdUntilDone(String child) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:child, 13))")
                .param("child", child)
                .query()
                .listOfRows();
    }
}
