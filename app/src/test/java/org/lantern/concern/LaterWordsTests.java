package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
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

/// What those who told us say after it was sent reaches the desk, and what the desk asks reaches
/// them.
class LaterWordsTests extends AtADesk {

    private static final String RED_CAR = "She has just left with a man in a red car";

    @Autowired Additions additions;
    @Autowired Withdrawals withdrawals;
    @Autowired Notices notices;
    @Autowired TestClock clock;

    private Acting.Practitioner lead;
    private ConcernRef ref;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @BeforeEach
    void aConcernOfASchool() {
        lead = staff.of(teacher.agency(), Role.SAFEGUARDING_LEAD);
        ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
    }

    @Test
    void whatIsAddedStandsOnItsRowUntilSomebodyAtTheDeskHasOpenedIt() {
        desk.look(ref, amina);
        assertThat(row().laterWords()).isFalse();

        additions.add(ref, RED_CAR, lead);
        assertThat(row().laterWords()).isTrue();
        assertThat(browserOf(amina).page("/desk/queue").select("main").text())
                .contains("More was said");

        assertThat(browserOf(amina).page("/concerns/" + ref).select("blockquote").eachText())
                .contains(RED_CAR);
        assertThat(row().laterWords()).isFalse();
    }

    @Test
    void aButtonThatIsPressedTwiceAddsOnce() {
        additions.add(ref, RED_CAR, lead);
        additions.add(ref, RED_CAR, lead);

        assertThat(desk.look(ref, amina).words())
                .filteredOn(said -> said.concept().equals("concern.words"))
                .hasSize(1);
        assertThat(browserOf(lead).page("/concerns/mine/" + ref).select("main").text())
                .containsOnlyOnce(RED_CAR);
    }

    @Test
    void whatIsAddedToWhatWasDecidedOpensASecondLookAndNamesNobody() {
        decisions.decide(ref, all(ref, DecisionKind.ADVICE_ONLY, "Advice given"), amina);
        assertThat(desk.count(amina)).isZero();

        additions.add(ref, RED_CAR, teacher);

        assertThat(row().look()).isEqualTo(2);
        assertThat(desk.look(ref, amina).happenings())
                .filteredOn(h -> h.what().equals("looked-again"))
                .singleElement()
                .satisfies(h -> assertThat(h.who()).isEmpty());
        assertThat(browserOf(amina).page("/concerns/" + ref).select("main").text())
                .contains(RED_CAR)
                .doesNotContain(teacher.name());

        additions.add(ref, "And now she rang", teacher);
        assertThat(row().look()).as("one look for both").isEqualTo(2);
    }

    @Test
    void nobodyDecidesOverWordsThatCameInThatMoment() {
        var open = all(ref, DecisionKind.ADVICE_ONLY, "Advice given");
        additions.add(ref, RED_CAR, lead);

        assertThatThrownBy(() -> decisions.decide(ref, open, amina))
                .isInstanceOf(WhatWaits.MoreWasSaid.class);

        browserOf(amina).page("/concerns/" + ref);
        decisions.decide(ref, open, amina);
        assertThat(desk.count(amina)).isZero();
    }

    @Test
    void aLookThatTheirWordsOpenRingsAlsoWhereSomebodyHeldItWhenItWasDecided() {
        desk.raiseUrgency(ref, "They pack", amina);
        desk.claim(ref, ben);
        clock.advance(Duration.ofDays(90));
        decisions.decide(ref, all(ref, DecisionKind.SECTION_47, "She is afraid"), amina);

        clock.advance(Duration.ofDays(90));
        additions.add(ref, RED_CAR, lead);

        assertThat(row().holder()).isEmpty();
        assertThat(row().sounding()).isTrue();
    }

    @Test
    void aLeadIsNamedToNobodyByWhatTheyAdd() {
        additions.add(ref, RED_CAR, lead);

        assertThat(browserOf(amina).page("/concerns/" + ref).select("main").text())
                .contains(RED_CAR)
                .doesNotContain(lead.name());
    }

    @Test
    void whatIsTakenBackAfterADecisionIsLookedAtOnceMore() {
        decisions.decide(ref, all(ref, DecisionKind.SECTION_47, "She is afraid"), amina);

        withdrawals.takeBack(ref, "It was her aunt", teacher);

        assertThat(row().look()).isEqualTo(2);
        assertThat(browserOf(amina).page("/concerns/" + ref).select("main").text())
                .contains("Whoever told us took it back", "It was her aunt");
    }

    @Test
    void whatIsAddedToAConcernThatIsJoinedStandsOnTheOneItIsDecidedWith() {
        var other = tell(child());
        joined(ref, other);

        additions.add(ref, RED_CAR, lead);

        assertThat(row().ref()).isEqualTo(other);
        assertThat(row().laterWords()).isTrue();
        assertThat(browserOf(amina).page("/concerns/" + other).select("main").text())
                .contains(RED_CAR);
        assertThat(row().laterWords()).isFalse();
    }

    @Test
    void whoeverHoldsItIsToldThatMoreWasSaid() {
        desk.claim(ref, ben);

        additions.add(ref, RED_CAR, lead);

        assertThat(told(ben, Occasion.LATER_WORDS))
                .extracting(WaitingNotice::link)
                .containsExactly("/concerns/" + ref);
        assertThat(told(amina, Occasion.LATER_WORDS)).isEmpty();
    }

    @Test
    void theRowSaysInWhoseWordsItCannotWait() {
        desk.raiseUrgency(ref, "The aunt rang: they pack", amina);

        assertThat(row().urgentBecause()).contains("The aunt rang: they pack");
        assertThat(browserOf(amina).page("/desk/queue").select(".lantern-waits__why").text())
                .contains("The aunt rang: they pack");
    }

    private Waiting row() {
        return desk.queue(amina).lanes().values().stream()
                .flatMap(part -> part.rows().stream())
                .findFirst()
                .orElseThrow();
    }

    private List<WaitingNotice> told(Acting.Practitioner who, Occasion occasion) {
        return notices.waiting(who).stream()
                .filter(notice -> notice.occasion() == occasion)
                .toList();
    }
}
