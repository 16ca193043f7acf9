package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.StartedDuty;
import org.lantern.concern.Channel;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Decisions;
import org.lantern.form.Given;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// What was done in the golden hour is not asked for again as a duty, and a child who is gone is
/// one.
class PlanDutiesTests extends OnAPlan {

    @Autowired Clocks clocks;
    @Autowired Decisions decisions;
    @Autowired org.lantern.clock.DutyDeeds deeds;

    @Test
    void thatAChildIsGoneIsToBeToldToThePoliceUntilSomebodyHasRungThem() {
        var file = planOf(flight("boy"));
        var boy = file.children().keySet().iterator().next();

        turning.gone(
                file.plan().ref(),
                Set.of(boy),
                new Turning.Said(clock.instant(), "Out of the window", ""),
                amina);
        assertThat(on(boy, "D17")).map(StartedDuty::isOpen).contains(true);

        done(again(file), "GN02", amina);
        assertThat(on(boy, "D17")).map(StartedDuty::isOpen).contains(false);
    }

    @Test
    void whoeverGivesTheLogNumberHasRungThePolice() {
        var file = planOf(flight("boy"));
        var boy = file.children().keySet().iterator().next();

        turning.gone(file.plan().ref(), Set.of(boy), said(clock.instant()), amina);

        assertThat(step(again(file), "GN02").done())
                .hasValueSatisfying(done -> assertThat(done.logNumber()).isEqualTo("4711"));
        assertThat(on(boy, "D17")).map(StartedDuty::isOpen).contains(false);
    }

    @Test
    void aCallOfAnotherDayIsNotTheCallOfToday() {
        var file = planOf(flight("boy"));
        var boy = file.children().keySet().iterator().next();
        turning.gone(file.plan().ref(), Set.of(boy), said(clock.instant()), amina);
        turning.back(file.plan().ref(), Set.of(boy), said(clock.instant()), amina);
        clock.advance(java.time.Duration.ofDays(1));

        turning.gone(
                file.plan().ref(),
                Set.of(boy),
                new Turning.Said(clock.instant(), "Not in bed", ""),
                amina);

        assertThat(on(boy, "D17")).map(StartedDuty::isOpen).contains(true);
    }

    @Test
    void aCallAboutOneIsNotTheCallAboutAnother() {
        var file = planOf(flight("boy", "brother"));
        var both = file.children().keySet();
        var silent = new Turning.Said(clock.instant(), "By the window", "");
        turning.gone(file.plan().ref(), both, silent, amina);
        var his = turning.back(file.plan().ref(), Set.of(both.iterator().next()), silent, amina);
        clock.advance(java.time.Duration.ofMinutes(5));

        turning.gone(his, Set.of(both.iterator().next()), said(clock.instant()), amina);

        assertThat(step(again(file), "GN02").isOpen()).isTrue();
    }

    @Test
    void aReferralOfTheFirstHourIsDoneWhenTheCaseIsOpened() {
        var moved = new Given("", "concern.movement", 1, Answer.code("into-uk"));
        var concern =
                tell(
                        Channel.PRACTITIONER,
                        "taken-or-leaving",
                        teacher,
                        List.of(moved),
                        "boy",
                        "girl");
        var file = planOf(concern);
        var boy =
                file.children().entrySet().stream()
                        .filter(child -> child.getValue().contains("boy"))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        var theirs =
                file.steps().stream()
                        .filter(step -> step.asks().code().equals("GH25"))
                        .filter(step -> step.child().filter(boy::equals).isPresent())
                        .findFirst()
                        .orElseThrow();
        doing.done(file.plan().ref(), theirs.ref(), now(amina), amina);

        var cases =
                decisions.decide(
                        concern,
                        file.children().keySet().stream().map(PlanDutiesTests::protect).toList(),
                        amina);

        assertThat(cases).hasSize(2);
        assertThat(
                        cases.stream()
                                .filter(it ->
                                        clocks.ofRecord(new DutyKey("D20"), it.value())
                                                .orElseThrow()
                                                .isOpen()))
                .as("the girl's alone")
                .hasSize(1);
        assertThat(
                        cases.stream()
                                .filter(it ->
                                        clocks.ofRecord(new DutyKey("D21"), it.value())
                                                .isPresent()))
                .as("the decision on his is waited for")
                .hasSize(1);
        assertThat(cases)
                .allMatch(it ->
                        clocks.ofRecord(new DutyKey("D26"), it.value()).orElseThrow().isOpen());
    }

    @Test
    void theStrategyDiscussionThatThePlanAskedForIsTheOneOfTheCase() {
        var concern = flight("boy");
        var file = planOf(concern);
        var boy = file.children().keySet().iterator().next();
        var opened = decisions.decide(concern, List.of(protect(boy)), amina).getFirst();
        assertThat(clocks.ofRecord(new DutyKey("D03"), opened.value()))
                .map(StartedDuty::isOpen)
                .contains(true);

        done(file, "GH24", manager);

        assertThat(clocks.ofRecord(new DutyKey("D03"), opened.value()))
                .map(StartedDuty::isOpen)
                .contains(false);
    }

    @Test
    void whatSomebodyTookBackIsNotMetAgainByTheNextTap() {
        var concern = flight("boy");
        var file = planOf(concern);
        var boy = file.children().keySet().iterator().next();
        var opened = decisions.decide(concern, List.of(protect(boy)), amina).getFirst();
        done(file, "GH24", manager);
        var discussion = clocks.ofRecord(new DutyKey("D03"), opened.value()).orElseThrow();

        deeds.takeBack(opened, discussion.ref(), "It was about another child", amina);
        done(file, "GH06", amina);

        assertThat(clocks.ofRecord(new DutyKey("D03"), opened.value()))
                .map(StartedDuty::isOpen)
                .contains(true);
    }

    @Test
    void aDiscussionThatWasHeldBeforeAChildCameIsNotTheirs() {
        var concern = flight("boy");
        var file = planOf(concern);
        done(file, "GH24", manager);
        clock.advance(java.time.Duration.ofHours(1));
        var later = tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, "girl");
        var hers = planOf(later).children().keySet().iterator().next();
        var girl = decisions.decide(later, List.of(protect(hers)), amina).getFirst();

        done(again(file), "GH06", amina);

        assertThat(clocks.ofRecord(new DutyKey("D03"), girl.value()))
                .map(StartedDuty::isOpen)
                .contains(true);
    }

    private Optional<StartedDuty> on(PersonRef child, String code) {
        return clocks.ofRecord(new DutyKey(code), child.value());
    }

    private static Deciding protect(PersonRef child) {
        return new Deciding(
                Optional.of(child), DecisionKind.PROTECT_NOW, "Now", Optional.empty(), KENT, KENT);
    }
}
