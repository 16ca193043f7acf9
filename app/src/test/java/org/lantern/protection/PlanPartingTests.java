package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.concern.Channel;
import org.lantern.concern.Joining;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// What stays true of each child once their plans have parted.
class PlanPartingTests extends OnAPlan {

    @Autowired Joining joining;

    @Test
    void aTickedChildWhoHasAPlanOfTheirOwnByNowIsNeverReadAsTheOneWhoIsStillThere() {
        var plan = planOf(flight("boy", "his sister"));
        var sister = of(plan, "his sister");
        var page = "/plans/" + plan.plan().ref();
        var ticked = sister.toString();
        assertThat(browserOf(amina).post(page + "/gone", "children", ticked).getResponse())
                .satisfies(answer -> assertThat(answer.getStatus()).isEqualTo(302));

        var second = browserOf(teacher).post(page + "/gone", "children", ticked);
        assertThat(Browser.html(second).text()).contains("has a plan of their own by now");
        assertThat(browserOf(teacher).post(page + "/gone")).hasStatusOk();
        var parting = browserOf(amina).post(page + "/parting", "children", ticked, "reason", "x");
        assertThat(Browser.html(parting).text()).contains("has a plan of their own by now");
        assertThatThrownBy(() ->
                        turning.gone(
                                plan.plan().ref(), Set.of(sister), said(clock.instant()), amina))
                .isInstanceOf(Partings.Elsewhere.class);

        assertThat(again(plan).isGone()).isFalse();
        assertThat(again(plan).children()).hasSize(1);
    }

    @Test
    void onAPlanThatPartedNothingIsAskedASecondTimeAndANewPartBringsOnlyItsOwn() {
        var plan = planOf(flight("boy", "his sister"));
        var sister = of(plan, "his sister");
        done(plan, "GH06", amina);
        var hers = turning.part(plan.plan().ref(), Set.of(sister), "Another area", amina);
        var before = plans.find(hers, amina);

        parts.note(hers, Role.HEALTH, new Parts.Outsider("Dr Vale", "", "01632 960113", ""), amina);

        var after = plans.find(hers, amina);
        assertThat(after.steps()).hasSizeGreaterThan(before.steps().size());
        assertThat(after.steps())
                .extracting(s -> s.asks().code() + s.child())
                .doesNotHaveDuplicates();
        assertThat(after.steps())
                .filteredOn(s -> !before.steps().contains(s))
                .allMatch(s -> s.role() == Role.HEALTH);
        assertThat(step(after, "GH06").done()).isPresent();
    }

    @Test
    void aFurtherConcernStandsOnThePlanOnWhichItsChildIsNow() {
        var first = flight("boy", "his sister");
        var plan = planOf(first);
        var sister = of(plan, "his sister");
        var hers = turning.part(plan.plan().ref(), Set.of(sister), "Another area", amina);
        var second = about(sister, first);

        plans.start(second, amina);

        assertThat(plans.of(second, amina))
                .extracting(file -> file.plan().ref())
                .containsExactly(hers);
        assertThat(plans.find(hers, amina).children()).hasSize(1);
        assertThat(plans.find(hers, amina).concerns()).contains(second);
        assertThat(again(plan).children().keySet()).doesNotContain(sister);
        assertThat(again(plan).concerns()).containsExactly(first);
    }

    @Test
    void whoeverIsGoneStaysGoneOnAPlanOfTheirOwnUntilTheyThemselvesAreBack() {
        var plan = planOf(flight("boy", "his sister"));
        var sister = of(plan, "his sister");
        var ref = plan.plan().ref();
        turning.gone(ref, plan.children().keySet(), said(clock.instant()), amina);
        clock.advance(Duration.ofHours(1));

        var page = browserOf(amina).page("/plans/" + ref + "/return");
        assertThat(page.select("input[name=children]")).hasSize(2);
        var back = turning.back(ref, Set.of(sister), said(clock.instant()), amina);

        assertThat(plans.find(back, amina).isGone()).isFalse();
        assertThat(again(plan).isGone()).as("her brother").isTrue();

        var both = planOf(flight("girl", "her friend"));
        var friend = of(both, "her friend");
        var all = both.children().keySet();
        turning.gone(both.plan().ref(), all, said(clock.instant()), amina);
        var own = turning.part(both.plan().ref(), Set.of(friend), "Another area", amina);
        assertThat(plans.find(own, amina).isGone()).isTrue();
        assertThat(browserOf(amina).page("/plans/" + own).text())
                .contains("A plan of their own from now on", "Another area", "Log number 4711");
    }

    /// Somebody else tells of the same child, and a worker says that it is the same.
    private ConcernRef about(PersonRef child, ConcernRef first) {
        var second = tell(Channel.PRACTITIONER, "not-sure", teacher, "a girl");
        var other =
                db.sql("select person from concern.child where concern = ?")
                        .param(second.value())
                        .query(java.util.UUID.class)
                        .single();
        joining.join(
                second,
                first,
                new Joining.Pairs(Map.of(new PersonRef(other), child), "Same coat"),
                amina);
        return second;
    }

    private static PersonRef of(PlanFile plan, String label) {
        return plan.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
