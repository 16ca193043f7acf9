package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.People;
import org.lantern.casefile.SourceKind;
import org.lantern.concern.Channel;
import org.lantern.concern.FoundChild;
import org.lantern.concern.FoundChildren;
import org.lantern.concern.Joining;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// A child is gone. Whoever else comes to be known is not, and has a plan of their own.
class BesideGoneTests extends OnAPlan {

    @Autowired FoundChildren found;
    @Autowired Joining joining;
    @Autowired People people;
    @Autowired SameChild sameChild;

    private ConcernRef concern;
    private PlanFile gone;

    @BeforeEach
    void aChildWhoIsGone() {
        concern = flight("girl in a red coat");
        gone = planOf(concern);
        clock.advance(Duration.ofMinutes(30));
        gone(gone);
    }

    @Test
    void aChildWhoIsFoundMeanwhileIsNotMissing() {
        var known = Map.<String, Answer>of("child.description", Answer.text("Green scarf"));

        found.name(concern, UUID.randomUUID(), new FoundChild(known, SourceKind.SEEN, ""), amina);

        apart(planOf(concern), "Green scarf");
        assertThat(browserOf(amina).page("/plans/" + gone.plan().ref() + "/missing").text())
                .doesNotContain("Green scarf");
        assertThat(plans.of(concern, amina)).as("both stand on the concern").hasSize(2);
    }

    @Test
    void theChildOfAConcernThatIsDecidedTogetherWithItIsNotMissing() {
        var second = tell(Channel.PRACTITIONER, "not-sure", teacher, "her friend");

        joining.join(second, concern, new Joining.Pairs(Map.of(), "Found together"), amina);

        apart(planOf(second), "her friend");
        plans.start(second, ben);
        assertThat(plans.of(second, amina)).as("no third begins").hasSize(2);
    }

    @Test
    void nobodyWhoWasTakenForHerAndIsAnotherIsMissing() {
        gone = planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(4));
        var second = planOf(flight("lad"));
        var lad = only(second);
        var link = people.link(lad, only(gone), "The same jacket", amina);
        sameChild.join(gone.plan().ref(), second.plan().ref(), amina);
        gone(gone);

        people.part(link, "Another jacket", amina);

        apart(plans.of(lad, amina).getFirst(), "lad");
    }

    private void apart(PlanFile own, String label) {
        assertThat(again(gone).children()).hasSize(1);
        assertThat(own.plan().ref()).isNotEqualTo(gone.plan().ref());
        assertThat(own.isGone()).isFalse();
        assertThat(own.isRunning()).isTrue();
        assertThat(own.children().values()).singleElement().asString().contains(label);
        assertThat(step(own, "GH04").rests()).isFalse();
        assertThat(browserOf(amina).page("/plans/" + own.plan().ref()).text())
                .contains("Plan started for whoever is not gone");
    }

    private void gone(PlanFile plan) {
        turning.gone(plan.plan().ref(), plan.children().keySet(), said(clock.instant()), amina);
    }

    private static PersonRef only(PlanFile plan) {
        return plan.children().keySet().iterator().next();
    }
}
