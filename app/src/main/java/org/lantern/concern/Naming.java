package org.lantern.concern;

import java.util.List;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Desks;
import org.lantern.access.Role;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who else reads a concern that is for named people only; and those that reach nobody.
@Service
@Transactional
public class Naming {

    private static final Set<AgencyKind> APPOINTS =
            Set.of(AgencyKind.SOCIAL_CARE, AgencyKind.COUNCIL_OTHER, AgencyKind.PARTNERSHIP);

    private final Deeds deeds;
    private final Readers readers;
    private final Keeping keeping;
    private final Desks desks;
    private final JdbcClient db;

    Naming(Deeds deeds, Readers readers, Keeping keeping, Desks desks, JdbcClient db) {
        this.deeds = deeds;
        this.readers = readers;
        this.keeping = keeping;
        this.desks = desks;
        this.db = db;
    }

    /// Who reads it, and whom one of them could name beside.
    ///
    /// @throws Refused.Missing when it is not for named people only, or they are not one of them
    public Page look(ConcernRef ref, Acting.Practitioner acting) {
        var concern = begin(ref, acting);
        deeds.noted("concern-seen", ref, acting);
        var now = readers.now(ref);
        return new Page(concern.code(), now, others(concern, now));
    }

    /// Names another, with a reason.
    ///
    /// @throws Refused.Missing when that is nobody who could be
    public void name(
            ConcernRef ref, PractitionerRef who, String reason, Acting.Practitioner acting) {
        var concern = begin(ref, acting);
        if (others(concern, readers.now(ref)).stream().noneMatch(one -> one.ref().equals(who)))
            throw new Refused.Missing();
        keeping.name(ref, who, reason, acting);
        deeds.done("concern-reader-named", ref, acting);
    }

    /// How many reach nobody, as far as this administrator could appoint somebody who would read
    /// them. Nothing else of them is told, and nothing at all to somebody who may be meant.
    @Reads
    public int unread(Acting.Practitioner acting) {
        if (!acting.has(Role.ADMINISTRATOR) || !APPOINTS.contains(acting.agencyKind())) return 0;
        return db.sql(
                        """
                        select count(distinct n.concern)::int from concern.nobody_reads n
                        where not exists (select from casefile.kept_out k where k.record = n.concern and k.practitioner = :me)
                          and (exists (select from access.agency_area w
                                       where w.agency = :agency and w.area in (n.area, :fallback))
                               or (:board and not exists (select from access.agency_area w where w.agency = :agency)))
                        """)
                .param("me", acting.ref().value())
                .param("board", acting.agencyKind() == AgencyKind.PARTNERSHIP)
                .param("agency", acting.agency().value())
                .param("fallback", desks.fallbackArea().orElse(""))
                .query(Integer.class)
                .single();
    }

    /// Tries again to reach somebody with each that reaches nobody, also once nobody else is at it.
    void tryAgain() {
        for (var unread : readers.unread()) {
            deeds.still(unread.concern());
            if (readers.isUnread(unread) && keeping.again(unread)) deeds.settled(unread.concern());
        }
    }

    private Concern begin(ConcernRef ref, Acting.Practitioner acting) {
        var concern = deeds.begin(ref, acting);
        if (!readers.restricted(ref)) throw new Refused.Missing();
        keeping.keepOutByAddress(ref, acting);
        return concern;
    }

    private List<Able> others(Concern concern, List<Able> now) {
        return keeping.areas(concern.area()).stream()
                .flatMap(area -> readers.all(concern.ref(), area).stream())
                .distinct()
                .filter(one -> !now.contains(one))
                .toList();
    }

    /// Somebody who reads such a concern, or could.
    public record Able(PractitionerRef ref, String name) {}

    /// @param now who reads it
    /// @param others who could be named beside them
    public record Page(ShortCode code, List<Able> now, List<Able> others) {}
}
