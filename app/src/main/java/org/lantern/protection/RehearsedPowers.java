package org.lantern.protection;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.clock.Powers;
import org.lantern.clock.UsedBy;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Powers that hold a child safe, rehearsed: each with its end, which needs an outcome. They run
/// nobody's clock and are counted nowhere.
@Repository
class RehearsedPowers {

    private final Powers powers;
    private final JdbcClient db;
    private final Clock clock;
    private final Ids ids;

    RehearsedPowers(Powers powers, JdbcClient db, Clock clock, Ids ids) {
        this.powers = powers;
        this.db = db;
        this.clock = clock;
        this.ids = ids;
    }

    /// Those that hold the invented children who are on this drill now.
    List<UsedPower> of(Plan drill) {
        var known = powers.knownIn(drill.area());
        return db
                .sql(
                        """
                        select p.*, o.words from protection.rehearsed_power p
                        left join protection.rehearsed_outcome o on o.power = p.ref
                        where p.child in (select c.child from protection.on_drill c where c.plan = :plan)
                        order by p.ends_at, p.ref
                        """)
                .param("plan", drill.ref().value())
                .query((row, _) -> power(row, drill, known))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /// @throws AlreadyRuns where it holds the child already: told twice, it is one
    void used(
            Plan drill,
            PersonRef child,
            Powers.Power power,
            Powers.Use use,
            Acting.Practitioner acting) {
        if (of(drill).stream().anyMatch(one -> isThat(one, child, power))) throw new AlreadyRuns();
        db.sql(
                        """
                        insert into protection.rehearsed_power (ref, plan, child, duty, used_by, log, used_at, ends_at, recorded_by, recorded_at)
                        values (:ref, :plan, :child, :duty, :used, :log, :at, :ends, :by, :now)
                        """)
                .param("ref", ids.next())
                .param("plan", drill.ref().value())
                .param("child", child.value())
                .param("duty", power.duty().code())
                .param("used", use.by().who())
                .param("log", use.by().log())
                .param("at", use.at().atOffset(UTC))
                .param(
                        "ends",
                        powers.end(power, drill.area(), use.at()).orElseThrow().atOffset(UTC))
                .param("by", acting.ref().value())
                .param("now", clock.instant().atOffset(UTC))
                .update();
    }

    private static boolean isThat(UsedPower one, PersonRef child, Powers.Power power) {
        return one.isOpen()
                && one.child().equals(child)
                && one.duty().code().equals(power.duty().code());
    }

    /// @return whether nobody had said so before
    boolean followed(Plan drill, UUID power, String words, Acting.Practitioner acting) {
        if (of(drill).stream().noneMatch(one -> one.ref().equals(power)))
            throw new Refused.Missing();
        return db.sql(
                                """
                                insert into protection.rehearsed_outcome (power, words, recorded_by, recorded_at)
                                values (:power, :words, :by, :now) on conflict do nothing
                                """)
                        .param("power", power)
                        .param("words", words)
                        .param("by", acting.ref().value())
                        .param("now", clock.instant().atOffset(UTC))
                        .update()
                > 0;
    }

    /// Nothing where the content no longer has it.
    private static Optional<UsedPower> power(ResultSet row, Plan drill, List<Powers.Power> known)
            throws SQLException {
        var code = row.getString("duty");
        var power = known.stream().filter(one -> one.duty().code().equals(code)).findFirst();
        if (power.isEmpty()) return Optional.empty();
        return Optional.of(
                new UsedPower(
                        row.getObject("ref", UUID.class),
                        new PersonRef(row.getObject("child", UUID.class)),
                        power.get(),
                        drill.area(),
                        new UsedBy(row.getString("used_by"), row.getString("log")),
                        StepRows.at(row, "used_at"),
                        Optional.of(StepRows.at(row, "ends_at")),
                        Optional.ofNullable(row.getString("words"))));
    }

    /// The same power is rehearsed already.
    public static final class AlreadyRuns extends Refused.Conflict {
        AlreadyRuns() {
            super("That power is recorded already, and nobody has said what followed.");
        }
    }
}
