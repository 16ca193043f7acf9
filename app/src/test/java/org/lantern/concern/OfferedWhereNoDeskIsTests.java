package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// A concern that only named people may see is offered to an area without a desk, and no desk
/// anywhere could keep a ring for them: each is told, as long as it is offered.
@TestPropertySource(
        properties = "lantern.access.fallback-area=" + OfferedWhereNoDeskIsTests.CARDIFF)
class OfferedWhereNoDeskIsTests extends AboutStaff {

    static final String CARDIFF = "W06000015";

    @Autowired KeptApart kept;
    @Autowired Notices notices;
    @Autowired DeskAlarm alarm;

    private Acting.Practitioner named;
    private Acting.Practitioner theirs;
    private ConcernRef ref;

    @BeforeEach
    void itIsOfferedThereAndKeptApartSince() {
        named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        theirs = staff.of(staff.agency(AgencyKind.SOCIAL_CARE, LEEDS), Role.ALLEGATIONS_MANAGER);
        ref = tell(child(), code("danger.now", "taken-or-leaving"));
        passing.offer(ref, LEEDS, "Lives there", amina);
        kept.keep(ref, new KeptApart.Staff("Mr Elderwick", "", ""), "He drives her", amina);
        assertThat(told(theirs)).containsExactly(Occasion.CONCERN_OFFERED);
    }

    @Test
    void whatTheyWereToldIsWithdrawnWhereItsSenderTakesItBack() {
        alarm.lookThrough();
        assertThat(told(theirs)).as("once").containsExactly(Occasion.CONCERN_OFFERED);

        passing.takeBack(ref, offer(), "She is in Kent after all", named);

        assertThat(told(theirs)).isEmpty();
        alarm.lookThrough();
        assertThat(told(theirs)).isEmpty();
    }

    @Test
    void andWhereItWasAnswered() {
        var answer = new ByTelephone(true, "J. Hill", TestClock.START, "They go tonight");
        passing.answeredByTelephone(ref, offer(), answer, named);

        assertThat(told(theirs)).isEmpty();
    }

    private UUID offer() {
        return desk.look(ref, named).offers().getFirst().ref();
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }
}
