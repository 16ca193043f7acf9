package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.casefile.Cases;
import org.lantern.clock.Clocks;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// That a child is gone, or back, is recorded first, since much follows from it; then a plan may
/// end by it.
class GoneEndTests extends OnAPlan {

    private static final Turning.Ending CLOSED = new Turning.Ending("Her aunt", "", false, 0);

    @Autowired Cases cases;
    @Autowired Clocks clocks;
    @Autowired TurnRows turns;

    private PlanFile plan;
    private PlanRef ref;
    private Set<PersonRef> boy;
    private String page;

    @BeforeEach
    void aPlanThatRuns() {
        plan = planOf(flight("boy"));
        ref = plan.plan().ref();
        boy = plan.children().keySet();
        page = "/plans/" + ref;
    }

    @Test
    void aPlanEndsSinceAChildIsGoneOnlyOnceThatIsRecorded() {
        var form = browserOf(amina).page(page + "/end");
        assertThat(form.select("input[value=GONE]")).isEmpty();
        assertThat(form.select("main a[href=" + page + "/gone]")).hasSize(1);

        var sent = browserOf(amina).post(page + "/end", "how", "GONE", "open", "CLOSED");
        assertThat(sent).hasStatusOk();
        assertThat(Browser.html(sent).select(".govuk-error-summary").text())
                .contains("First record that the child is gone");
        assertThatThrownBy(() -> turning.end(ref, Ended.How.GONE, CLOSED, amina))
                .isInstanceOf(Turning.NotGone.class);
        assertThat(again(plan).ends()).isEmpty();
        turning.gone(ref, boy, said(clock.instant()), amina);

        assertThat(browserOf(amina).post(page + "/end", "how", "GONE", "open", "CLOSED"))
                .hasStatus3xxRedirection();
    }

    @Test
    void aPlanEndsSinceAChildIsSafeOnlyOnceItIsRecordedThatTheyAreBack() {
        turning.gone(ref, boy, said(clock.instant()), amina);
        var form = browserOf(amina).page(page + "/end");
        assertThat(form.select("input[value=SAFE]")).isEmpty();
        assertThat(form.select("main a[href=" + page + "/return]")).hasSize(1);

        String[] safe = {"how", "SAFE", "with", "Her aunt", "open", "CLOSED"};
        assertThat(Browser.html(browserOf(amina).post(page + "/end", safe)).text())
                .contains("First record that the child is back");
        assertThatThrownBy(() -> turning.end(ref, Ended.How.SAFE, CLOSED, amina))
                .isInstanceOf(Turning.StillGone.class);
        turning.back(ref, boy, said(clock.instant()), amina);

        assertThat(browserOf(amina).post(page + "/end", safe)).hasStatus3xxRedirection();
    }

    @Test
    void aChildWhoIsBackAfterThePlanHadEndedIsOwedWhatEveryChildIsWhoIsBack() {
        turning.gone(ref, boy, said(clock.instant()), amina);
        turning.end(ref, Ended.How.GONE, CLOSED, amina);
        assertThat(again(plan).isRunning()).isFalse();
        clock.advance(Duration.ofDays(3));
        assertThat(browserOf(amina).page(page).select("main a[href=" + page + "/return]"))
                .hasSize(1);

        browserOf(amina).post(page + "/return", "words", "At the door", "children", "" + only());

        var back = again(plan);
        assertThat(back.isGone()).isFalse();
        assertThat(back.isRunning()).isTrue();
        assertThat(codes(back)).contains("GN13", "GN14", "GN15", "GN16");
        assertThat(board.first(amina)).hasSize(1);
        assertThat(step(back, "GH04").due()).isAfter(clock.instant());
        done(back, "GN13", amina);
        var file = cases.open(only(), KENT, plan.concerns().getFirst().value(), amina);
        assertThat(clocks.on(file, clock.instant(), amina))
                .extracting(duty -> duty.duty().code())
                .contains("D18", "D19");
        assertThat(browserOf(teacher).get(page)).as("has a part").hasStatusOk();

        turning.end(ref, Ended.How.SAFE, new Turning.Ending("Her aunt", "", false, 1), amina);
        assertThat(again(plan).isRunning()).isFalse();
    }

