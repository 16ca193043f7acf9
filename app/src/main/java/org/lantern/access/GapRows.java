package org.lantern.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.TeamRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Agencies and desks to which something is missing.
@Repository
class GapRows {

    private final JdbcClient db;

    GapRows(JdbcClient db) {
        this.db = db;
    }

    /// Of those named, councils whose area has no desk.
    List<AgencyRef> withoutDesk(Collection<Agency> among) {
        return db.sql(
                        """
                        select g.ref from access.agency g
                        where g.ref = any(:among) and g.kind = 'SOCIAL_CARE' and g.area is not null
                          and not exists (select from access.answers_for a where a.area = g.area)
                        """)
                .param("among", refs(among))
                .query((row, _) -> new AgencyRef(AgencyRows.uuid(row, "ref")))
                .list();
    }

    /// Their desks at which nobody works whose account is open.
    List<Agencies.Team> withoutPeople(Collection<Agency> among) {
        return db.sql(
                        """
                        select t.ref, t.agency, t.name, t.is_desk from access.team t
                        where t.is_desk and t.agency = any(:among)
                          and not exists (select from access.team_member m join access.open_account p on p.ref = m.practitioner
                                          where m.team = t.ref)
                        order by t.name collate "und-x-icu", t.ref
                        """)
                .param("among", refs(among))
                .query(Agencies.Team.class)
                .list();
    }

    /// The areas for which their desks answer, each with all desks that do, theirs first.
    Map<String, List<TeamRef>> desks(Collection<Agency> among) {
        return db
                .sql(
                        """
                        select a.area, a.team from access.answers_for a join access.team t on t.ref = a.team
                        where a.area in (select own.area from access.answers_for own join access.team o on o.ref = own.team
                                         where o.agency = any(:among))
                        order by a.area, t.agency = any(:among) desc, a.team
                        """)
                .param("among", refs(among))
                .query((row, _) ->
                        Map.entry(
                                AgencyRows.text(row, "area"),
                                new TeamRef(AgencyRows.uuid(row, "team"))))
                .list()
                .stream()
                .collect(
                        groupingBy(
                                Map.Entry::getKey,
                                TreeMap::new,
                                mapping(Map.Entry::getValue, toList())));
    }

    private static UUID[] refs(Collection<Agency> agencies) {
        return agencies.stream().map(agency -> agency.ref().value()).toArray(UUID[]::new);
    }
}
