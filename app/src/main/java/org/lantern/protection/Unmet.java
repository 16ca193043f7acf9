package org.lantern.protection;

import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Desks;
import org.lantern.access.Role;
import org.lantern.database.Reads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Plans that run and that nobody may meet, as nobody is named on every record that they have to do
/// with.
@Service
@Transactional
public class Unmet {

    private final JdbcClient db;
    private final Desks desks;

    Unmet(JdbcClient db, Desks desks) {
        this.db = db;
        this.desks = desks;
    }

    /// How many there are, for an administrator of an agency that answers in their areas, or of a
    /// board. Nothing else of them is told, and nothing at all to somebody who may be meant.
    @Reads
    public int count(Acting.Practitioner acting) {
        if (!acting.has(Role.ADMINISTRATOR)) return 0;
        return db.sql(
                        """
                        select count(*)::int from protection.unmet u
                        where (:board or exists (select from access.agency_area a
                                                 where a.agency = :agency and a.area in (u.area, :fallback)))
                          and not exists (select from protection.record_of r join casefile.kept_out k on k.record = r.record
                                          where r.plan = u.plan and k.practitioner = :me)
                        """)
                .param("board", acting.agencyKind() == AgencyKind.PARTNERSHIP)
                .param("agency", acting.agency().value())
                .param("fallback", desks.fallbackArea().orElse(""))
                .param("me", acting.ref().value())
                .query(Integer.class)
                .single();
    }
}
