package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Rings;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// An offer ends when its sender takes it back, and never outlives what it is about: whoever was
/// asked reads the concern no longer.
class OfferTakenBackTests extends AboutStaff {

    @Autowired Notices notices;
    @Autowired TestClock clock;
    @Autowired ApplicationContext house;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void whoeverOfferedItTakesItBackWithTheReasonAndThoseAskedSeeItNoMore() {
        var ref = tell(child(), code("danger.now", "taken-or-leaving"));
        desk.claim(ref, amina);
        var offer = passing.offer(ref, HARROW, "Lives there", amina);
        goOn();
        assertThat(told(harrow)).containsExactly(Occasion.CONCERN_OFFERED);
        var address = "/concerns/" + ref + "/offers/" + offer + "/taking-back";
        var hers = browserOf(ben);
        assertThat(hers.page("/concerns/" + ref).select("a[href=" + address + "]")).hasSize(1);
        assertThat(hers.page(address).text()).contains("Why do you take it back?");

        hers.post(address, "words", "She is in Kent after all");
        clock.advance(Duration.ofMinutes(1));
        goOn();

        assertThat(told(harrow)).doesNotContain(Occasion.CONCERN_OFFERED);
        assertThatThrownBy(() -> desk.look(ref, harrow)).isInstanceOf(Refused.Missing.class);
        assertThat(desk.count(harrow)).isZero();
        assertThatThrownBy(() -> passing.accept(ref, offer, "", harrow))
                .isInstanceOf(Refused.Missing.class);
        assertThat(hers.page("/concerns/" + ref).text())
                .contains("The offer was taken back", "Harrow: She is in Kent after all");
        assertThat(desk.look(ref, amina).decides()).isTrue();
        passing.offer(ref, LEEDS, "Lives there", amina);
    }

    @Test
    void nobodyButThoseWhoDecideTakesItBack() {
        var ref = tell(child());
        var offer = passing.offer(ref, HARROW, "Lives there", amina);
        var address = "/concerns/" + ref + "/offers/" + offer + "/taking-back";

        assertThat(browserOf(harrow).get(address)).hasStatus(404);
        assertThat(browserOf(harrow).post(address, "words", "No")).hasStatus(404);
        assertThat(browserOf(harrow).page("/concerns/" + ref).select("a[href=" + address + "]"))
                .isEmpty();
        assertThat(desk.look(ref, amina).offers()).hasSize(1);
    }

    @Test
    void oneForNamedPeopleIsTakenBackFromThoseWhoWereAsked() {
        var theirs = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mr Elderwick");
        var offer = passing.offer(ref, HARROW, "He works there", named);
        desk.look(ref, theirs);

        passing.takeBack(ref, offer, "He works here", named);

        assertThatThrownBy(() -> desk.look(ref, theirs)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void itEndsByItselfWithTheLastDecisionAndNotBefore() {
        var ref = tell(child(), sister());
        var offer = passing.offer(ref, HARROW, "Lives there", amina);
        var both = all(ref, DecisionKind.ADVICE_ONLY, "Advice given");

        decisions.decide(ref, List.of(both.getFirst()), amina);
        assertThat(sees(ref, harrow)).isTrue();
        decisions.decide(ref, List.of(both.getLast()), amina);

        ended(ref, offer, "The offer ended: it was decided");
    }

    @Test
    void itEndsByItselfWhereItIsJoinedToAnother() {
        var ref = tell(child());
        var offer = passing.offer(ref, HARROW, "Lives there", amina);
        joined(ref, tell(child()));

        ended(ref, offer, "The offer ended: it is decided with another concern");
    }

    private void ended(ConcernRef ref, UUID offer, String words) {
        assertThat(sees(ref, harrow)).isFalse();
        assertThat(desk.look(ref, amina).offers()).isEmpty();
        assertThatThrownBy(() -> passing.accept(ref, offer, "", harrow))
                .isInstanceOf(Refused.Missing.class);
        assertThat(browserOf(amina).page("/concerns/" + ref).text())
                .contains(words)
                .doesNotContain("Ended by itself");
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }

    private void goOn() {
        Rings.goOn(house);
    }
}
