package org.lantern.protection;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.casefile.Closing;
import org.lantern.database.Reads;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Begins a plan for a child whose case is open already: found again, or in danger anew.
@Service
@Transactional
public class CaseStart {

    private final Knowing knowing;
    private final Beginning beginning;
    private final Closing closing;
    private final Trace trace;

    CaseStart(Knowing knowing, Beginning beginning, Closing closing, Trace trace) {
        this.knowing = knowing;
        this.beginning = beginning;
        this.closing = closing;
        this.trace = trace;
    }

    /// Begins it, or leads to the one that runs for the child. A case that was closed is opened
    /// again.
    ///
    /// @param firstKnown when somebody first knew of this danger, as it was said
    /// @throws Refused.Missing when they do not see the case whole
    /// @throws Beginning.AskFirst where they have to ask their manager first
    public PlanRef start(CaseRef ref, Plan.FirstKnown firstKnown, Acting.Practitioner acting) {
        var now = trace.now();
        var known = knowing.of(ref, firstKnown, now, acting).orElseThrow(Refused.Missing::new);
        var plan = beginning.start(known, now, "new-danger", acting);
        closing.goesOn(ref, Closing.Because.PLAN, "", acting.by());
        return plan;
    }

    /// What starting one would do, for those who see the case whole.
    @Reads
    public Optional<Plans.Offered> offered(CaseRef ref, Acting.Practitioner acting) {
        return knowing.of(ref, Plan.FirstKnown.NOBODY, trace.now(), acting)
                .map(known -> beginning.offered(known, acting));
    }

    /// The same of a case that was just read.
    @Reads
    public Optional<Plans.Offered> offered(ChildCase file, Acting.Practitioner acting) {
        return knowing.of(file, Plan.FirstKnown.NOBODY, trace.now(), acting)
                .map(known -> beginning.offered(known, acting));
    }
}
