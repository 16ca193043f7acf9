package org.lantern.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Agencies and teams as rows.
@Repository
class AgencyRows {

    private static final String AGENCY =
            "select g.ref, g.name, g.kind, g.area, board.number, board.source, board.checked from access.agency g "
                    + NumberRows.SWITCHBOARD;

    private final JdbcClient db;
    private final Called called;

    AgencyRows(JdbcClient db) {
        this.db = db;
        called = new Called(db, "select ref, name from access.agency where ref = any(:refs)");
    }

    Optional<Agency> find(AgencyRef ref) {
        return db.sql(AGENCY + "where g.ref = :ref")
                .param("ref", ref.value())
                .query(AgencyRows::agency)
                .optional();
    }

    List<Agency> all() {
        return db.sql(AGENCY + "order by g.name collate \"und-x-icu\"")
                .query(AgencyRows::agency)
                .list();
    }

    List<Agency> in(String area, AgencyKind kind) {
        return db.sql(
                        AGENCY
                                + """
                                where g.kind = :kind
                                  and g.ref in (select a.agency from access.agency_area a where a.area = :area)
                                order by g.name collate "und-x-icu"
                                """)
                .param("kind", kind.name())
                .param("area", area)
                .query(AgencyRows::agency)
                .list();
    }

    Map<AgencyRef, String> names(Collection<UUID> refs) {
        return called.of(refs, AgencyRef::new);
    }

    List<String> areas(AgencyRef ref) {
        return db.sql("select area from access.agency_area where agency = :ref order by area")
                .param("ref", ref.value())
                .query(String.class)
                .list();
    }

    void insert(AgencyRef ref, Agency.New agency) {
        db.sql(
                        """
                        insert into access.agency (ref, name, kind, area)
                        values (:ref, :name, :kind, :area)
                        """)
                .param("ref", ref.value())
                .param("name", agency.name())
                .param("kind", agency.kind().name())
                .param("area", agency.area().orElse(null))
                .update();
    }

    void insertTeam(TeamRef ref, AgencyRef agency, String name) {
        db.sql("insert into access.team (ref, agency, name, is_desk) values (?, ?, ?, false)")
                .params(ref.value(), agency.value(), name)
                .update();
    }

    List<Agencies.Team> teams(AgencyRef agency) {
        return db.sql(
                        """
                        select ref, agency, name, is_desk from access.team where agency = :agency
                        order by is_desk desc, name collate "und-x-icu"
                        """)
                .param("agency", agency.value())
                .query(Agencies.Team.class)
                .list();
    }

    Optional<Agencies.Team> team(TeamRef ref) {
        return db.sql("select ref, agency, name, is_desk from access.team where ref = ?")
                .param(ref.value())
                .query(Agencies.Team.class)
                .optional();
    }

    private static Agency agency(ResultSet row, int number) throws SQLException {
        return new Agency(
                new AgencyRef(uuid(row, "ref")),
                text(row, "name"),
                AgencyKind.valueOf(text(row, "kind")),
                Optional.ofNullable(row.getString("area")),
                NumberRows.number(row));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static String text(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }
}
