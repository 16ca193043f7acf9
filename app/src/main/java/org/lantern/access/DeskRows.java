package org.lantern.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Desks as rows.
@Repository
class DeskRows {

    private static final String DESK =
            """
            select t.ref, t.name, t.agency, g.name as agency_name,
                   coalesce(own.number, board.number) as number,
                   coalesce(own.source, board.source) as source,
                   coalesce(own.checked, board.checked) as checked
            from access.team t join access.agency g on g.ref = t.agency
            """
                    + NumberRows.OWN
                    + NumberRows.SWITCHBOARD
                    + "where t.is_desk and %s";

    private final JdbcClient db;

    DeskRows(JdbcClient db) {
        this.db = db;
    }

    List<Desk> answeringFor(String area) {
        return db.sql(
                        DESK.formatted(
                                """
                                t.ref in (select a.team from access.answers_for a where a.area = :area)
                                order by t.ref
                                """))
                .param("area", area)
                .query(DeskRows::desk)
                .list();
    }

    List<Desk> of(PractitionerRef practitioner) {
        return db.sql(
                        DESK.formatted(
                                """
                                t.ref in (select m.team from access.team_member m where m.practitioner = :who)
                                order by t.ref
                                """))
                .param("who", practitioner.value())
                .query(DeskRows::desk)
                .list();
    }

    Optional<Desk> find(TeamRef ref) {
        return db.sql(DESK.formatted("t.ref = :ref"))
                .param("ref", ref.value())
                .query(DeskRows::desk)
                .optional();
    }

    Set<String> numbered() {
        return Set.copyOf(
                db.sql(
                                "select distinct a.area from access.answers_for a join ("
                                        + DESK.formatted("true")
                                        + ") d on d.ref = a.team where d.number is not null")
                        .query(String.class)
                        .list());
    }

    boolean served(String area) {
        return db.sql("select exists (select from access.answers_for where area = :area)")
                .param("area", area)
                .query(Boolean.class)
                .single();
    }

    /// The number of the desk alone, whatever its agency has.
    Optional<CheckedNumber> number(TeamRef ref) {
        return db.sql(
                        "select own.number, own.source, own.checked from access.team t "
                                + NumberRows.OWN
                                + "where t.ref = :ref")
                .param("ref", ref.value())
                .query((row, _) -> NumberRows.number(row))
                .single();
    }

    void insert(TeamRef ref, Desk.New desk) {
        db.sql("insert into access.team (ref, agency, name, is_desk) values (?, ?, ?, true)")
                .params(ref.value(), desk.agency().value(), desk.name())
                .update();
    }

    private static Desk desk(ResultSet row, int number) throws SQLException {
        return new Desk(
                new TeamRef(AgencyRows.uuid(row, "ref")),
                AgencyRows.text(row, "name"),
                new AgencyRef(AgencyRows.uuid(row, "agency")),
                AgencyRows.text(row, "agency_name"),
                NumberRows.number(row));
    }
}
