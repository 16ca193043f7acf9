package org.lantern.clock;

import org.lantern.kernel.CaseRef;

/// A duty as it stands on a case: the case's own, or one that stands with its child from before
/// there was a case.
public record CaseDuty(CaseRef file, StartedDuty duty) {

    static CaseDuty own(StartedDuty duty) {
        return new CaseDuty(new CaseRef(duty.subject().ref()), duty);
    }
}
