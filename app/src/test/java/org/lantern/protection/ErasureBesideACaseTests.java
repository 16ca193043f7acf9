package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.concern.Channel;
import org.lantern.concern.DecisionKind;

/// By law one of two cases is forgotten into which the same concern was decided. What is of that
/// one alone goes, and what is left goes with the other.
class ErasureBesideACaseTests extends OfTwoCases {

    /// Written on the case of the first alone.
    private static final String ALONE = "Ravenglass";

    @Test
    void ofAConcernThatWasDecidedIntoTwoCasesTheFirstLeavesItToTheSecond() {
        decidedIntoTwo();
        onTheCase(file, only(one), ALONE);
        var plan = plans.start(one, amina);
        assertThat(eraser.erase(number(file), "--yes").text()).contains("A plan runs");
        turning.end(plan, Ended.How.SAFE, new Turning.Ending("An aunt", "", false, 0), amina);

        var said = eraser.erase(number(file), "--yes");

        assertThat(said.ends()).as(said.text()).isZero();
        assertThat(said.text()).contains("1 concerns stay, which another child or another case");
        assertThat(places(ALONE)).isEmpty();
        assertThat(places(file.toString())).allMatch(place -> place.startsWith("audit.act."));
        assertThat(places(FIRST)).as("still found by that").contains("casefile.known_by.key");
        assertThat(browserOf(amina).get("/cases/" + file)).hasStatus(404);
        assertThat(browserOf(amina).page("/cases/" + second).text()).contains(FIRST, SECOND);
        assertThat(browserOf(amina).page("/concerns/" + one).text())
                .contains(FIRST, "The same child");
        nothingWaits();

        theRestGoesWith(second);
    }

    @Test
    void theSecondLeavesItToTheFirstAsItWasBeforeItWasLookedAtAgain() {
        decidedIntoTwo();

        var said = eraser.erase(number(second), "--yes");

        assertThat(said.ends()).as(said.text()).isZero();
        assertThat(places(SECOND)).isEmpty();
        assertThat(places(second.toString())).allMatch(place -> place.startsWith("audit.act."));
        assertThat(browserOf(amina).page("/cases/" + file).text()).contains(FIRST);
        assertThat(browserOf(amina).page("/concerns/" + one).text())
                .contains(FIRST)
                .doesNotContain("The same child");
        nothingWaits();

        theRestGoesWith(file);
    }

    @Test
    void ofAChildWhoWasTakenForAnotherNothingStaysWithThat() {
        decidedIntoTwo();
        var link = db.sql("select ref from casefile.link").query(UUID.class).single();
        people.part(link, "Two boys", amina);

        assertThat(eraser.erase(number(file), "--yes").ends()).isZero();

        assertThat(places(FIRST)).isEmpty();
        assertThat(browserOf(amina).get("/concerns/" + one)).hasStatus(404);
        assertThat(browserOf(amina).page("/cases/" + second).text()).contains(SECOND);
        nothingWaits();
    }

    @Test
    void aConcernThatWouldWaitAtItsDeskAgainIsDecidedOnFirst() {
        one = tell(Channel.PRACTITIONER, "not-now", teacher, FIRST, "his brother");
        other = told(SECOND, "not-now");
        file = decide(one, DecisionKind.SECTION_47, Optional.empty()).getFirst();
        clock.advance(Duration.ofMinutes(1));
        second = decide(other, DecisionKind.SECTION_47, Optional.empty()).getFirst();
        clock.advance(Duration.ofMinutes(1));
        decisions.lookAgain(one, "His aunt rang", amina);
        var both = desk.look(one, amina).toDecide();
        decisions.decide(
                one,
                List.of(
                        said(
                                both.getFirst().person(),
                                DecisionKind.ADD_TO_CASE,
                                Optional.of(second)),
                        said(both.getLast().person(), DecisionKind.EARLY_HELP, Optional.empty())),
                amina);

        var said = eraser.erase(number(second), "--yes");
        assertThat(said.ends()).isOne();
        assertThat(said.text())
                .contains("Concern " + desk.code(one, amina) + " stays")
                .contains("decide on it once more");
        assertThat(places(SECOND)).isNotEmpty();

        clock.advance(Duration.ofMinutes(1));
        decisions.lookAgain(one, "It was not her", amina);
        decide(one, DecisionKind.SECTION_47, Optional.empty());
        assertThat(eraser.erase(number(second), "--yes").ends()).isZero();
        assertThat(places(SECOND)).isEmpty();
        nothingWaits();
    }

    /// The child of the first concern got a case; in a second look they were found to be the child
    /// of the case of the second.
    private void decidedIntoTwo() {
        one = told(FIRST, "not-now");
        other = told(SECOND, "not-now");
        file = decide(one, DecisionKind.SECTION_47, Optional.empty()).getFirst();
        clock.advance(Duration.ofMinutes(1));
        second = decide(other, DecisionKind.SECTION_47, Optional.empty()).getFirst();
        clock.advance(Duration.ofMinutes(1));
        decisions.lookAgain(one, "His aunt rang", amina);
        decide(one, DecisionKind.ADD_TO_CASE, Optional.of(second));
    }
}
