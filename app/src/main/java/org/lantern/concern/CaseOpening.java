package org.lantern.concern;

import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Component;

/// From a decision to a case: one is opened for the child, or the child is found to be the one of a
/// case that there is. Whoever raised the worry keeps sight of their own words there.
@Component
class CaseOpening {

    private final Cases cases;
    private final People people;
    private final CaseDuties duties;
    private final BroughtIn brought;

    CaseOpening(Cases cases, People people, CaseDuties duties, BroughtIn brought) {
        this.cases = cases;
        this.people = people;
        this.duties = duties;
        this.brought = brought;
    }

    /// Opens a case for the child, unless they have one, and sets running what the decision asks
    /// for.
    CaseRef open(Concern concern, PersonRef child, Deciding deciding, Acting.Practitioner acting) {
        var known = cases.ofChild(child);
        var file =
                known.orElseGet(
                        () -> cases.open(child, concern.area(), concern.ref().value(), acting));
        brought.into(file, concern, acting);
        if (known.isEmpty()) answer(file, concern, deciding, acting);
        duties.follow(concern, child, deciding, file, acting);
        return file;
    }

    /// The child is the one of a case that this practitioner sees whole.
    CaseRef add(Concern concern, PersonRef child, CaseRef to, Acting.Practitioner acting) {
        var file = cases.look(to, acting).file();
        if (!file.whole()) throw new Refused.Missing();
        if (cases.ofChild(child).filter(to::equals).isEmpty())
            people.link(child, file.child(), "Added from concern " + concern.code(), acting);
        brought.into(to, concern, acting);
        duties.refer(concern, child, file.host(), to, acting);
        return to;
    }

    /// The decision tells why.
    private void answer(
            CaseRef file, Concern concern, Deciding deciding, Acting.Practitioner acting) {
        if (!deciding.host().equals(concern.area()))
            cases.answersFor(file, Cases.Duty.HOST, deciding.host(), "", acting);
        if (!deciding.responsible().equals(concern.area()))
            cases.answersFor(file, Cases.Duty.RESPONSIBLE, deciding.responsible(), "", acting);
    }
}
