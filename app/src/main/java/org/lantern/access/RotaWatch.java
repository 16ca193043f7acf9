package org.lantern.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.lantern.database.Reads;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// For whoever watches all rotas: the holes in each, and who mends them.
@Service
@Reads
public class RotaWatch {

    private static final String WATCHED =
            """
            select t.ref as team from access.team t
            where (t.is_desk and exists (select from access.answers_for f where f.team = t.ref)
                   or exists (select from access.rota_turn r where r.team = t.ref))
            """;

    private final Rota rota;
    private final JdbcClient db;

    RotaWatch(Rota rota, JdbcClient db) {
        this.rota = rota;
        this.db = db;
    }

    /// The teams for which somebody should be on call: desks that answer for an area, and all that
    /// have a rota.
    public List<TeamRef> teams() {
        return teams(db.sql(WATCHED + "order by t.ref"));
    }

    /// Those of them on whose rota somebody may be.
    public List<TeamRef> with(PractitionerRef who) {
        return teams(
                db.sql(
                                WATCHED
                                        + """
                                        and t.ref in (
                                            select r.team from access.rota_turn r where r.practitioner = :who
                                            union select o.team from access.rota_offer o where :who in (o.offered_by, o.offered_to)
                                            union select m.team from access.team_member m where m.practitioner = :who)
                                        order by t.ref
                                        """)
                        .param("who", who.value()));
    }

    /// When nobody is on call for such a team where somebody should be.
    public List<Hole> holes(TeamRef team, Shift within, Instant known) {
        return rota.cover(team, within, known).holes(within);
    }

    /// Who mends them: its managers; where it has none, whoever set up its agency. Never nobody, as
    /// long as the deployment has an administrator.
    public List<PractitionerRef> keepers(TeamRef team, Instant known) {
        return db.sql("select practitioner from access.rota_keepers(:team, :known) order by 1")
                .param("team", team.value())
                .param("known", Timestamp.from(known))
                .query((row, _) -> new PractitionerRef(AgencyRows.uuid(row, "practitioner")))
                .list();
    }

    private static List<TeamRef> teams(JdbcClient.StatementSpec sql) {
        return sql.query((row, _) -> new TeamRef(AgencyRows.uuid(row, "team"))).list();
    }
}
