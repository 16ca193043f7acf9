package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What turned a plan, as rows.
@Repository
class TurnRows {

    private final JdbcClient db;
    private final DrillRows drills;
    private final ToldRows told;

    TurnRows(JdbcClient db, DrillRows drills) {
        this.db = db;
        this.drills = drills;
        this.told = new ToldRows(db);
    }

    void happened(PlanRef plan, Happening what) {
        db.sql(
                        """
                        insert into protection.happened (ref, plan, event, at, words, log_number, recorded_by, recorded_at)
                        values (:ref, :plan, :event, :at, :words, :log, :by, :now)
                        """)
                .param("ref", what.ref())
                .param("plan", plan.value())
                .param("event", what.event().name())
                .param("at", what.at().atOffset(UTC))
                .param("words", what.words())
                .param("log", what.logNumber())
                .param("by", what.recordedBy().value())
                .param("now", what.recordedAt().atOffset(UTC))
                .update();
    }

    boolean isGone(PlanRef plan) {
        return db.sql(
                        """
                        select coalesce((select h.event = 'NOTICED' from protection.happened h
                                         where h.plan = :plan and h.event in ('NOTICED', 'RETURN')
                                         order by h.recorded_at desc, h.ref desc limit 1), false)
                        """)
                .param("plan", plan.value())
                .query(Boolean.class)
                .single();
    }

    /// Of whom it was said.
    ToldRows told() {
        return told;
    }

    /// How often it has ended.
    int ends(PlanRef plan) {
        return db.sql("select count(*)::int from protection.ended where plan = :plan")
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    /// On another plan it stands the same way: gone, or back.
    void copyStanding(PlanRef from, PlanRef to, UUID ref) {
        db.sql(
                        """
                        insert into protection.happened (ref, plan, event, at, words, log_number, recorded_by, recorded_at)
                        select :ref, :to, h.event, h.at, h.words, h.log_number, h.recorded_by, h.recorded_at
                        from protection.happened h
                        where h.plan = :from and h.event in ('NOTICED', 'RETURN')
                        order by h.recorded_at desc, h.ref desc limit 1
                        """)
                .param("ref", ref)
                .param("to", to.value())
                .param("from", from.value())
                .update();
    }

    /// When it ended, where nothing of it was carried on.
    Optional<Instant> closedAt(PlanRef plan) {
        return db.sql(
                        "select ended_at from protection.lasting_end where plan = :plan and not carried_on")
                .param("plan", plan.value())
                .query((row, n) -> StepRows.at(row, "ended_at"))
                .optional();
    }

    /// Whether it ended last since the child was gone; or as safe, and they were.
    boolean isEndedAsGone(PlanRef plan) {
        return db.sql(
                        """
                        select exists (select from protection.lasting_end e where e.plan = :plan
                                       and (e.how = 'GONE' or e.how = 'SAFE' and protection.was_gone(e.plan, e.ended_at))
                                       and not exists (select from protection.ended o where o.plan = e.plan and o.number > e.number))
                        """)
                .param("plan", plan.value())
                .query(Boolean.class)
                .single();
    }

    /// The plan as which it goes on.
    Optional<PlanRef> goesOnAs(PlanRef plan) {
        return db.sql(
                        """
                        select "into" from protection.ended where plan = :plan and "into" is not null
                        order by number desc limit 1
                        """)
                .param("plan", plan.value())
                .query(UUID.class)
                .optional()
                .map(PlanRef::new);
    }

    boolean isEnded(PlanRef plan) {
        return db.sql("select exists (select from protection.lasting_end where plan = :plan)")
                .param("plan", plan.value())
                .query(Boolean.class)
                .single();
    }

    /// @param number which end of it this is: what was carried on ends once more
    /// @return whether nobody was faster
    boolean end(PlanRef plan, int number, Ended end) {
        return db.sql(
                                """
                                insert into protection.ended (plan, number, how, with_whom, words, carried_on, ended_by, ended_at, "into")
                                select :plan, :number, :how, :with, :words, :carried, :by, :at, :into
                                where :number = 1 + (select count(*) from protection.ended where plan = :plan)
                                on conflict do nothing
                                """)
                        .param("plan", plan.value())
                        .param("number", number)
                        .param("how", end.how().name())
                        .param("with", end.withWhom())
                        .param("words", end.words())
                        .param("carried", end.carriedOn())
                        .param("by", end.by().map(PractitionerRef::value).orElse(null))
                        .param("at", end.at().atOffset(UTC))
                        .param("into", end.into().map(PlanRef::value).orElse(null), Types.OTHER)
                        .update()
                > 0;
    }

    /// Who is on a drill, none of whom is on record.
    Map<PersonRef, String> invented(Plan drill) {
        return drills.of(drill).orElseThrow().shown(Locale.ENGLISH);
    }

    /// The same in a drill, which has nobody on record.
    void rehearse(Plan from, Plan own, Collection<PersonRef> who, Parted why) {
        drills.part(from, own, who, why);
    }

    /// The child goes, with every record of them by which the plan is seen.
    void parted(
            PlanRef from,
            PlanRef to,
            PersonRef child,
            String reason,
            PractitionerRef by,
            Instant at) {
        db.sql(
                        """
                        insert into protection.parted (plan, child, "into", reason, parted_by, parted_at)
                        values (:from, :child, :to, :reason, :by, :at)
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("child", child.value())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
        db.sql(
                        """
                        insert into protection.also_of (plan, child, at)
                        select :to, a.child, :at from protection.also_of a
                        where a.plan = :from and a.child in (select o.person from casefile.one_with(:child) o)
                        on conflict do nothing
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("child", child.value())
                .param("at", at.atOffset(UTC))
                .update();
    }
}
