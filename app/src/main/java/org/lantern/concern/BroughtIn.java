package org.lantern.concern;

import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Closing;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a case takes on with a concern: whom it is kept from and for whom, and whose words are in
/// it. One that was closed is opened again.
@Component
class BroughtIn {

    private final Cases cases;
    private final Closing closing;
    private final Apart apart;
    private final JdbcClient db;

    BroughtIn(Cases cases, Closing closing, Apart apart, JdbcClient db) {
        this.cases = cases;
        this.closing = closing;
        this.apart = apart;
        this.db = db;
    }

    void into(CaseRef file, Concern concern, Acting.Practitioner acting) {
        keepApart(concern.ref(), file, acting);
        contributed(concern.ref(), file);
        closing.goesOn(file, Closing.Because.CONCERN, concern.code().toString(), acting.by());
    }

    /// What is for named people only stays so: the case is restricted to the same people, and
    /// nobody who is named in the concern meets it.
    private void keepApart(ConcernRef concern, CaseRef file, Acting.Practitioner acting) {
        who(
                        """
                        select distinct k.practitioner from casefile.kept_out k where k.record = :concern
                            or k.record in (select j.concern from concern.live_join j where j."into" = :concern)
                        """,
                        concern)
                .forEach(who ->
                        apart.shutOut(
                                file.value(),
                                new PractitionerRef(who),
                                "Named in the concern",
                                acting));
        var named =
                who(
                        "select distinct n.practitioner from concern.reader n join casefile.restriction r"
                                + " on r.record = n.concern where n.works and n.concern = :concern",
                        concern);
        if (named.isEmpty()) return;
        named.forEach(who -> apart.name(file.value(), new PractitionerRef(who), acting));
        apart.restrict(file.value(), "Opened from a restricted concern", acting);
    }

    private void contributed(ConcernRef concern, CaseRef file) {
        who(
                        """
                        select c.agency from concern.concern c where c.agency is not null and (c.ref = :concern
                            or c.ref in (select j.concern from concern.live_join j where j."into" = :concern))
                        """,
                        concern)
                .forEach(agency -> cases.contributed(file, new AgencyRef(agency)));
    }

    private List<UUID> who(String sql, ConcernRef concern) {
        return db.sql(sql).param("concern", concern.value()).query(UUID.class).list();
    }
}
