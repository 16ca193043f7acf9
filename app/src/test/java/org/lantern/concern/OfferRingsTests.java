package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Rings;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A concern that cannot wait also rings the area that it is offered to: its neighbour hears of it
/// at once, and not when somebody happens to look.
class OfferRingsTests extends AboutStaff {

    @Autowired Notices notices;
    @Autowired KeptApart kept;
    @Autowired DeskAlarm alarm;
    @Autowired TestClock clock;
    @Autowired ApplicationContext house;

    @Test
    void itRingsTheOtherDeskUntilSomebodyThereAccepts() {
        var ref = urgent();
        desk.claim(ref, amina);
        goOn();
        assertThat(told(harrow)).isEmpty();

        var offer = passing.offer(ref, HARROW, "Lives there", amina);
        goOn();
        assertThat(told(harrow)).containsExactly(Occasion.CONCERN_OFFERED);
        alarm.lookThrough();
        goOn();
        assertThat(told(harrow)).as("once").containsExactly(Occasion.CONCERN_OFFERED);

        passing.accept(ref, offer, "", harrow);
        later(60);
        assertThat(told(harrow)).isEmpty();
    }

    @Test
    void whatRingsThereSaysNothingAboutItsOwnDesk() {
        var ref = urgent();
        var offer = passing.offer(ref, HARROW, "Lives there", amina);
        goOn();
        assertThat(told(amina)).contains(Occasion.URGENT_CONCERN);

        passing.decline(ref, offer, "She moved back", harrow);
        later(1);
        assertThat(told(harrow)).doesNotContain(Occasion.CONCERN_OFFERED);
        assertThat(told(amina)).as("nobody has it").contains(Occasion.URGENT_CONCERN);
    }

    @Test
    void anOfferThatCanWaitRingsNobodyAndRingsOnceItCannot() {
        var ref = tell(child());
        desk.claim(ref, amina);
        passing.offer(ref, HARROW, "Lives there", amina);
        goOn();
        assertThat(told(harrow)).isEmpty();

        desk.raiseUrgency(ref, "She rang again", amina);
        goOn();
        assertThat(told(harrow)).containsExactly(Occasion.CONCERN_OFFERED);
        desk.lowerUrgency(ref, "She is at home", manager);
        later(1);
        assertThat(told(harrow)).doesNotContain(Occasion.CONCERN_OFFERED);
    }

    @Test
    void anOfferForNamedPeopleOnlyRingsNoDesk() {
        staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mr Elderwick");
        desk.raiseUrgency(ref, "He is with her now", named);
        passing.offer(ref, HARROW, "He works there", named);
        goOn();

        assertThat(told(harrow)).isEmpty();
    }

    @Test
    void itRingsThoseWhoAreNamedThereUntilOneOfThemAnswers() {
        var theirs = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var accused = staff.called("Thomas Elderwick", harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mr Elderwick");
        desk.raiseUrgency(ref, "He is with her now", named);
        desk.claim(ref, named);

        var offer = passing.offer(ref, HARROW, "He works there", named);
        goOn();
        for (int i = 0; i < 6; i++) later(5);

        assertThat(told(theirs)).containsExactly(Occasion.CONCERN_OFFERED);
        for (var other : List.of(harrow, accused, amina)) assertThat(told(other)).isEmpty();
        passing.accept(ref, offer, "", theirs);
        later(60);
        assertThat(told(theirs)).isEmpty();
    }

    @Test
    void oneThatIsKeptToNamedPeopleWhileItIsOfferedRingsThoseFromThenOn() {
        var theirs = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var ref = urgent();
        desk.claim(ref, amina);
        passing.offer(ref, HARROW, "Lives there", amina);
        goOn();
        assertThat(told(theirs)).isEmpty();

        kept.keep(ref, new KeptApart.Staff("Mr Elderwick", "", ""), "He drives her", amina);
        for (int i = 0; i < 6; i++) later(5);

        assertThat(told(theirs)).containsExactly(Occasion.CONCERN_OFFERED);
        assertThat(told(harrow)).containsExactly(Occasion.NO_LONGER_NEEDED);
    }

    private ConcernRef urgent() {
        return tell(child(), code("danger.now", "taken-or-leaving"));
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }

    private void later(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
        goOn();
    }

    private void goOn() {
        Rings.goOn(house);
    }
}