    /// As it could, before that somebody is back had to be recorded first.
    @Test
    void aChildWhoWasGoneWhenTheirPlanEndedAsSafeMayBeBackToo() {
        turning.gone(ref, boy, said(clock.instant()), amina);
        var safe = Ended.How.SAFE;
        var by = Optional.of(amina.ref());
        turns.end(ref, 1, new Ended(safe, "Her aunt", "", false, by, clock.instant()));
        clock.advance(Duration.ofDays(3));
        assertThat(again(plan).isRunning()).isFalse();
        assertThat(browserOf(amina).page(page).select("main a[href=" + page + "/return]"))
                .hasSize(1);

        browserOf(amina).post(page + "/return", "children", "" + only());

        assertThat(again(plan).isGone()).isFalse();
        assertThat(again(plan).isRunning()).isTrue();
        assertThat(again(plan).hasEnded()).isFalse();
        assertThat(codes(again(plan))).contains("GN13", "GN14", "GN15", "GN16");
        assertThat(board.first(amina)).hasSize(1);

        turning.end(ref, safe, new Turning.Ending("Her aunt", "", false, 1), amina);
        assertThat(again(plan).isRunning()).isFalse();
        assertThat(board.first(amina)).isEmpty();
    }

    @Test
    void whoeverLeftMeanwhileHasNoPartOnceTheChildIsBack() {
        turning.gone(ref, boy, said(clock.instant()), amina);
        turning.end(ref, Ended.How.GONE, CLOSED, amina);
        staff.leaves(teacher);
        assertThat(again(plan).holders()).as("who had it").containsKey(Role.FINDER);
        clock.advance(Duration.ofDays(3));

        turning.back(ref, boy, said(clock.instant()), amina);

        assertThat(again(plan).holders()).doesNotContainKey(Role.FINDER);
    }

    @Test
    void whereANewerPlanRunsForThatChildByThenThatGoesOnWithWhatIsOwed() {
        turning.gone(ref, boy, said(clock.instant()), amina);
        turning.end(ref, Ended.How.GONE, CLOSED, amina);
        clock.advance(Duration.ofDays(3));
        var newer = plans.start(plan.concerns().getFirst(), amina);
        assertThat(newer).isNotEqualTo(ref);
        clock.advance(Duration.ofHours(1));

        for (int i = 0; i < 2; i++)
            assertThat(browserOf(amina).post(page + "/return", "children", "" + only()))
                    .as("told twice it stands once")
                    .hasRedirectedUrl("/plans/" + newer);

        assertThat(again(plan).isRunning()).isFalse();
        assertThat(again(plan).goesOn()).contains(newer);
        assertThat(board.first(amina)).hasSize(1);
        assertThat(plans.find(newer, amina).isGone()).isFalse();
        assertThat(codes(plans.find(newer, amina))).contains("GN13", "GN14", "GN15", "GN16");
        var file = cases.open(only(), KENT, plan.concerns().getFirst().value(), amina);
        assertThat(clocks.on(file, clock.instant(), amina))
                .extracting(duty -> duty.duty().code())
                .contains("D18", "D19");
    }

    @Test
    void ofAPlanThatEndedOtherwiseNobodyIsBack() {
        turning.end(ref, Ended.How.SAFE, CLOSED, amina);
        clock.advance(Duration.ofHours(1));

        assertThat(browserOf(amina).page(page).select("main a[href$=/return]")).isEmpty();
        assertThatThrownBy(() -> turning.back(ref, boy, said(clock.instant()), amina))
                .isInstanceOf(Turning.Over.class);
    }

    private PersonRef only() {
        return boy.iterator().next();
    }
}
