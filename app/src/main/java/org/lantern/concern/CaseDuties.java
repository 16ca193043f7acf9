package org.lantern.concern;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.StartedDuty;
import org.lantern.clock.Subject;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.springframework.stereotype.Component;

/// What a decision sets running on the case. The nation where the child is names its own duty;
/// where it has none, nothing runs.
@Component
class CaseDuties {

    static final DutyKey STRATEGY_DISCUSSION = new DutyKey("D03");
    static final DutyKey CONFERENCE = new DutyKey("D04");
    static final DutyKey ASSESSMENT = new DutyKey("D05");
    static final DutyKey REFERRAL = new DutyKey("D20");
    static final DutyKey GUARDIAN = new DutyKey("D26");
    static final DutyKey PLANNING_MEETING = new DutyKey("D35-planning-meeting");

    private final Clocks clocks;
    private final Signs signs;
    private final Clock clock;

    CaseDuties(Clocks clocks, Signs signs, Clock clock) {
        this.clocks = clocks;
        this.signs = signs;
        this.clock = clock;
    }

    void follow(
            Concern concern,
            PersonRef child,
            Deciding deciding,
            CaseRef file,
            Acting.Practitioner acting) {
        var now = clock.instant();
        var on = Subject.of(file, concern.ref().value(), deciding.host());
        switch (deciding.kind()) {
            case PROTECT_NOW, STRATEGY_DISCUSSION -> {
                clocks.start(STRATEGY_DISCUSSION, on, now, acting.by());
                clocks.start(PLANNING_MEETING, on, concern.receivedAt(), acting.by());
            }
            case SECTION_47 -> {
                clocks.start(CONFERENCE, on, now, acting.by());
                clocks.start(PLANNING_MEETING, on, concern.receivedAt(), acting.by());
                clocks.start(ASSESSMENT, on, concern.receivedAt(), acting.by());
            }
            case SECTION_17 -> clocks.start(ASSESSMENT, on, concern.receivedAt(), acting.by());
            default -> {}
        }
        refer(concern, child, deciding.host(), file, acting);
    }

    /// Where anything speaks for an act, the child is to be referred and to have a guardian: once
    /// for a case, and anew where that was dropped, as it is when a case is closed.
    ///
    /// @param host GSS code of the area where the child is
    void refer(
            Concern concern,
            PersonRef child,
            String host,
            CaseRef file,
            Acting.Practitioner acting) {
        if (!signs.ofAnAct(concern.ref(), child)) return;
        for (var key : List.of(REFERRAL, GUARDIAN)) {
            var on = Subject.of(file, cause(key, file), host);
            clocks.start(key, on, clock.instant(), acting.by());
        }
    }

    /// One cause starts a duty once: the case, and then each that was dropped.
    private UUID cause(DutyKey key, CaseRef file) {
        return clocks.ofRecord(key, file.value())
                .filter(duty -> duty.dropped().isPresent())
                .map(CaseDuties::anewAfter)
                .orElse(file.value());
    }

    /// Derived, and not its reference: that stands for what follows a duty that was done.
    private static UUID anewAfter(StartedDuty dropped) {
        return UUID.nameUUIDFromBytes(
                ("anew after " + dropped.ref()).getBytes(StandardCharsets.UTF_8));
    }
}
