package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// A concern that cannot wait and that only named people may see, in an area where no desk could
/// keep a ring for them: each is told, until one of them has it.
@TestPropertySource(
        properties = "lantern.access.fallback-area=" + OfferedWhereNoDeskIsTests.CARDIFF)
class UrgentWhereNoDeskIsTests extends AboutStaff {

    @Autowired Notices notices;
    @Autowired DeskAlarm alarm;
    @Autowired AreaFacts areas;

    private Acting.Practitioner one;
    private Acting.Practitioner other;
    private ConcernRef ref;

    @BeforeEach
    void anAreaWithoutADeskAnswersForItAndBothAreTold() {
        one = staff.of(council, Role.ALLEGATIONS_MANAGER);
        other = staff.of(council, Role.ALLEGATIONS_MANAGER);
        ref = aboutIn(KENT, "Mr Elderwick");
        areas.answers(ref, LEEDS, "He works there", one.ref(), TestClock.START);
        desk.raiseUrgency(ref, "He waits outside", one);
        alarm.lookThrough();
        for (var who : List.of(one, other))
            assertThat(told(who)).containsExactly(Occasion.URGENT_CONCERN_FOR_YOU);
    }

    @Test
    void itIsWithdrawnFromBothOnceOneHasTakenItUp() {
        desk.claim(ref, one);

        for (var who : List.of(one, other)) assertThat(told(who)).isEmpty();
        alarm.lookThrough();
        for (var who : List.of(one, other)) assertThat(told(who)).isEmpty();
    }

    @Test
    void andOnceItCanWaitAndToldAnewWhereItCannotAgain() {
        desk.lowerUrgency(ref, "She is at school", one);
        assertThat(told(other)).isEmpty();

        desk.raiseUrgency(ref, "He waits outside", one);
        assertThat(told(other)).containsExactly(Occasion.URGENT_CONCERN_FOR_YOU);
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }
}
