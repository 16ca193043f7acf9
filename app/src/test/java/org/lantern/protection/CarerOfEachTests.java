package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// Two children of a plan are with two carers, each of whom is shown one of them.
class CarerOfEachTests extends OnAPlan {

    @Autowired Caring caring;
    @Autowired SafetyPlans safety;
    @Autowired Notices notices;
    @Autowired Cases cases;
    @Autowired People people;
    @Autowired SameChild sameChild;

    private Acting.Practitioner ines;
    private Acting.Practitioner ada;
    private PlanRef plan;
    private String page;
    private PersonRef girl;
    private PersonRef brother;
    private Under girls;

    @BeforeEach
    void twoChildrenAndTwoCarers() {
        ines = staff.called("Ines Hollowbrook", staff.agency(AgencyKind.PLACEMENT, KENT));
        ada = staff.called("Ada Fernlight", staff.agency(AgencyKind.PLACEMENT, KENT));
        var concern = flight("girl with a blue bag", "her brother");
        var file = planOf(concern);
        plan = file.plan().ref();
        page = "/plans/" + plan;
        girl = of(file, "girl");
        brother = of(file, "brother");
        girls = new Under.OfCase(cases.open(girl, KENT, concern.value(), amina));
        cases.open(brother, KENT, concern.value(), amina);
        caresFor(girl, ines);
        caresFor(brother, ada);
    }

    @Test
    void eachIsShownThePlanOfTheirChildAndNothingOfTheOther() {
        var hers = plans.find(plan, ines);

        assertThat(hers.children().keySet()).containsExactly(girl);
        assertThat(hers.steps())
                .isNotEmpty()
                .allMatch(step -> step.child().map(girl::equals).orElse(true));
        for (var where : List.of(page, page + "/parts", page + "/gone", "/desk"))
            assertThat(browserOf(ines).page(where).text())
                    .as(where)
                    .doesNotContain("brother", "Ada Fernlight");
        assertThat(browserOf(ines).page(page).text()).contains("blue bag", "Ines Hollowbrook");
        assertThat(browserOf(ines).get(page + "/handover/" + brother)).hasStatus(404);
        var his = plans.find(plan, ada).steps().stream().filter(s -> s.child().isPresent());
        var action = his.findFirst().orElseThrow().ref();
        assertThatThrownBy(() -> doing.done(plan, action, now(ines), ines))
                .isInstanceOf(Refused.Missing.class);
        assertThat(browserOf(amina).page(page + "/parts").select("dt").eachText())
                .filteredOn(part -> part.contains("arer"))
                .hasSize(2)
                .anyMatch(part -> part.contains("blue bag"))
                .anyMatch(part -> part.contains("brother"));
    }

    @Test
    void eachIsToldOfTheSafetyPlanOfTheirChildAndSaysThatTheyKnowIt() {
        safety.write(girls, 0, "Ines Hollowbrook", AtACarers.says("Awake all night"), amina);

        assertThat(changes(ines)).isEqualTo(1);
        assertThat(changes(ada)).isZero();
        assertThat(browserOf(ada).page(page + "/carer").text()).doesNotContain("Awake");
        var asked = browserOf(ada).post(page + "/carer", "file", "" + girls.value(), "number", "1");
        assertThat(asked).hasStatus(404);
        browserOf(ines).post(page + "/carer", "file", "" + girls.value(), "number", "1");
        assertThat(changes(ines)).isZero();
        assertThat(safety.look(girls, amina).orElseThrow().acknowledged()).isPresent();
    }

    @Test
    void whatACarerDoesIsForWhoeverCaresForThatChild() {
        turning.gone(plan, Set.of(girl), said(clock.instant()), amina);
        var own = plans.of(girl, amina).getFirst();

        assertThat(step(own, "GN01").role()).isEqualTo(Role.PLACEMENT_CARER);
        assertThat(own.isMine(step(own, "GN01"), ines)).isTrue();
        assertThat(own.isCarer(ada.ref())).isFalse();
        var left = plans.find(plan, amina);
        assertThat(left.isCarer(ada.ref())).isTrue();
        assertThat(left.isCarer(ines.ref())).isFalse();
        assertThatThrownBy(() -> plans.find(plan, ines)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void onceAChildIsMovedTheirCarerSeesNothingMoreAndAnotherIsNamed() {
        safety.write(girls, 0, "Ines Hollowbrook", AtACarers.says("Awake all night"), amina);
        clock.advance(Duration.ofMinutes(5));

        browserOf(amina).post(page + "/care", "children", girl.toString(), "reason", "Moved");

        assertThat(changes(ines)).isZero();
        assertThat(browserOf(ines).get(page)).hasStatus(404);
        assertThat(browserOf(ines).get(page + "/carer")).hasStatus(404);
        assertThat(plans.find(plan, amina).carers()).containsOnlyKeys(brother);
        clock.advance(Duration.ofMinutes(5));
        caresFor(girl, ada);

        assertThat(changes(ada)).isEqualTo(1);
        assertThat(plans.find(plan, ada).children()).hasSize(2);
    }

    @Test
    void onlyASocialWorkerNamesOneAndSaysThatTheyCareNoLonger() {
        parts.offer(plan, Role.POLICE, officer.ref(), "", amina);
        parts.take(plan, plans.find(plan, officer).offers().getLast().ref(), officer);
        assertThatThrownBy(() -> caring.ended(plan, Set.of(girl), "x", officer))
                .isInstanceOf(Parts.NotTheirs.class);
        assertThat(browserOf(officer).get(page + "/care")).hasStatus(404);
        assertThat(
                        browserOf(amina)
                                .post(
                                        page + "/parts",
                                        "role",
                                        "POLICE",
                                        "email",
                                        staff.email(officer),
                                        "children",
                                        girl.toString())
                                .getResponse()
                                .getStatus())
                .isNotEqualTo(302);
    }

    @Test
    void whereThePlanOfAChildGoesOnAsOneOfSeveralTheirCarerHasThatChildAlone() {
        var first = planOf(flight("boy", "friend"));
        clock.advance(Duration.ofMinutes(4));
        var second = planOf(flight("lad"));
        var outside = new Parts.Outsider("Rosa Field", "A foster home", "01632 960983", "");
        parts.note(second.plan().ref(), Role.PLACEMENT_CARER, outside, amina);
        people.link(of(second, "lad"), of(first, "boy"), "The same jacket", amina);

        sameChild.join(first.plan().ref(), second.plan().ref(), amina);

        assertThat(again(first).carers()).containsOnlyKeys(of(first, "boy"));
        assertThat(again(first).holders()).doesNotContainKey(Role.PLACEMENT_CARER);
        assertThat(browserOf(amina).page("/plans/" + first.plan().ref() + "/parts").text())
                .contains("Rosa Field");
    }

    private void caresFor(PersonRef child, Acting.Practitioner who) {
        browserOf(amina)
                .post(
                        page + "/parts",
                        "role",
                        "PLACEMENT_CARER",
                        "email",
                        staff.email(who),
                        "children",
                        child.toString());
        var offer =
                plans.find(plan, who).offers().stream()
                        .filter(one -> one.to().equals(who.ref()))
                        .findFirst()
                        .orElseThrow();
        parts.take(plan, offer.ref(), who);
    }

    private long changes(Acting.Practitioner who) {
        return notices.waiting(who).stream()
                .map(WaitingNotice::occasion)
                .filter(Occasion.CHANGED::equals)
                .count();
    }

    private static PersonRef of(PlanFile file, String label) {
        return file.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
