package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.concern.Channel;
import org.lantern.concern.Joining;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// What may still be put down on a plan that ended, and what is carried on; and on which day.
class PlanEndTests extends OnAPlan {

    @Autowired Joining joining;

    @Test
    void onAPlanThatEndedOnlyWhatWasDoneBeforeMayStillBePutDown() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        clock.advance(Duration.ofHours(1));
        end(plan, false);
        var before = clock.instant().minus(Duration.ofMinutes(20));
        clock.advance(Duration.ofMinutes(5));

        var action = step(plan, "GH06").ref();
        var carer = new Parts.Outsider("Rosa Field", "", "01632 960111", "");
        for (Runnable deed :
                new Runnable[] {
                    () -> doing.done(ref, action, now(amina), amina),
                    () -> doing.cannot(ref, action, "No", amina),
                    () -> parts.offer(ref, Role.POLICE, ben.ref(), "", amina),
                    () -> parts.note(ref, Role.PLACEMENT_CARER, carer, amina),
                    () ->
                            turning.arrived(
                                    ref, plan.children().keySet(), said(clock.instant()), amina)
                }) assertThatThrownBy(deed::run).isInstanceOf(Turning.Over.class);

        doing.done(ref, action, proof(before, amina), amina);
        assertThat(step(again(plan), "GH06").done()).isPresent();
        var page = browserOf(amina).page("/plans/" + ref);
        assertThat(page.select("main form, main a[href$=/done], main a[href$=/obstacle]"))
                .isEmpty();
        assertThat(page.select("main a[href$=/arrival], main a[href$=/parts]")).isEmpty();
    }

    @Test
    void aPartShowsNothingOnceThePlanHasEndedAndNeverWhereTheChildIs() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        var carer = new Parts.Outsider("Rosa Field", "Field End", "01632 960111", "");
        parts.note(ref, Role.PLACEMENT_CARER, carer, amina);
        turning.arrived(ref, plan.children().keySet(), said(clock.instant()), amina);
        var theirs = step(again(plan), "GH40").ref();
        doing.cannot(ref, theirs, "There is no lock in Mill Lane", amina);
        assertThat(browserOf(teacher).page("/plans/" + ref).text())
                .doesNotContain("Rosa Field", "Field End", "01632 960111", "Mill Lane");
        assertThat(browserOf(amina).page("/plans/" + ref).text())
                .contains("Rosa Field", "01632 960111");

        end(plan, true);
        assertThat(browserOf(teacher).page("/plans/" + ref).text())
                .contains("the child is safe")
                .doesNotContain("Rosa Field", "Taken in at noon");

        var other = planOf(flight("girl"));
        end(other, false);
        assertThatThrownBy(() -> plans.look(other.plan().ref(), teacher))
                .isInstanceOf(Refused.Missing.class);
        assertThat(browserOf(teacher).page("/plans/" + other.plan().ref()).select("main").text())
                .contains("the child is safe", "Your part in it is over")
                .doesNotContain("girl", "Rosa Field");
        assertThat(browserOf(officer).get("/plans/" + other.plan().ref())).hasStatus(404);
    }

    @Test
    void whatIsCarriedOnStaysOnTheBoardAndTheChildMayBeGoneOnIt() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        end(plan, true);
        assertThat(board.first(amina)).hasSize(1);
        assertThat(browserOf(amina).page("/plans").select("article")).hasSize(1);

        turning.arrived(ref, plan.children().keySet(), said(clock.instant()), amina);
        turning.gone(ref, plan.children().keySet(), said(clock.instant()), amina);
        assertThat(again(plan).isGone()).isTrue();
        turning.back(ref, plan.children().keySet(), said(clock.instant()), amina);

        clock.advance(Duration.ofHours(1));
        for (var step : again(plan).steps()) doing.done(ref, step.ref(), now(amina), amina);
        assertThat(board.first(amina)).isEmpty();
    }

    @Test
    void whatStandsOnPaperIsOfTheDayOnWhichItWasWritten() {
        var plan = planOf(flight("boy"));
        var start = TestClock.START.atZone(java.time.ZoneId.of("Europe/London"));
        clock.advance(Duration.ofHours(50));
        var time = "%tR".formatted(start);
        var page = "/plans/" + plan.plan().ref() + "/paper-record";
        var first = "time-" + step(plan, "GH01").ref();
        var day = "day-" + step(plan, "GH01").ref();
        var second = step(plan, "GH06").ref();

        var old = browserOf(amina).post(page, "time-" + second, time, "day-" + second, "1 2 2020");
        assertThat(Browser.html(old).text()).contains("more than a day before anybody knew");
        assertThat(Browser.html(browserOf(amina).post(page, first, time)).text())
                .contains("GH01: enter the day");
        browserOf(amina).post(page, first, time, day, "%td %<tm %<tY".formatted(start));
        assertThat(step(again(plan), "GH01").done().map(Step.Done::at))
                .isEqualTo(Optional.of(TestClock.START));

        var done = "/plans/" + plan.plan().ref() + "/actions/" + second + "/done";
        var wrong =
                browserOf(amina).post(done, "day.day", "1", "day.month", "2", "day.year", "2020");
        assertThat(Browser.html(wrong).text()).contains("no more than a day before anybody knew");
        assertThat(step(again(plan), "GH06").done()).isEmpty();
    }

    @Test
    void whoeverEndsItWhileAnotherJoinsLeavesTheSecondConcernOnAPlanThatSaysSo() throws Exception {
        var plan = planOf(flight("boy"));
        var second = tell(Channel.PUBLIC, "not-sure", new Acting.ThePublic(), "a boy");
        joined(second, plan);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var ending = both.submit(() -> end(plan, false));
            var joining = both.submit(() -> plans.start(second, ben));
            ending.get();
            var on = plans.look(joining.get(), amina);
            assertThat(on.concerns()).contains(second);
            assertThat(on.plan().ref().equals(plan.plan().ref()))
                    .as("it was joined before it ended, or else another began")
                    .isEqualTo(on.ended().isPresent());
        }
    }

    private void joined(ConcernRef second, PlanFile plan) {
        var other =
                db.sql("select person from concern.child where concern = ?")
                        .param(second.value())
                        .query(java.util.UUID.class)
                        .single();
        var one = plan.children().keySet().iterator().next();
        joining.join(
                second,
                plan.concerns().getFirst(),
                new Joining.Pairs(Map.of(new PersonRef(other), one), "Same jacket"),
                amina);
    }

    private void end(PlanFile plan, boolean carriedOn) {
        turning.end(
                plan.plan().ref(),
                Ended.How.SAFE,
                new Turning.Ending("Rosa Field", "Taken in at noon", carriedOn, 0),
                amina);
    }
}
