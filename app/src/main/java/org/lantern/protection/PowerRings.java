package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.access.Desks;
import org.lantern.clock.Clocks;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.By;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.lantern.notification.NamedOnly;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ring;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.lantern.vocabulary.Duty;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A power that holds a child safe rings the desk before it runs out, as often as its content
/// warns, and when it has, until somebody says what followed. Whatever goes wrong here is taken
/// back by itself, and nothing else with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class PowerRings implements NamedOnly {

    private static final Set<Occasion> OCCASIONS =
            Set.of(Occasion.POWER_ENDING, Occasion.POWER_ENDED);

    /// The case itself, and every other record of its child, as of a child on a plan.
    private static final String RECORDS =
            """
            with told as (
                select r.record
                from casefile.case_of f
                cross join lateral casefile.one_with(f.child) one
                cross join lateral (select o.case_ref as record from casefile.case_of o where o.child = one.person
                                    union all
                                    select a.concern from concern.about a where a.person = one.person) r
                where f.case_ref = :case)
            """;

    private final Clocks clocks;
    private final Ringing ringing;
    private final Desks desks;
    private final Vocabulary vocabulary;
    private final JdbcClient db;
    private final Clock clock;

    PowerRings(
            Clocks clocks,
            Ringing ringing,
            Desks desks,
            Vocabulary vocabulary,
            JdbcClient db,
            Clock clock) {
        this.clocks = clocks;
        this.ringing = ringing;
        this.desks = desks;
        this.vocabulary = vocabulary;
        this.db = db;
        this.clock = clock;
    }

    /// @param by whose deed it follows from
    void settle(CaseRef file, By by) {
        var rung = ringing.about(file.value());
        var due = new Due(file, new Causes(rung), new LinkedHashMap<>());
        for (var power : clocks.powersOf(file)) add(due, power);
        ringing.ring(due.rings().values(), by);
        rung.stream()
                .filter(Rung::isOpen)
                .filter(ring -> OCCASIONS.contains(ring.occasion()))
                .map(Rung::cause)
                .filter(cause -> !due.rings().containsKey(cause))
                .forEach(cause -> ringing.calledOff(cause, by));
    }

    /// Each that lies ahead; of those that have passed, as where a power was put down late, the
    /// last.
    private void add(Due due, StartedDuty power) {
        var now = clock.instant();
        var times = times(power);
        for (int i = 0; i < times.size(); i++) {
            var isLastPassed = i + 1 == times.size() || times.get(i + 1).isAfter(now);
            if (times.get(i).isAfter(now) || isLastPassed)
                due.add(power, times.get(i), desk(power, times.get(i)));
        }
    }

    private TeamRef desk(StartedDuty power, Instant at) {
        return desks.answeringFor(power.subject().area(), at).getFirst().team();
    }

    private record Due(CaseRef file, Causes causes, Map<UUID, Ring> rings) {

        private static Occasion occasion(StartedDuty power, Instant at) {
            return power.dueAt().equals(Optional.of(at))
                    ? Occasion.POWER_ENDED
                    : Occasion.POWER_ENDING;
        }

        /// Where another desk answers by then, it rings that one instead.
        private void add(StartedDuty power, Instant from, TeamRef team) {
            var cause = causes.of("power/%s/%s/%s".formatted(power.ref(), from, team));
            rings.put(
                    cause,
                    new Ring(
                            cause,
                            file.value(),
                            occasion(power, from),
                            "/cases/" + file,
                            team,
                            Ring.URGENT,
                            Optional.empty(),
                            from,
                            false));
        }
    }

    /// As many hours before its end as it warns, and at its end.
    private static List<Instant> times(StartedDuty power) {
        if (power.dueAt().isEmpty()) return List.of();
        var end = power.dueAt().get();
        var all = new ArrayList<Instant>();
        power.line().warnings().stream()
                .sorted(Comparator.reverseOrder())
                .map(hours -> end.minus(Duration.ofHours(hours)))
                .forEach(all::add);
        all.add(end);
        return all;
    }

    /// Cases with a power that runs out and for which nothing rings, or nothing was set to ring
    /// since it was put down: that failed, nobody answered for its area, or it ran before powers
    /// rang.
    List<CaseRef> silent() {
        var powers =
                vocabulary.duties().stream()
                        .filter(duty -> duty.lines().stream().anyMatch(Duty.Line::isPower))
                        .map(Duty::code);
        return db.sql(
                        """
                        select distinct d.subject from clock.duties_at(:now) d
                        where d.duty = any(:powers) and d.subject_kind = 'CASE'
                          and d.due_at is not null and d.met_at is null and d.dropped_at is null
                          and (not exists (select from notification.rung g where g.subject = d.subject and g.open)
                               or not exists (select from notification.rung g
                                              where g.subject = d.subject and g.begun_at >= d.recorded_at))
                        """)
                .param("now", clock.instant().atOffset(UTC))
                .param("powers", powers.toArray(String[]::new))
                .query((row, _) -> new CaseRef(row.getObject("subject", UUID.class)))
                .list();
    }

    /// Where the case, or a record that tells of its child or of one with them, is for named people
    /// only: those who see the case whole and whom every one of those records admits. No desk hears
    /// of it.
    @Override
    public Optional<List<PractitionerRef>> of(UUID subject) {
        var named =
                db.sql(
                                RECORDS
                                        + """
                                        select exists (select from told t join casefile.restriction x on x.record = t.record)
                                        """)
                        .param("case", subject)
                        .query(Boolean.class)
                        .single();
        if (!named) return Optional.empty();
        return Optional.of(
                db.sql(
                                RECORDS
                                        + """
                                        select distinct v.practitioner from casefile.visible v
                                        where v.case_ref = :case and v.whole
                                          and not exists (select from told t where not casefile.admits(t.record, v.practitioner))
                                        """)
                        .param("case", subject)
                        .query((row, _) -> StepRows.who(row, "practitioner"))
                        .list());
    }
}
