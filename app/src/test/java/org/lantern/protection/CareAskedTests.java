package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.People;
import org.lantern.concern.Channel;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody is asked to care for one child of a plan, or for two, and has not answered when things
/// move on.
class CareAskedTests extends OnAPlan {

    @Autowired Caring caring;
    @Autowired People people;
    @Autowired SameChild sameChild;

    private Acting.Practitioner ines;
    private PlanRef plan;
    private String page;
    private PersonRef girl;
    private PersonRef brother;
    private PersonRef friend;

    @BeforeEach
    void threeChildren() {
        ines = staff.called("Ines Hollowbrook", staff.agency(AgencyKind.PLACEMENT, KENT));
        var file = planOf(flight("girl with a blue bag", "her brother", "a friend"));
        plan = file.plan().ref();
        page = "/plans/" + plan;
        girl = of(file, "girl");
        brother = of(file, "brother");
        friend = of(file, "friend");
    }

    @Test
    void whatIsAskedForAChildGoesOnWithThePlanOfThatChildAndIsTakenFromThePageThatTheyHave() {
        asked(girl);
        var carer = browserOf(ines);
        var answer = carer.page(page).select("form[action$=/answer]").attr("action");

        var own = turning.part(plan, Set.of(girl), "Placed apart", amina);

        assertThat(carer.get(page)).hasRedirectedUrl("/plans/" + own);
        assertThat(carer.page("/plans/" + own).text())
                .contains("You are offered a part", "blue bag")
                .doesNotContain("brother");
        assertThat(browserOf(officer).get(page)).hasStatus(404);
        assertThat(carer.page("/desk/handover").select("[name=take]")).hasSize(1);
        assertThat(carer.post(answer, "taken", "yes")).hasRedirectedUrl("/plans/" + own);
        assertThat(plans.find(own, amina).isCarer(ines.ref())).isTrue();
        assertThat(plans.find(plan, amina).isCarer(ines.ref())).isFalse();
        assertThat(carer.post(answer, "taken", "yes")).as("once").hasStatus(404);
    }

    @Test
    void itMayBeDeclinedFromThereToo() {
        asked(girl);
        var carer = browserOf(ines);
        var answer = carer.page(page).select("form[action$=/answer]").attr("action");
        var own = turning.part(plan, Set.of(girl), "Placed apart", amina);

        assertThat(carer.post(answer, "taken", "no")).hasRedirectedUrl("/desk");

        assertThat(offeredTo(ines, own)).isEmpty();
        assertThat(carer.get("/plans/" + own)).hasStatus(404);
    }

    @Test
    void whoeverIsAskedForAllIsAskedOnBothAndWhoeverIsAskedForAnotherOnThatPlanAlone() {
        parts.offer(plan, Role.PLACEMENT_CARER, ines.ref(), "", amina);
        var ada = staff.called("Ada Fernlight", staff.agency(AgencyKind.PLACEMENT, KENT));
        caring.offer(plan, List.of(brother), ada.ref(), new Parts.Said("", ""), amina);

        var own = turning.part(plan, Set.of(girl), "Placed apart", amina);

        assertThat(offeredTo(ines, own)).hasSize(1);
        assertThat(offeredTo(ines, plan)).hasSize(1);
        assertThat(offeredTo(ada, own)).isEmpty();
        assertThat(offeredTo(ada, plan)).hasSize(1);
        assertThat(browserOf(ada).get("/plans/" + own)).hasStatus(404);
    }

    @Test
    void whereThePlanOfTheChildGoesOnAsAnotherTheyAreAskedOnThat() {
        var first = planOf(flight("boy"));
        var second = planOf(flight("lad"));
        var there = second.plan().ref();
        parts.offer(there, Role.PLACEMENT_CARER, ines.ref(), "", amina);
        var offer = plans.find(there, ines).offers().getLast().ref();
        people.link(of(second, "lad"), of(first, "boy"), "The same jacket", amina);

        var stays = sameChild.join(first.plan().ref(), there, amina);

        assertThat(stays).isEqualTo(first.plan().ref());
        assertThat(browserOf(ines).get("/plans/" + there)).hasRedirectedUrl("/plans/" + stays);
        parts.take(there, offer, ines);
        assertThat(again(first).carers()).containsOnlyKeys(of(first, "boy"));
    }

    @Test
    void whereItDoesWhoeverIsOfferedAnotherPartOrHasOneIsLedOn() {
        var other = staff.called("Another teacher", school);
        var first = planOf(flight("boy"));
        var second = planOf(tell(Channel.PRACTITIONER, "taken-or-leaving", other, "lad"));
        var there = "/plans/" + second.plan().ref();
        parts.offer(second.plan().ref(), Role.POLICE, officer.ref(), "", amina);
        var answer = browserOf(officer).page(there).select("form[action$=/answer]").attr("action");
        people.link(of(second, "lad"), of(first, "boy"), "The same jacket", amina);

        var on = "/plans/" + sameChild.join(first.plan().ref(), second.plan().ref(), amina);

        assertThat(browserOf(officer).get(there)).hasRedirectedUrl(on);
        assertThat(browserOf(other).get(there)).as("they had a part").hasRedirectedUrl(on);
        assertThat(offeredTo(other, first.plan().ref())).hasSize(1);
        assertThat(browserOf(officer).post(answer, "taken", "yes")).hasRedirectedUrl(on);
        assertThat(again(first).holders().get(Role.POLICE).who()).contains(officer.ref());
    }

    @Test
    void twoOffersSayOfWhomEachIs() {
        asked(girl, brother);
        var carer = browserOf(ines);

        assertThat(carer.page(page).select("main .govuk-inset-text").eachText())
                .filteredOn(text -> text.contains("You are offered a part"))
                .hasSize(2)
                .anyMatch(text -> text.matches(".*Carer \\(.*girl with a blue bag\\).*"))
                .anyMatch(text -> text.matches(".*Carer \\(.*her brother\\).*"));
        assertThat(carer.page("/desk/handover").text())
                .contains("girl with a blue bag) on plan", "her brother) on plan")
                .doesNotContain("friend");
        assertThat(carer.page("/notices").text()).doesNotContain("blue bag", "brother");
        assertThat(browserOf(officer).page("/desk/handover").text()).doesNotContain("blue bag");
        assertThat(
                        db.sql(
                                        "select count(*) from notification.notice n where n::text ilike '%blue bag%'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    private void asked(PersonRef... children) {
        caring.offer(plan, List.of(children), ines.ref(), new Parts.Said("", ""), amina);
    }

    private List<UUID> offeredTo(Acting.Practitioner who, PlanRef on) {
        return plans.find(on, amina).offers().stream()
                .filter(offer -> offer.to().equals(who.ref()))
                .map(Offer::ref)
                .toList();
    }

    private static PersonRef of(PlanFile file, String label) {
        return file.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
