package org.lantern.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The people at work as rows.
@Repository
class PractitionerRows {

    private static final String OPEN =
            """
            select p.ref, p.name, p.email, p.work_number, p.agency, g.name as agency_name
            from access.open_account p join access.agency g on g.ref = p.agency
            """;
    private static final String BY_NAME = " order by p.name collate \"und-x-icu\", p.ref";

    private final JdbcClient db;
    private final Called called;

    PractitionerRows(JdbcClient db) {
        this.db = db;
        called = new Called(db, "select ref, name from access.practitioner where ref = any(:refs)");
    }

    Optional<Colleague> find(PractitionerRef ref) {
        return db.sql(
                        OPEN.replace("access.open_account", "access.practitioner")
                                + "where p.ref = ?")
                .param(ref.value())
                .query(PractitionerRows::colleague)
                .optional();
    }

    Map<PractitionerRef, String> names(Collection<UUID> refs) {
        return called.of(refs, PractitionerRef::new);
    }

    Set<PractitionerRef> ever(AgencyRef agency) {
        return Set.copyOf(
                db.sql("select ref from access.practitioner where agency = ?")
                        .param(agency.value())
                        .query((row, _) -> new PractitionerRef(AgencyRows.uuid(row, "ref")))
                        .list());
    }

    Optional<PractitionerRef> signingInAs(String email) {
        return db.sql("select ref from access.open_account where lower(email) = lower(?)")
                .param(email)
                .query((row, _) -> new PractitionerRef(AgencyRows.uuid(row, "ref")))
                .optional();
    }

    boolean none() {
        return db.sql("select not exists (select from access.practitioner)")
                .query(Boolean.class)
                .single();
    }

    /// Whoever has that address, where their password was used, and nobody has one of their own.
    Optional<PractitionerRef> stranded(String email) {
        return db.sql(
                        """
                        select p.ref from access.open_account p join access.password w on w.practitioner = p.ref
                        where p.email = ? and w.used_at is not null
                        and not exists (select from access.password where not one_time)
                        """)
                .param(email)
                .query(UUID.class)
                .optional()
                .map(PractitionerRef::new);
    }

    List<Colleague> in(TeamRef team) {
        return those("access.team_member m where m.team = :given", team.value());
    }

    List<Colleague> of(AgencyRef agency) {
        return db.sql(OPEN + "where p.agency = ?" + BY_NAME)
                .param(agency.value())
                .query(PractitionerRows::colleague)
                .list();
    }

    List<Colleague> closed(AgencyRef agency) {
        return db.sql(
                        OPEN.replace("access.open_account", "access.practitioner")
                                + "where p.agency = ? and p.ref not in (select o.ref from access.open_account o)"
                                + BY_NAME)
                .param(agency.value())
                .query(PractitionerRows::colleague)
                .list();
    }

    List<Role> roles(PractitionerRef ref) {
        return db.sql("select distinct role from access.role_held where practitioner = ?")
                .param(ref.value())
                .query((row, _) -> Role.valueOf(row.getString(1)))
                .list();
    }

    List<String> teams(PractitionerRef ref) {
        return db.sql(
                        """
                        select t.name from access.team_member m join access.team t on t.ref = m.team
                        where m.practitioner = ? order by t.name collate "und-x-icu"
                        """)
                .param(ref.value())
                .query(String.class)
                .list();
    }

    List<Colleague> managing(String area) {
        return those("access.managed_area m where m.area = :given", area);
    }

    List<Colleague> having(Role role, AgencyRef agency) {
        return db.sql(
                        OPEN
                                + """
                                where p.agency = :agency and p.ref in (
                                    select r.practitioner from access.role_held r where r.role = :role)
                                """
                                + BY_NAME)
                .param("agency", agency.value())
                .param("role", role.name())
                .query(PractitionerRows::colleague)
                .list();
    }

    private List<Colleague> those(String membership, Object given) {
        return db.sql(
                        OPEN
                                + "where p.ref in (select m.practitioner from "
                                + membership
                                + ")"
                                + BY_NAME)
                .param("given", given)
                .query(PractitionerRows::colleague)
                .list();
    }

    static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                new PractitionerRef(AgencyRows.uuid(row, "ref")),
                AgencyRows.text(row, "name"),
                new AgencyRef(AgencyRows.uuid(row, "agency")),
                AgencyRows.text(row, "agency_name"),
                AgencyRows.text(row, "email"),
                Optional.ofNullable(row.getString("work_number")));
    }
}
