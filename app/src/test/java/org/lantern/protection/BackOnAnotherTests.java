package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.People;
import org.lantern.concern.Channel;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/// A plan ended since its children were gone, and by now others run for them. That they are back
/// may be said by anybody who sees the first, whatever they see of the others.
class BackOnAnotherTests extends OnAPlan {

    @Autowired Apart apart;
    @Autowired People people;
    @Autowired PlanRows rows;
    @Autowired TurnRows turns;

    private ConcernRef concern;
    private PlanRef older;
    private String page;
    private PersonRef boy;
    private PersonRef sister;

    @BeforeEach
    void aPlanOfTwoWhoAreGone() {
        concern = flight("boy", "his sister");
        var plan = planOf(concern);
        older = plan.plan().ref();
        page = "/plans/" + older;
        boy = of(plan, "boy");
        sister = of(plan, "sister");
        turning.gone(older, plan.whom(), said(clock.instant()), amina);
    }

    @Test
    void whoeverHasAPartAndNothingElseLeavesNoTwoPlansRunning() {
        end(true);
        var newer = plans.start(concern, amina);
        assertThat(plans.find(older, teacher).whole()).isFalse();

        assertThat(back(teacher)).hasRedirectedUrl("/plans/" + newer);

        assertThat(plans.find(older, amina).goesOn()).contains(newer);
        assertThat(board.first(amina)).hasSize(1);
        assertThat(plans.find(newer, teacher).whole()).as("no more than before").isFalse();
        assertIsOwed(plans.find(newer, amina));
    }

    @Test
    void noMoreDoesWhoeverMustNotMeetTheNewerAndTheyAreShownNothingOfIt() {
        end(false);
        var newer = plans.start(concern, amina);
        var code = plans.find(newer, amina).plan().code().toString();
        keptFrom(newer);

        for (int i = 0; i < 2; i++) assertThat(back(amina)).hasRedirectedUrl(page);

        assertThat(turns.goesOnAs(older)).contains(newer);
        assertThat(board.first(ben)).hasSize(1);
        assertIsOwed(plans.find(newer, ben));
        var read = browserOf(amina).page(page);
        assertThat(read.text()).contains("Ask your manager before you start another plan");
        assertThat(read.html()).doesNotContain(code, newer.toString(), "another plan, which");
        assertThat(plans.find(older, amina).isRunning()).isFalse();
        assertThat(plans.find(older, amina).goesOn()).isEmpty();
        assertThat(browserOf(ben).page(page).text()).contains("it goes on as plan " + code);
        assertThat(browserOf(amina).page("/concerns/" + concern).html())
                .doesNotContain(code, newer.toString());
        assertThatThrownBy(() -> plans.start(concern, amina))
                .isInstanceOf(Beginning.AskFirst.class);
    }

    @Test
    void eachOfTwoChildrenGoesOnOnTheirOwn() {
        end(false);
        var his = planOf(flight("lad"));
        people.link(of(his, "lad"), boy, "The same jacket", amina);

        assertThat(back(amina)).hasRedirectedUrl(page);

        assertThat(plans.find(older, amina).whom()).containsExactly(sister);
        assertThat(plans.find(older, amina).isRunning()).isTrue();
        assertThat(board.first(amina)).as("one for each").hasSize(2);
        assertIsOwed(again(his));

        clock.advance(Duration.ofDays(1));
        turning.gone(older, Set.of(sister), said(clock.instant()), amina);
        turning.end(older, Ended.How.GONE, new Turning.Ending("", "", false, 1), amina);
        clock.advance(Duration.ofDays(1));
        var hers = planOf(flight("girl"));
        people.link(of(hers, "girl"), sister, "The same coat", amina);

        assertThat(back(amina, sister)).hasRedirectedUrl("/plans/" + hers.plan().ref());
    }

    private void assertIsOwed(PlanFile plan) {
        assertThat(plan.isGone()).isFalse();
        assertThat(plan.isRunning()).isTrue();
        assertThat(codes(plan)).contains("GN13", "GN14", "GN15", "GN16");
    }

    private void end(boolean carriedOn) {
        turning.end(older, Ended.How.GONE, new Turning.Ending("", "", carriedOn, 0), amina);
        clock.advance(Duration.ofDays(3));
    }

    /// A report that names her is decided with it.
    private void keptFrom(PlanRef newer) {
        var naming = tell(Channel.PRACTITIONER, "not-sure", teacher, "a friend");
        apart.shutOut(naming.value(), amina.ref(), "Named in the concern", ben);
        rows.about(newer, List.of(naming), clock.instant());
        assertThatThrownBy(() -> plans.find(newer, amina)).isInstanceOf(Refused.Missing.class);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult back(
            Acting.Practitioner who, PersonRef... children) {
        var all = children.length == 0 ? List.of(boy, sister) : List.of(children);
        var form = all.stream().flatMap(child -> List.of("children", "" + child).stream());
        return browserOf(who).post(page + "/return", form.toArray(String[]::new));
    }

    private static PersonRef of(PlanFile file, String label) {
        return file.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
