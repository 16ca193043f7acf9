package org.lantern.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What somebody may do at this moment, in one query: asked for anew with each request, so that
/// what is taken away is gone at once.
@Repository
class AtWork {

    private final JdbcClient db;

    AtWork(JdbcClient db) {
        this.db = db;
    }

    /// Nobody, if the account is closed.
    Optional<Acting.Practitioner> find(PractitionerRef ref) {
        return find("p.ref = :ref")
                .param("ref", ref.value())
                .query(AtWork::practitioner)
                .optional();
    }

    /// Those of these whose account is open.
    List<Acting.Practitioner> find(Collection<PractitionerRef> refs) {
        return find("p.ref = any(:refs)")
                .param("refs", refs.stream().map(PractitionerRef::value).toArray(UUID[]::new))
                .query(AtWork::practitioner)
                .list();
    }

    private JdbcClient.StatementSpec find(String which) {
        return db.sql(
                """
                select p.ref, p.name, p.agency, g.kind,
                       array(select r.role from access.role_held r where r.practitioner = p.ref) as roles,
                       array(select m.team from access.team_member m where m.practitioner = p.ref) as teams,
                       array(select d.area from access.desk_area d where d.practitioner = p.ref) as desk_areas,
                       array(select m.area from access.managed_area m where m.practitioner = p.ref) as managed_areas
                from access.open_account p join access.agency g on g.ref = p.agency
                where %s
                """
                        .formatted(which));
    }

    private static Acting.Practitioner practitioner(ResultSet row, int number) throws SQLException {
        return new Acting.Practitioner(
                new PractitionerRef(AgencyRows.uuid(row, "ref")),
                AgencyRows.text(row, "name"),
                new AgencyRef(AgencyRows.uuid(row, "agency")),
                AgencyKind.valueOf(AgencyRows.text(row, "kind")),
                texts(row, "roles").map(Role::valueOf).collect(toUnmodifiableSet()),
                Stream.of((UUID[]) row.getArray("teams").getArray())
                        .map(TeamRef::new)
                        .collect(toUnmodifiableSet()),
                texts(row, "desk_areas").collect(toUnmodifiableSet()),
                texts(row, "managed_areas").collect(toUnmodifiableSet()));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
