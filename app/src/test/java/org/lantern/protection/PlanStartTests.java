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
import org.lantern.concern.Channel;
import org.lantern.concern.ConcernRaised;
import org.lantern.concern.Joining;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// How a plan begins, what it asks, and of whom.
class PlanStartTests extends OnAPlan {

    @Autowired HearsConcerns hears;
    @Autowired Joining joining;

    @Test
    void aProfessionalWhoSeesASignOfFlightStartsItAndItRunsFromWhenLanternKnew() {
        var plan = planOf(flight("boy in a red jacket"));

        assertThat(plan.plan().startedBy()).isEmpty();
        assertThat(plan.plan().startedAt()).isEqualTo(TestClock.START);
        assertThat(plan.plan().reachedAt()).isEqualTo(TestClock.START);
        assertThat(plan.children().values()).containsExactly("Child, boy in a red jacket");
        assertThat(step(plan, "GH06").due())
                .isEqualTo(TestClock.START.plus(Duration.ofMinutes(15)));
        assertThat(step(plan, "GH06").escalates())
                .isEqualTo(TestClock.START.plus(Duration.ofMinutes(20)));
    }

    @Test
    void nothingElseStartsOneAndWhoeverAnswersDoesInOneTap() {
        var open = tell(Channel.PUBLIC, "taken-or-leaving", new Acting.ThePublic(), "girl");
        var calm = tell(Channel.PRACTITIONER, "not-now", teacher, "boy");
        assertThat(plans.of(open, amina)).isEmpty();
        assertThat(plans.of(calm, amina)).isEmpty();
        assertThat(plans.offered(open, amina)).contains(Plans.Offered.BEGINS);

        clock.advance(Duration.ofMinutes(4));
        var page = browserOf(amina).page("/concerns/" + open);
        assertThat(page.select("form[action$=/plan] button").text()).contains("Start the plan");
        var answer = browserOf(amina).post("/concerns/" + open + "/plan");

        var plan = planOf(open);
        assertThat(answer.getResponse().getRedirectedUrl())
                .isEqualTo("/plans/" + plan.plan().ref());
        assertThat(plan.plan().startedBy()).contains(amina.ref());
        assertThat(plan.plan().reachedAt()).isEqualTo(TestClock.START);
        assertThat(plan.plan().startedAt()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(4)));
        assertThat(plan.holders().get(Role.DUTY_SOCIAL_WORKER).who()).contains(amina.ref());
        assertThat(plan.mustBeRung(Role.FINDER)).isTrue();
        assertThat(plans.offered(open, amina)).contains(Plans.Offered.JOINS);
    }

    @Test
    void toldAgainOrAskedForAgainItStartsOnce() {
        var concern = flight("boy");
        var raised = new ConcernRaised(concern, KENT, true, teacher.by(), TestClock.START);
        hears.hear(raised);
        assertThat(plans.start(concern, ben)).isEqualTo(planOf(concern).plan().ref());
        assertThat(plans.of(concern, amina)).hasSize(1);
        assertThat(planOf(concern).steps())
                .extracting(s -> s.asks().code() + s.child())
                .doesNotHaveDuplicates();
    }

    @Test
    void twoWhoTapAtOnceStartOne() throws Exception {
        var open = tell(Channel.PUBLIC, "taken-or-leaving", new Acting.ThePublic(), "girl");
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = both.submit(() -> plans.start(open, amina));
            var other = both.submit(() -> plans.start(open, ben));
            assertThat(one.get()).isEqualTo(other.get());
        }
        assertThat(plans.of(open, amina)).hasSize(1);
    }

    @Test
    void whatHasEndedIsNotJoined() {
        var concern = flight("boy");
        var first = planOf(concern).plan().ref();
        turning.end(first, Ended.How.SAFE, new Turning.Ending("Her aunt", "", false, 0), amina);
        assertThat(plans.offered(concern, amina)).contains(Plans.Offered.BEGINS);
        assertThat(plans.start(concern, amina)).isNotEqualTo(first);
    }

    @Test
    void itAsksWhatTheNationTheSettingAndThoseWhoArePresentNeed() {
        assertThat(codes(planOf(flight("boy"))))
                .contains("GH01", "GH09", "GH10", "GH17", "GH29", "GH31", "GH43", "GH45-second")
                .doesNotContain(
                        "GH10-scotland", "GH17-wales", "GH32", "GH35", "GH38", "GH40", "GN01");
    }

    @Test
    void whatConcernsTheEventIsAskedOnceAndWhatEachChildNeedsForEach() {
        var plan = planOf(flight("boy", "his sister"));
        assertThat(plan.steps()).filteredOn(s -> s.asks().code().equals("GH06")).hasSize(1);
        assertThat(plan.steps())
                .filteredOn(s -> s.asks().code().equals("GH20"))
                .extracting(Step::child)
                .containsExactlyInAnyOrderElementsOf(
                        plan.children().keySet().stream().map(Optional::of).toList());
    }

    @Test
    void aSecondConcernAboutTheChildJoinsThePlanThatRuns() {
        var first = flight("boy");
        var second = tell(Channel.PUBLIC, "not-sure", new Acting.ThePublic(), "a boy");
        var one = planOf(first).children().keySet().iterator().next();
        var other =
                db.sql("select person from concern.child where concern = ?")
                        .param(second.value())
                        .query(java.util.UUID.class)
                        .single();
        joining.join(
                second,
                first,
                new Joining.Pairs(
                        Map.of(new org.lantern.kernel.PersonRef(other), one), "Same jacket"),
                amina);

        assertThat(plans.of(second, amina)).as("with nobody's tap").hasSize(1);
        assertThat(
                        db.sql("select practitioner from audit.act where act = 'plan-joined'")
                                .query(java.util.UUID.class)
                                .list())
                .as("once, by whoever joined them")
                .containsExactly(amina.ref().value());
        assertThat(plans.start(second, amina)).isEqualTo(planOf(first).plan().ref());
        assertThat(planOf(second).children()).hasSize(1);
        assertThat(planOf(second).concerns()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void theFinderHasItsPartAndTheSafeguardingLeadIsOfferedTheirs() {
        var plan = planOf(flight("boy"));
        assertThat(plan.holders().get(Role.FINDER).who()).contains(teacher.ref());
        assertThat(plan.holder(Role.SAFEGUARDING_LEAD).flatMap(Holder::who))
                .contains(teacher.ref());
        assertThat(plan.offers()).extracting(Offer::to).containsExactly(lead.ref());

        parts.take(plan.plan().ref(), plan.offers().getFirst().ref(), lead);

        var after = again(plan);
        assertThat(after.holder(Role.SAFEGUARDING_LEAD).flatMap(Holder::who)).contains(lead.ref());
        assertThat(after.isMine(step(after, "GH06"), lead)).isTrue();
        assertThat(after.isMine(step(after, "GH06"), teacher)).isFalse();
    }

    @Test
    void whoeverHasAPartSeesThePlanAndNobodyElseOutsideDoes() {
        var plan = planOf(flight("boy"));
        assertThat(plans.look(plan.plan().ref(), teacher).whole()).isFalse();
        assertThat(plans.look(plan.plan().ref(), manager).whole()).isTrue();
        assertThatThrownBy(() -> plans.look(plan.plan().ref(), officer))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> plans.look(new PlanRef(nothing()), amina))
                .isInstanceOf(Refused.Missing.class);
        assertThat(
                        browserOf(teacher)
                                .page("/plans/" + plan.plan().ref())
                                .select("main a[href^=/concerns/]"))
                .isEmpty();
    }

    @Test
    void whatIsOlderThanItsHoursStartsNothing() {
        var concern = tell(Channel.PRACTITIONER, "not-now", teacher, "boy");
        clock.advance(Duration.ofHours(73));
        hears.hear(new ConcernRaised(concern, KENT, true, teacher.by(), TestClock.START));
        assertThat(plans.of(concern, amina)).isEmpty();
    }
}
