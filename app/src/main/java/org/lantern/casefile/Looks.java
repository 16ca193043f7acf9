package org.lantern.casefile;

import java.time.Clock;
import java.time.Instant;
import org.lantern.access.Acting;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.lantern.ui.SideBySide;
import org.springframework.stereotype.Service;

/// Begins looks into cases: the case is found at once, and what is known in it is read beside
/// whatever its page reads meanwhile.
@Service
public class Looks {

    private final Cases cases;
    private final SideBySide sideBySide;
    private final Clock clock;

    Looks(Cases cases, SideBySide sideBySide, Clock clock) {
        this.cases = cases;
        this.sideBySide = sideBySide;
        this.clock = clock;
    }

    /// Begins to look at a case as it is now.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public Look now(CaseRef ref, Acting.Practitioner acting) {
        var file = find(ref, acting);
        var now = clock.instant();
        return new Look(file, now, sideBySide.ask(() -> cases.look(file, now, acting)));
    }

    /// Begins to look at a case as it was known at a past moment.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public Look asKnownAt(CaseRef ref, Instant moment, Acting.Practitioner acting) {
        var file = find(ref, acting);
        return new Look(file, moment, sideBySide.ask(() -> cases.asKnownAt(file, moment, acting)));
    }

    private ChildCase find(CaseRef ref, Acting.Practitioner acting) {
        return cases.find(ref, acting).orElseThrow(Refused.Missing::new);
    }
}
