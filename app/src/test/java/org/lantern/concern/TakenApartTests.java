package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.clock.Standing;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.springframework.beans.factory.annotation.Autowired;

/// Two concerns that were taken for one and are not: each is what it was before.
class TakenApartTests extends AtADesk {

    @Autowired DecisionLimit limit;
    @Autowired Ringing ringing;
    @Autowired TestClock clock;

    private ConcernRef one;
    private ConcernRef other;

    @BeforeEach
    void oneThatCannotWaitIsJoinedToAnother() {
        one = tell(child(), code("danger.now", "taken-or-leaving"));
        other = tell(child());
        desk.claim(other, amina);
        later();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void whatCannotWaitRingsAgain() {
        var join = joined(one, other);
        assertThat(open(one)).isEmpty();
        later();

        joining.undo(other, join, "Two different boys", ben);

        assertThat(open(one)).hasSize(1);
        assertThat(open(other)).as("Amina has it").isEmpty();
        later();
        desk.claim(one, ben);
        assertThat(open(one)).isEmpty();
    }

    @Test
    void whatADecisionOnTheOtherMetRunsAsBefore() {
        var join = joined(one, other);
        decisions.decide(other, all(other, DecisionKind.ADVICE_ONLY, "Advice given"), amina);
        assertThat(limit.of(one).orElseThrow().isOpen()).isFalse();
        later();

        joining.undo(other, join, "Two different boys", ben);

        assertThat(limit.of(one).orElseThrow().isOpen()).isTrue();
        assertThat(browserOf(ben).page("/concerns/" + one).select(".lantern-tags").text())
                .doesNotContain("Decided in time");
        assertThat(limit.of(other).orElseThrow().isOpen()).as("was decided").isFalse();
        clock.advance(Duration.ofDays(4));
        assertThat(browserOf(ben).page("/desk/queue").select(".lantern-late")).isNotEmpty();

        decisions.decide(one, all(one, DecisionKind.ADVICE_ONLY, "Advice given"), ben);
        assertThat(limit.of(one).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void whatWasDecidedBeforeItWasJoinedStaysDecidedInTime() {
        var place = code("concern.about", "place-vehicle-adult");
        var shop = tell(place);
        decisions.decide(shop, all(shop, DecisionKind.PASSED_TO_POLICE, "Theirs"), amina);
        later();
        decisions.lookAgain(shop, "A van", amina);
        later();
        joining.join(shop, other, new Joining.Pairs(Map.of(), "The same van"), amina);
        var join = desk.look(other, amina).joined().getFirst().join();
        decisions.decide(other, all(other, DecisionKind.ADVICE_ONLY, "Advice given"), amina);
        later();

        joining.undo(other, join, "Another van", amina);

        assertThat(limit.of(shop).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void whatWentWithTheOtherToAnAreaOutsideLanternIsToBeDecidedInItsOwnTimeAgain() {
        var due = limit.of(one).orElseThrow().dueAt();
        var join = joined(one, other);
        takenOver(other);
        assertThat(limit.of(one).orElseThrow().dropped()).isPresent();
        later();

        joining.undo(other, join, "Two different boys", ben);

        var duty = limit.of(one).orElseThrow();
        assertThat(duty.standingAt(clock.instant())).isInstanceOf(Standing.Running.class);
        assertThat(duty.dueAt()).as("from its own receipt").isEqualTo(due);
        assertThat(limit.of(other).orElseThrow().dropped()).as("is theirs").isPresent();
        assertThat(open(one)).hasSize(1);
        clock.advance(Duration.ofDays(4));
        assertThat(browserOf(ben).page("/desk/queue").select(".lantern-late")).isNotEmpty();

        takenOver(one);
        assertThat(limit.of(one).orElseThrow().dropped()).as("by itself").isPresent();
    }

    private void takenOver(ConcernRef ref) {
        passing.answeredByTelephone(
                ref,
                passing.offer(ref, LEEDS, "They decide", amina),
                new ByTelephone(true, "J. Hill", TestClock.START, "They go tonight"),
                amina);
    }

    private List<Rung> open(ConcernRef ref) {
        return ringing.about(ref.value()).stream().filter(Rung::isOpen).toList();
    }

    private void later() {
        clock.advance(Duration.ofMinutes(1));
    }
}
