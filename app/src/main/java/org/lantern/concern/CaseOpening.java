package org.lantern.concern;

import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// From a decision to a case: one is opened for the child, or the child is found to be the one of a
/// case that there is. Whoever raised the worry keeps sight of their own words there.
@Component
class CaseOpening {

    private final Cases cases;
    private final People people;
    private final Apart apart;
    private final CaseDuties duties;
    private final JdbcClient db;

    CaseOpening(Cases cases, People people, Apart apart, CaseDuties duties, JdbcClient db) {
        this.cases = cases;
        this.people = people;
        this.apart = apart;
        this.duties = duties;
        this.db = db;
    }

    /// Opens a case for the child, unless they have one, and sets running what the decision asks
    /// for.
    CaseRef open(Concern concern, PersonRef child, Deciding deciding, Acting.Practitioner acting) {
        var known = cases.ofChild(child);
        var file =
                known.orElseGet(
                        () -> cases.open(child, concern.area(), concern.ref().value(), acting));
        keepApart(concern.ref(), file, acting);
        if (known.isEmpty()) answer(file, concern, deciding, acting);
        contributed(concern.ref(), file);
        duties.follow(concern, child, deciding, file, acting);
        return file;
    }

    /// The child is the one of a case that this practitioner sees whole.
    CaseRef add(Concern concern, PersonRef child, CaseRef to, Acting.Practitioner acting) {
        var file = cases.look(to, acting).file();
        if (!file.whole()) throw new Refused.Missing();
        if (cases.ofChild(child).filter(to::equals).isEmpty())
            people.link(child, file.child(), "Added from concern " + concern.code(), acting);
        keepApart(concern.ref(), to, acting);
        contributed(concern.ref(), to);
        return to;
    }

    private void answer(
            CaseRef file, Concern concern, Deciding deciding, Acting.Practitioner acting) {
        if (!deciding.host().equals(concern.area()))
            cases.answersFor(file, Cases.Duty.HOST, deciding.host(), "Where the child is", acting);
        if (!deciding.responsible().equals(concern.area()))
            cases.answersFor(
                    file,
                    Cases.Duty.RESPONSIBLE,
                    deciding.responsible(),
                    "Whose child it is",
                    acting);
    }

    /// What is for named people only stays so: the case is restricted to the same people, and
    /// nobody who is named in the concern meets it.
    private void keepApart(ConcernRef concern, CaseRef file, Acting.Practitioner acting) {
        who("select practitioner from casefile.kept_out where record = :concern", concern)
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

    private java.util.List<UUID> who(String sql, ConcernRef concern) {
        return db.sql(sql).param("concern", concern.value()).query(UUID.class).list();
    }
}
