package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// One carer had all the children of a plan, and a child is moved: perhaps because of that carer.
class CarerMovedTests extends OnAPlan {

    @Autowired Caring caring;

    private Acting.Practitioner ines;
    private Acting.Practitioner ada;
    private PlanRef plan;
    private PersonRef girl;
    private PersonRef brother;
    private PersonRef friend;

    @BeforeEach
    void oneCarerOfAll() {
        ines = staff.called("Ines Hollowbrook", staff.agency(AgencyKind.PLACEMENT, KENT));
        ada = staff.called("Ada Fernlight", staff.agency(AgencyKind.PLACEMENT, KENT));
        var file = planOf(flight("girl with a blue bag", "her brother", "their friend"));
        plan = file.plan().ref();
        girl = of(file, "girl");
        brother = of(file, "brother");
        friend = of(file, "friend");
        offer(ines);
        take(ines);
        clock.advance(Duration.ofMinutes(5));
    }

    @Test
    void ofAChildWhoIsMovedTheFirstCarerIsShownNothingMore() {
        caring.ended(plan, Set.of(brother), "Moved", amina);

        assertThat(plans.find(plan, ines).whom()).containsExactlyInAnyOrder(girl, friend);
        assertThat(plans.find(plan, ines).isCarer(ines.ref())).isTrue();
        assertThat(browserOf(ines).page("/plans/" + plan).text()).doesNotContain("brother");
    }

    @Test
    void norWhereAnotherIsNamedForThatChild() {
        offer(ada, brother);
        take(ada);

        assertThat(plans.find(plan, ines).whom()).containsExactlyInAnyOrder(girl, friend);
        assertThat(plans.find(plan, ada).whom()).containsExactly(brother);
        for (var where : new String[] {"", "/parts", "/gone"})
            assertThat(browserOf(ines).page("/plans/" + plan + where).text())
                    .as(where)
                    .doesNotContain("brother", "Ada Fernlight");
        assertThat(browserOf(ines).get("/plans/" + plan + "/handover/" + brother)).hasStatus(404);
    }

    @Test
    void norIsWhoeverHadThatChildInBetweenNamedToThem() {
        offer(ada, brother);
        take(ada);
        var all = plans.find(plan, ada).steps().stream().filter(s -> s.child().isEmpty()).toList();
        all.forEach(step -> doing.done(plan, step.ref(), now(ada), ada));
        clock.advance(Duration.ofMinutes(5));
        var rosa = staff.called("Rosa Field", staff.agency(AgencyKind.PLACEMENT, KENT));
        offer(rosa, brother);
        take(rosa);

        assertThat(browserOf(amina).page("/plans/" + plan).text()).contains("Ada Fernlight");
        assertThat(browserOf(ines).page("/plans/" + plan).text())
                .contains("blue bag")
                .doesNotContain("Ada Fernlight", "Rosa Field");
    }

    @Test
    void aChildWhoWasMovedStaysSoWhereSeveralPartTogether() {
        caring.ended(plan, Set.of(brother), "Moved", amina);

        var own = turning.part(plan, Set.of(brother, friend), "Both are gone", amina);

        assertThat(plans.find(own, amina).carers()).containsOnlyKeys(friend);
        assertThat(plans.find(own, ines).whom()).containsExactly(friend);
    }

    @Test
    void whoeverWasAskedForAllAndNeverAnsweredIsAskedNoMoreOnceAnotherCares() {
        var late = staff.called("Late Harebell", staff.agency(AgencyKind.PLACEMENT, KENT));
        offer(late);
        offer(ada, brother);
        take(ada);

        assertThatThrownBy(() -> plans.find(plan, late)).isInstanceOf(Refused.Missing.class);
        assertThat(plans.find(plan, amina).carers().get(girl).who()).contains(ines.ref());
    }

    private void offer(Acting.Practitioner who, PersonRef... children) {
        var browser = browserOf(amina);
        var page = "/plans/" + plan + "/parts";
        if (children.length == 0)
            browser.post(page, "role", Role.PLACEMENT_CARER.name(), "email", staff.email(who));
        for (var child : children)
            browser.post(
                    page,
                    "role",
                    Role.PLACEMENT_CARER.name(),
                    "email",
                    staff.email(who),
                    "children",
                    child.toString());
    }

    private void take(Acting.Practitioner who) {
        var offer =
                plans.find(plan, who).offers().stream()
                        .filter(one -> one.to().equals(who.ref()))
                        .findFirst()
                        .orElseThrow();
        parts.take(plan, offer.ref(), who);
    }

    private static PersonRef of(PlanFile file, String label) {
        return file.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
