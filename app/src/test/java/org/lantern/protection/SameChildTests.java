package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.People;
import org.lantern.concern.Channel;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// Two schools told of a child at the same hour, and each got a plan. Then somebody saw that it is
/// one child.
class SameChildTests extends OnAPlan {

    @Autowired People people;
    @Autowired SameChild sameChild;

    private PlanFile first;
    private PlanFile second;

    @BeforeEach
    void twoPlans() {
        first = planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(4));
        second = planOf(flight("lad", "his sister"));
    }

    @Test
    void asLongAsTheyAreTwoChildrenNothingIsSaidOfIt() {
        assertThat(plans.beside(first, amina)).isEmpty();
        assertThat(page(first)).doesNotContain("Another plan runs for the same child");
        assertThatThrownBy(() -> sameChild.join(ref(first), ref(second), amina))
                .isInstanceOf(Refused.Missing.class);
    }

    @Test
    void theOneThatBeganFirstGoesOnWithWhatWasDoneOnBoth() {
        same();
        done(first, "GH06", amina);
        doing.done(ref(second), of(second, "GH04", "lad").ref(), now(amina), amina);
        parts.offer(ref(second), Role.POLICE, officer.ref(), "", amina);
        parts.take(ref(second), again(second).offers().getLast().ref(), officer);

        browserOf(amina)
                .post("/plans/" + ref(second) + "/same-child", "other", ref(first).toString());

        var one = again(first);
        assertThat(one.isRunning()).isTrue();
        assertThat(one.concerns()).hasSize(2);
        assertThat(one.children()).hasSize(1);
        assertThat(of(one, "GH06", "").done()).isPresent();
        assertThat(of(one, "GH04", "boy").done()).as("done for the lad").isPresent();
        assertThat(one.holders().get(Role.POLICE).who()).contains(officer.ref());
        assertThat(again(second).children()).as("his sister's plan").hasSize(1);
        assertThat(again(second).isRunning()).isTrue();
        var ended = ended();
        assertThat(ended.goesOn()).contains(ref(first));
        assertThat(page(ended)).contains("it goes on as plan " + one.plan().code());
        assertThat(open(ended)).isZero();
        assertThat(open(one)).isPositive();
    }

    @Test
    void aChildWhoIsGoneIsGoneOnTheOneThatGoesOnAndNobodyElseIs() {
        var both = planOf(flight("boy", "brother"));
        var boy = of(both, "GH04", "boy").child().orElseThrow();
        var lad = of(second, "GH04", "lad").child().orElseThrow();
        people.link(lad, boy, "The same jacket", amina);
        clock.advance(Duration.ofMinutes(2));
        var gone = turning.gone(ref(second), Set.of(lad), said(clock.instant()), amina);

        var his = plans.find(sameChild.join(ref(both), gone, amina), amina);

        assertThat(his.isGone()).isTrue();
        assertThat(of(his, "GN02", "").done()).as("the police were rung").isPresent();
        assertThat(of(his, "GN01", "").isOpen()).isTrue();
        assertThat(his.children().values()).noneMatch(label -> label.contains("brother"));
        assertThat(again(both).isGone() && again(both).children().size() > 1).isFalse();
    }

    @Test
    void aCallOfYesterdayIsNotTheCallOfToday() {
        same();
        var lad = of(second, "GH04", "lad").child().orElseThrow();
        var his = turning.gone(ref(second), Set.of(lad), said(clock.instant()), amina);
        turning.back(his, Set.of(lad), said(clock.instant()), amina);
        clock.advance(Duration.ofDays(1));
        var boy = of(first, "GH04", "boy").child().orElseThrow();
        turning.gone(
                ref(first),
                Set.of(boy),
                new Turning.Said(clock.instant(), "Not in bed", ""),
                amina);

        sameChild.join(ref(first), his, amina);

        assertThat(of(again(first), "GN02", "").isOpen()).isTrue();
        assertThat(again(first).isGone()).as("back yesterday, gone today").isTrue();
    }

    @Test
    void whoeverElseHadAPartIsOfferedItOnTheOneThatGoesOn() {
        var other = staff.of(school);
        var theirs = planOf(tell(Channel.PRACTITIONER, "taken-or-leaving", other, "the boy"));
        people.link(
                of(theirs, "GH04", "boy").child().orElseThrow(),
                of(first, "GH04", "boy").child().orElseThrow(),
                "The same jacket",
                amina);

        sameChild.join(ref(first), ref(theirs), amina);

        assertThat(again(first).offers()).extracting(Offer::to).contains(other.ref());
        assertThat(plans.find(ref(first), other).whole()).isFalse();
    }

    @Test
    void twoChildrenAfterAllAreBothOnAPlan() {
        var link = same();
        sameChild.join(ref(first), ref(second), amina);

        people.part(link, "Another jacket", amina);

        assertThat(again(first).children()).hasSize(2);
        assertThat(of(again(first), "GH04", "lad").isOpen()).isTrue();
    }

    @Test
    void whoeverDoesNotSeeBothIsOfferedNothing() {
        same();
        assertThat(plans.beside(plans.find(ref(first), teacher), teacher)).isEmpty();
        assertThatThrownBy(() -> sameChild.join(ref(first), ref(second), teacher))
                .isInstanceOf(Refused.Missing.class);
        var stranger = staff.of(staff.agency(AgencyKind.HEALTH, KENT));
        assertThat(browserOf(stranger).get("/plans/" + ref(first) + "/same-child")).hasStatus(404);
    }

    @Test
    void thePageSaysSoAndLeadsThere() {
        same();
        assertThat(page(first))
                .contains("Another plan runs for the same child", second.plan().code().toString());
        var joining = browserOf(amina).page("/plans/" + ref(first) + "/same-child");
        assertThat(joining.text()).contains("the plan that began first goes on");
        assertThat(joining.select("input[type=radio][checked]").attr("value"))
                .isEqualTo(ref(second).toString());
    }

    private java.util.UUID same() {
        return people.link(
                of(second, "GH04", "lad").child().orElseThrow(),
                of(first, "GH04", "boy").child().orElseThrow(),
                "The same jacket",
                amina);
    }

    private static Step of(PlanFile file, String code, String label) {
        return file.steps().stream()
                .filter(step -> step.asks().code().equals(code))
                .filter(step ->
                        step.child().map(child -> label(file, child)).orElse("").contains(label))
                .findFirst()
                .orElseThrow();
    }

    private static String label(PlanFile file, PersonRef child) {
        return file.children().getOrDefault(child, "");
    }

    private static PlanRef ref(PlanFile file) {
        return file.plan().ref();
    }

    /// The plan of the lad, which ended.
    private PlanFile ended() {
        return plans.of(second.concerns().getFirst(), amina).stream()
                .filter(file -> file.goesOn().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private long open(PlanFile file) {
        return db.sql("select count(*) from notification.rung where subject = ? and open")
                .param(ref(file).value())
                .query(Long.class)
                .single();
    }

    private String page(PlanFile file) {
        return browserOf(amina).page("/plans/" + ref(file)).text();
    }
}
