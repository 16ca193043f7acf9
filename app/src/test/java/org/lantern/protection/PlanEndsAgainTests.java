package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.kernel.Refused;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.springframework.beans.factory.annotation.Autowired;

/// What was carried on of a plan that ended ends too.
class PlanEndsAgainTests extends OnAPlan {

    @Autowired Ringing ringing;
    @Autowired Notices notices;

    private PlanFile plan;
    private PlanRef ref;
    private String page;

    @BeforeEach
    void aPlanThatEndedAndIsCarriedOn() {
        plan = planOf(flight("boy"));
        ref = plan.plan().ref();
        page = "/plans/" + ref;
        end(Ended.How.SAFE, true, 0);
        clock.advance(Duration.ofHours(1));
    }

    @Test
    void itClosesWhatIsOpenCallsOffWhatRingsAndTellsEverybodyAgain() {
        var open = step(plan, "GH06").ref();
        assertThat(open()).isNotEmpty();
        assertThat(told(teacher)).containsExactly(Occasion.PLAN_CARRIED_ON);
        assertThat(board.first(amina)).hasSize(1);

        end(Ended.How.SAFE, false, 1);

        assertThat(open()).isEmpty();
        assertThat(told(teacher))
                .containsExactlyInAnyOrder(Occasion.PLAN_CARRIED_ON, Occasion.PLAN_ENDED);
        assertThat(board.first(amina)).isEmpty();
        assertThat(again(plan).isRunning()).isFalse();
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> doing.done(ref, open, now(amina), amina))
                .isInstanceOf(Turning.Over.class);
        assertThatThrownBy(() -> plans.look(ref, teacher)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void whatCannotBeDoneOfItRingsAndStaysOnTheBoardUntilSomebodyEndsItAgain() {
        var last = step(plan, "GH06").ref();
        for (var each : again(plan).steps())
            if (!each.ref().equals(last)) doing.done(ref, each.ref(), now(amina), amina);

        doing.cannot(ref, last, "Nobody answers there", amina);

        assertThat(board.first(amina)).hasSize(1);
        assertThat(again(plan).isToDo()).isTrue();
        assertThat(ringing.about(ref.value())).anyMatch(ring -> ring.isOpen());

        end(Ended.How.SAFE, false, 1);
        assertThat(board.first(amina)).isEmpty();
        assertThat(ringing.about(ref.value())).noneMatch(ring -> ring.isOpen());
    }

    @Test
    void bothEndsStandOnRecordAndTheLastIsInForce() {
        var noticed = new Turning.Said(clock.instant(), "", "");
        turning.gone(ref, plan.children().keySet(), noticed, amina);
        end(Ended.How.GONE, false, 1);

        assertThat(again(plan).ends())
                .extracting(Ended::how)
                .containsExactly(Ended.How.SAFE, Ended.How.GONE);
        var read = browserOf(amina).page(page);
        assertThat(read.select(".govuk-inset-text").text())
                .contains("the child is gone", "What was open is closed");
        assertThat(read.text()).contains("Rosa Field");
        assertThat(read.select("main form, main a[href$=/end]")).isEmpty();
    }

    @Test
    void thePageOffersItAndAFormThatIsSentTwiceOrTooLateEndsNothing() {
        assertThat(browserOf(amina).page(page).select("main a[href$=/end]").text())
                .isEqualTo("End what was carried on");
        var form = browserOf(amina).page(page + "/end");
        assertThat(form.text()).contains("It ended before");
        var before = form.select("[name=before]").val();

        assertThat(sent(before, amina)).hasStatus3xxRedirection();
        assertThat(sent(before, amina)).hasStatus(409);
        assertThat(sent("0", manager)).hasStatus(409);
        assertThat(again(plan).ends()).hasSize(2);
        assertThat(told(teacher)).hasSize(2);

        assertThat(sent("2", manager)).as("it is carried on still").hasStatus3xxRedirection();
    }

    @Test
    void onceNothingIsCarriedOnItIsOver() {
        end(Ended.How.SAFE, false, 1);
        assertThatThrownBy(() -> end(Ended.How.SAFE, false, 2)).isInstanceOf(Turning.Over.class);
        assertThat(Browser.html(sent("2", amina)).text()).contains("This plan has ended");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult sent(
            String before, Acting.Practitioner who) {
        clock.advance(Duration.ofMinutes(1));
        return browserOf(who)
                .post(
                        page + "/end",
                        "how",
                        "SAFE",
                        "with",
                        "Her aunt",
                        "open",
                        "CARRIED_ON",
                        "before",
                        before);
    }

    private void end(Ended.How how, boolean carriedOn, int before) {
        var with = how == Ended.How.SAFE ? "Rosa Field" : "";
        turning.end(ref, how, new Turning.Ending(with, "", carriedOn, before), amina);
    }

    private List<Rung> open() {
        return ringing.about(ref.value()).stream().filter(Rung::isOpen).toList();
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream()
                .map(waiting -> waiting.occasion())
                .filter(occasion ->
                        occasion == Occasion.PLAN_ENDED || occasion == Occasion.PLAN_CARRIED_ON)
                .toList();
    }
}
