package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.People;
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
        assertThat(one.children().values()).hasSize(2).anyMatch(label -> label.contains("sister"));
        assertThat(of(one, "GH06", "").done()).isPresent();
        assertThat(of(one, "GH04", "boy").done()).as("done for the lad").isPresent();
        assertThat(of(one, "GH04", "sister").isOpen()).isTrue();
        assertThat(one.holders().get(Role.POLICE).who()).contains(officer.ref());
        var other = again(second);
        assertThat(other.isRunning()).isFalse();
        assertThat(other.goesOn()).contains(ref(first));
        assertThat(page(other)).contains("it goes on as plan " + one.plan().code());
        assertThat(plans.beside(one, amina)).isEmpty();
    }

    @Test
    void theLaterOneRingsNobodyAnyMore() {
        same();
        sameChild.join(ref(first), ref(second), amina);

        clock.advance(Duration.ofHours(1));
        assertThat(open(second)).isZero();
        assertThat(open(first)).isPositive();
    }

    @Test
    void aChildWhoIsGoneIsGoneOnTheOneThatGoesOn() {
        same();
        var lad = of(second, "GH04", "lad").child().orElseThrow();
        var gone = turning.gone(ref(second), Set.of(lad), said(clock.instant()), amina);

        sameChild.join(ref(first), gone, amina);

        assertThat(again(first).isGone()).isTrue();
        assertThat(codes(again(first))).contains("GN01", "GN04");
        assertThat(of(again(first), "GN02", "").done()).as("the police were rung").isPresent();
        assertThat(again(second).isRunning()).as("his sister's").isTrue();
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
        assertThat(joining.text()).contains("The plan that began first goes on");
        assertThat(joining.select("input[type=radio][checked]").attr("value"))
                .isEqualTo(ref(second).toString());
    }

    private void same() {
        people.link(
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
