package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.clock.Powers;
import org.lantern.clock.UsedBy;
import org.lantern.database.Reads;
import org.lantern.kernel.Ids;
import org.lantern.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Powers that hold a child safe, rehearsed: those of the nation of a drill, each with its end,
/// which needs an outcome. They run nobody's clock and are counted nowhere.
@Service
@Transactional
public class RehearsedPowers {

    private final Powers powers;
    private final Trace trace;
    private final JdbcClient db;
    private final Ids ids;

    RehearsedPowers(Powers powers, Trace trace, JdbcClient db, Ids ids) {
        this.powers = powers;
        this.trace = trace;
        this.db = db;
        this.ids = ids;
    }

    /// Those that the nation of a drill knows; none where it is no drill.
    @Reads
    public List<Powers.Power> known(PlanFile file) {
        return file.plan().isDrill() ? powers.knownIn(file.plan().area()) : List.of();
    }

    /// Those that were used in it, the first first.
    @Reads
    public List<RehearsedPower> of(PlanFile file) {
        return file.plan().isDrill() ? of(file.plan().ref()) : List.of();
    }

    /// One was used then.
    ///
    /// @throws Refused.Missing where it is no drill, or its nation has no such power
    /// @throws AlreadyRuns where it holds the child already: told twice, it is one
    public void used(PlanRef ref, String duty, Instant at, UsedBy by, Acting.Practitioner acting) {
        var plan = begin(ref, acting);
        Doing.mustBeItsTime(plan, at, trace.now());
        var power =
                powers.knownIn(plan.area()).stream()
                        .filter(one -> one.duty().code().equals(duty))
                        .findFirst()
                        .orElseThrow(Refused.Missing::new);
        if (of(ref).stream().anyMatch(one -> one.duty().equals(duty) && one.outcome().isEmpty()))
            throw new AlreadyRuns();
        db.sql(
                        """
                        insert into protection.rehearsed_power (ref, plan, duty, used_by, log, used_at, ends_at, recorded_by, recorded_at)
                        values (:ref, :plan, :duty, :used, :log, :at, :ends, :by, :now)
                        """)
                .param("ref", ids.next())
                .param("plan", ref.value())
                .param("duty", duty)
                .param("used", by.who())
                .param("log", by.log())
                .param("at", at.atOffset(UTC))
                .param("ends", powers.end(power, plan.area(), at).orElseThrow().atOffset(UTC))
                .param("by", acting.ref().value())
                .param("now", trace.now().atOffset(UTC))
                .update();
        trace.acted("drill-power-used", ref, acting);
    }

    /// It has ended, or is let go, and this follows. Said twice is harmless.
    public void followed(PlanRef ref, UUID power, String words, Acting.Practitioner acting) {
        begin(ref, acting);
        if (of(ref).stream().noneMatch(one -> one.ref().equals(power))) throw new Refused.Missing();
        var first =
                db.sql(
                                """
                                insert into protection.rehearsed_outcome (power, words, recorded_by, recorded_at)
                                values (:power, :words, :by, :now) on conflict do nothing
                                """)
                        .param("power", power)
                        .param("words", words)
                        .param("by", acting.ref().value())
                        .param("now", trace.now().atOffset(UTC))
                        .update();
        if (first > 0) trace.acted("drill-power-ended", ref, acting);
    }

    private Plan begin(PlanRef ref, Acting.Practitioner acting) {
        var plan = trace.begin(ref, acting).plan();
        if (!plan.isDrill()) throw new Refused.Missing();
        return plan;
    }

    private List<RehearsedPower> of(PlanRef plan) {
        return db.sql(
                        """
                        select p.*, o.words from protection.rehearsed_power p
                        left join protection.rehearsed_outcome o on o.power = p.ref
                        where p.plan = :plan order by p.used_at, p.ref
                        """)
                .param("plan", plan.value())
                .query(RehearsedPowers::power)
                .list();
    }

    private static RehearsedPower power(ResultSet row, int number) throws SQLException {
        return new RehearsedPower(
                row.getObject("ref", UUID.class),
                row.getString("duty"),
                new UsedBy(row.getString("used_by"), row.getString("log")),
                StepRows.at(row, "used_at"),
                StepRows.at(row, "ends_at"),
                Optional.ofNullable(row.getString("words")));
    }

    /// The same power is rehearsed already.
    public static final class AlreadyRuns extends Refused.Conflict {
        AlreadyRuns() {
            super("That power is recorded already, and nobody has said what followed.");
        }
    }
}
