package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.concern.Channel;
import org.lantern.concern.Joining;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// Two concerns were taken to be about one child, and are not: nobody is left without a plan, and
/// whoever parted them says who stays on it.
class PartedConcernsTests extends OnAPlan {

    @Autowired Joining joining;

    @Test
    void theChildOfTheOneThatJoinedStaysOnThePlanUntilAWorkerPartsTheirPlans() {
        var first = flight("girl in a red coat");
        var plan = planOf(first);
        var second = tell(Channel.PRACTITIONER, "not-sure", teacher, "a girl");
        joinAsOne(second, first);
        assertThat(again(plan).children()).hasSize(1);

        part(second, first);

        assertThat(again(plan).children().keySet()).containsExactly(child(first), child(second));
        assertThat(
                        again(plan).steps().stream()
                                .filter(step ->
                                        step.child().filter(child(second)::equals).isPresent()))
                .isNotEmpty();
        var way = "a[href='/plans/" + plan.plan().ref() + "/parting']";
        for (var concern : Set.of(first, second))
            assertThat(
                            browserOf(amina)
                                    .page("/concerns/" + concern)
                                    .select(".govuk-inset-text " + way))
                    .hasSize(1);
        assertThat(
                        browserOf(amina)
                                .page("/plans/" + plan.plan().ref())
                                .select(".govuk-inset-text")
                                .text())
                .contains("Two concerns were parted from one another");
        assertThat(browserOf(teacher).page("/plans/" + plan.plan().ref()).text())
                .doesNotContain("Two concerns were parted");

        var own = turning.part(plan.plan().ref(), Set.of(child(second)), "Another girl", amina);

        assertThat(plans.find(own, amina).children().keySet()).containsExactly(child(second));
        assertThat(again(plan).children().keySet()).containsExactly(child(first));
        assertThat(browserOf(amina).page("/concerns/" + first).text())
                .doesNotContain("Two concerns were parted");
    }

    @Test
    void whereThePlanBeganByTheOneThatIsPartedAwayTheOthersChildStaysOnItToo() {
        var first = tell(Channel.PRACTITIONER, "not-sure", teacher, "a girl");
        var second = flight("girl in a red coat");
        var plan = planOf(second);
        joinAsOne(second, first);

        part(second, first);

        assertThat(again(plan).children().keySet())
                .containsExactlyInAnyOrder(child(first), child(second));
        assertThat(plans.of(first, amina)).hasSize(1);
        assertThat(plans.of(second, amina)).hasSize(1);
    }

    @Test
    void whoeverUndoesItIsToldBeforeAndIsShownTheWay() {
        var first = flight("girl in a red coat");
        var second = tell(Channel.PRACTITIONER, "not-sure", teacher, "her friend");
        joining.join(second, first, new Joining.Pairs(Map.of(), "Found together"), amina);
        var browser = browserOf(amina);
        var undoing = browser.page("/concerns/" + first).select("a[href$=/undoing]").attr("href");
        assertThat(browser.page(undoing).text()).contains("it runs on for all of their children");

        browser.post(undoing, "words", "Not together");

        assertThat(again(planOf(first)).children()).hasSize(2);
        assertThat(browser.page("/concerns/" + first).select(".govuk-inset-text").text())
                .contains("Two concerns were parted from one another");
    }

    @Test
    void whereNoPlanRunsNoneBeginsByIt() {
        var first = tell(Channel.PRACTITIONER, "not-sure", teacher, "a girl");
        var second = tell(Channel.PRACTITIONER, "not-sure", teacher, "a girl");
        joinAsOne(second, first);

        part(second, first);

        assertThat(plans.of(first, amina)).isEmpty();
        assertThat(plans.of(second, amina)).isEmpty();
    }

    private void joinAsOne(ConcernRef concern, ConcernRef into) {
        var same = Map.of(child(concern), child(into));
        joining.join(concern, into, new Joining.Pairs(same, "The same coat"), amina);
    }

    private void part(ConcernRef concern, ConcernRef into) {
        var join =
                db.sql("select ref from concern.joined where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single();
        joining.undo(into, join, "Another girl", amina);
    }

    private PersonRef child(ConcernRef concern) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single());
    }
}
