package org.lantern.assessment;

import java.time.Instant;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.ChildCase;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.StartedDuty;
import org.lantern.clock.Subject;
import org.lantern.concern.KnownConcerns;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Component;

/// The days in which an assessment is to be complete, from receipt of the referral. A decision may
/// have started them already; they run once.
@Component
class AssessmentDays {

    private static final DutyKey COMPLETE = new DutyKey("D05");

    private final Clocks clocks;
    private final KnownConcerns concerns;

    AssessmentDays(Clocks clocks, KnownConcerns concerns) {
        this.clocks = clocks;
        this.concerns = concerns;
    }

    /// An assessment that is begun anew after its case was closed has days of its own.
    void start(AssessmentRef assessment, ChildCase file, Instant now, Acting.Practitioner acting) {
        var before = clocks.ofRecord(COMPLETE, file.ref().value());
        if (before.filter(duty -> duty.dropped().isEmpty()).isPresent()) return;
        var anew = before.isPresent();
        var cause = anew ? assessment.value() : file.origin().orElse(file.ref().value());
        var at = anew ? now : receivedAt(file).orElse(now);
        clocks.start(COMPLETE, Subject.of(file.ref(), cause, file.host()), at, acting.by());
    }

    /// Those that run, where that still counts.
    Optional<StartedDuty> of(ChildCase file) {
        return clocks.ofRecord(COMPLETE, file.ref().value()).filter(StartedDuty::isOpen);
    }

    private Optional<Instant> receivedAt(ChildCase file) {
        return file.origin().flatMap(origin -> concerns.receivedAt(new ConcernRef(origin)));
    }
}
