package org.lantern.concern;

import java.time.Clock;
import org.lantern.access.Acting;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
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
        if (!signs.ofAnAct(concern.ref(), child)) return;
        var once = Subject.of(file, file.value(), deciding.host());
        clocks.start(REFERRAL, once, now, acting.by());
        clocks.start(GUARDIAN, once, now, acting.by());
    }
}
