package org.lantern.protection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Ringing;
import org.lantern.vocabulary.Playbook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What came of a plan: what turned it, whom it rang, and how it ended.
@Repository
class HistoryRows {

    private final JdbcClient db;
    private final Ringing ringing;

    HistoryRows(JdbcClient db, Ringing ringing) {
        this.db = db;
        this.ringing = ringing;
    }

    /// As which plan it goes on is shown to those alone who may see that one.
    History of(PlanRef plan, PractitionerRef reader) {
        return new History(
                happened(plan),
                parted(plan),
                rang(plan),
                !ringing.unanswered(List.of(plan.value())).isEmpty(),
                ends(plan, reader));
    }

    /// @param unanswered whether something rang along its whole chain, and nobody has it
    record History(
            List<Happening> happened,
            List<Parted> parted,
            List<Rang> rang,
            boolean unanswered,
            List<Ended> ends) {}

    /// What turned it, in the order in which that was recorded.
    List<Happening> happened(PlanRef plan) {
        return db.sql(
                        """
                        select h.*, array(select t.child from protection.happened_to t where t.happened = h.ref) as children
                        from protection.happened h where h.plan = :plan order by h.recorded_at, h.ref
                        """)
                .param("plan", plan.value())
                .query((row, n) ->
                        new Happening(
                                row.getObject("ref", UUID.class),
                                Playbook.Event.valueOf(row.getString("event")),
                                children(row),
                                StepRows.at(row, "at"),
                                row.getString("words"),
                                row.getString("log_number"),
                                StepRows.who(row, "recorded_by"),
                                StepRows.at(row, "recorded_at")))
                .list();
    }

    private static Set<PersonRef> children(ResultSet row) throws SQLException {
        return Stream.of((UUID[]) row.getArray("children").getArray())
                .map(PersonRef::new)
                .collect(Collectors.toSet());
    }

    private List<Parted> parted(PlanRef plan) {
        return db.sql(
                        """
                        select x.reason, x.parted_by, x.parted_at, c.label, c.child from protection.parted x
                        join protection.plan_child c on c.plan = x.plan and c.child = x.child
                        where :plan in (x.plan, x."into")
                        union all
                        select x.reason, x.parted_by, x.parted_at, c.label, c.child from protection.drill_parted x
                        join protection.drill_child c on c.plan = x.plan and c.child = x.child
                        where :plan in (x.plan, x."into")
                        order by parted_at, label, child
                        """)
                .param("plan", plan.value())
                .query((row, n) ->
                        new Parted(
                                row.getString("label"),
                                row.getString("reason"),
                                StepRows.who(row, "parted_by"),
                                StepRows.at(row, "parted_at")))
                .list();
    }

    private List<Rang> rang(PlanRef plan) {
        return db.sql(
                        "select at, what, who from notification.happened where subject = :plan order by at")
                .param("plan", plan.value())
                .query((row, n) ->
                        new Rang(
                                StepRows.at(row, "at"),
                                row.getString("what"),
                                Optional.ofNullable(row.getObject("who", UUID.class))
                                        .map(PractitionerRef::new)))
                .list();
    }

    private List<Ended> ends(PlanRef plan, PractitionerRef reader) {
        return db.sql(
                        """
                        select e.*, e."into" is not null
                                and not exists (select from protection.visible v
                                                where v.plan = e."into" and v.practitioner = :me) as hidden
                        from protection.ended e where e.plan = :plan order by e.number
                        """)
                .param("plan", plan.value())
                .param("me", reader.value())
                .query(HistoryRows::ended)
                .list();
    }

    private static Ended ended(ResultSet row, int number) throws SQLException {
        var hidden = row.getBoolean("hidden");
        return new Ended(
                Ended.How.valueOf(row.getString("how")),
                hidden ? "" : row.getString("with_whom"),
                row.getString("words"),
                row.getBoolean("carried_on"),
                Optional.ofNullable(row.getObject("ended_by", UUID.class))
                        .map(PractitionerRef::new),
                StepRows.at(row, "ended_at"),
                Optional.ofNullable(row.getObject("into", UUID.class))
                        .filter(_ -> !hidden)
                        .map(PlanRef::new));
    }
}
