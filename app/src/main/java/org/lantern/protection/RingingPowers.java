package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.clock.Clocks;
import org.lantern.clock.Powers;
import org.lantern.clock.StartedDuty;
import org.lantern.clock.Subject;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Duty;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which powers must ring on a case or a plan, out of their facts. What was recorded on a case
/// rings there; what stands with a child, on the newest plan of theirs.
@Repository
class RingingPowers {

    private final Clocks clocks;
    private final Powers powers;
    private final RehearsedPowers rehearsed;
    private final Vocabulary vocabulary;
    private final JdbcClient db;
    private final Clock clock;

    RingingPowers(
            Clocks clocks,
            Powers powers,
            RehearsedPowers rehearsed,
            Vocabulary vocabulary,
            JdbcClient db,
            Clock clock) {
        this.clocks = clocks;
        this.powers = powers;
        this.rehearsed = rehearsed;
        this.vocabulary = vocabulary;
        this.db = db;
        this.clock = clock;
    }

    /// Those of a case of which nobody has said what followed.
    List<UsedPower> of(CaseRef file) {
        return clocks.powersOf(file).stream()
                .flatMap(power -> UsedPower.of(childOf(file), power).stream())
                .toList();
    }

    private PersonRef childOf(CaseRef file) {
        return db.sql("select child from casefile.case_of where case_ref = :file")
                .param("file", file.value())
                .query((row, _) -> new PersonRef(row.getObject("child", UUID.class)))
                .single();
    }

    /// Those of a plan of which nobody has said what followed: in earnest however it ended, in a
    /// drill as long as it runs.
    List<UsedPower> of(Plan plan) {
        var all =
                plan.isDrill()
                        ? runs(plan) ? rehearsed.of(plan).stream() : Stream.<UsedPower>of()
                        : newestOf(plan).stream().flatMap(this::standingWith);
        return all.filter(UsedPower::isOpen).toList();
    }

    private Stream<UsedPower> standingWith(PersonRef child) {
        return powers.of(child).stream()
                .filter(power -> power.subject().kind() == Subject.Kind.CHILD)
                .filter(StartedDuty::isOpen)
                .flatMap(power -> UsedPower.of(child, power).stream());
    }

    /// Whether they meet this plan: once it has ended, not everybody who had a part does.
    boolean isMetBy(PractitionerRef who, Plan plan) {
        return db.sql(
                        "select exists (select from protection.visible where plan = :plan and practitioner = :who)")
                .param("plan", plan.ref().value())
                .param("who", who.value())
                .query(Boolean.class)
                .single();
    }

    private boolean runs(Plan plan) {
        return db.sql("select exists (select from protection.running where ref = :plan)")
                .param("plan", plan.ref().value())
                .query(Boolean.class)
                .single();
    }

    /// Children on it who are on no newer one, nor on one as which it goes on.
    private List<PersonRef> newestOf(Plan plan) {
        return db.sql("select child from protection.newest where plan = :plan")
                .param("plan", plan.ref().value())
                .query((row, _) -> new PersonRef(row.getObject("child", UUID.class)))
                .list();
    }

    /// Plans on which a power rings, or rang: of a child, or of the children of a plan; of a drill
    /// also those that parted from it. Most have none, and nothing more is asked.
    List<Plan> plansOf(UUID told) {
        return db.sql(
                        """
                        with who as materialized (
                            select o.person
                            from (select :told::uuid as child
                                  union all
                                  select c.child from protection.plan_child c where c.plan = :told) t
                            cross join lateral casefile.one_with(t.child) o)
                        select p.* from protection.plan p
                        where p.ref in (select c.plan from protection.plan_child c where c.child in (select person from who))
                          and exists (select from who join clock.duties_at(:now) d on d.subject = who.person
                                      where d.subject_kind = 'CHILD'
                                      union all
                                      select from notification.rung g
                                      where g.subject = p.ref and g.open
                                        and g.occasion in ('POWER_ENDING', 'POWER_ENDED'))
                        union all
                        select p.* from protection.plan asked join protection.plan p on p.origin = asked.origin
                        where asked.ref = :told and asked.why = 'drill'
                          and exists (select from protection.drill_child c
                                      join protection.rehearsed_power r on r.child = c.child where c.plan = p.ref)
                        """)
                .param("told", told)
                .param("now", clock.instant().atOffset(UTC))
                .query(PlanRows::plan)
                .list();
    }

    /// Whether one was ever put down on this case. On most subjects of a duty none was, and nothing
    /// more is asked.
    boolean isUsedOn(UUID told) {
        return db.sql(
                        """
                        select exists (select from clock.duties_at(:now) d where d.subject = :told and d.duty = any (:powers))
                        """)
                .param("now", clock.instant().atOffset(UTC))
                .param("told", told)
                .param("powers", codes())
                .query(Boolean.class)
                .single();
    }

    /// Cases, children and drills with a power for which nothing rings, or nothing was set to ring
    /// since it was put down: that failed, nobody answered for its area, or it ran before. And
    /// plans on which one rings of a child who is no longer the same as one of theirs.
    List<UUID> silent() {
        return db.sql(
                        """
                        select distinct h.told from (
                            select d.subject as told, d.recorded_at,
                                   case d.subject_kind when 'CASE' then d.subject
                                   else (select c.plan from casefile.one_with(d.subject) o
                                         join protection.newest c on c.child = o.person limit 1) end as rings
                            from clock.duties_at(:now) d
                            where d.duty = any (:powers) and d.subject_kind in ('CASE', 'CHILD')
                              and d.due_at is not null and d.met_at is null and d.dropped_at is null
                            union all
                            select c.plan, p.recorded_at, c.plan
                            from protection.rehearsed_power p
                            join protection.on_drill c on c.child = p.child
                            join protection.running r on r.ref = c.plan
                            where not exists (select from protection.rehearsed_outcome o where o.power = p.ref)) h
                        where (select count(*) filter (where g.open) = 0
                                      or count(*) filter (where g.begun_at >= h.recorded_at) = 0
                               from notification.rung g
                               where g.subject = h.rings and g.occasion in ('POWER_ENDING', 'POWER_ENDED'))
                        union
                        select g.subject from notification.rung g join protection.plan p on p.ref = g.subject
                        where g.open and g.occasion in ('POWER_ENDING', 'POWER_ENDED') and p.why <> 'drill'
                          and not exists (select from protection.plan_child c
                                          cross join lateral casefile.one_with(c.child) o join clock.duties_at(:now) d on d.subject = o.person
                                          where c.plan = p.ref and d.subject_kind = 'CHILD' and d.met_at is null and d.dropped_at is null)
                        """)
                .param("now", clock.instant().atOffset(UTC))
                .param("powers", codes())
                .query(UUID.class)
                .list();
    }

    private String[] codes() {
        return vocabulary.duties().stream()
                .filter(duty -> duty.lines().stream().anyMatch(Duty.Line::isPower))
                .map(Duty::code)
                .toArray(String[]::new);
    }
}
