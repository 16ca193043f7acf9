package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.casefile.People;
import org.lantern.concern.Channel;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// No parent, companion or person of concern has a part, by whatever name they are known.
class PartNamesTests extends OnAPlan {

    @Autowired People people;

    private PlanFile file;
    private PlanRef plan;
    private String page;

    @BeforeEach
    void twoChildrenOneOfWhomWasToldOfBefore() {
        staff.leaves(lead);
        lead = staff.called("Ines Mary Ashdown", school, org.lantern.access.Role.SAFEGUARDING_LEAD);
        file = planOf(told("companion.name", "Dana Marlow", "taken-or-leaving", "boy", "sister"));
        plan = file.plan().ref();
        page = "/plans/" + plan + "/parts";
        var before = told("companion.name", "Diana Miller", "not-now", "a girl");
        link(sister(), child(before));
    }

    @Test
    void everyNameInARecordOfAnyOfItsChildrenIsRefused() {
        for (var name : List.of("Dana Marlow", "Miller Diana", "Diana Ann Miller")) {
            assertThatThrownBy(() -> note(name, "", amina)).isInstanceOf(Giving.NamedInIt.class);
            var again = post(amina, name, "");
            assertThat(again.select(".govuk-error-summary a[href=#name]").text())
                    .contains("is named in the concern");
        }
        assertThat(again(file).holders()).doesNotContainKey(Role.POLICE);
    }

    @Test
    void aNameOfOneWhoIsOnItNoLongerCountsToo() {
        turning.part(plan, List.of(sister()), "Another town", amina);
        assertThatThrownBy(() -> note("Diana Miller", "", amina))
                .isInstanceOf(Giving.NamedInIt.class);
    }

    @Test
    void whereAnotherNameIsNearTheWorkerDecidesAndSaysWhy() {
        assertThatThrownBy(() -> note("Dana Marlov", "", amina))
                .isInstanceOf(Giving.NameIsNear.class);
        var asked = post(amina, "Dana Marlov", "");
        assertThat(asked.text())
                .contains("It may be the same person, spelt differently")
                .doesNotContain("Marlow");
        assertThat(asked.select(".govuk-error-summary a[href=#another]")).hasSize(1);
        assertThat(asked.select("#name").val()).as("what was typed").isEqualTo("Dana Marlov");

        browserOf(amina).post(page, fields("Dana Marlov", "A sergeant, rung back at the station"));

        assertThat(again(file).holder(Role.POLICE).orElseThrow().name()).isEqualTo("Dana Marlov");
        assertThat(browserOf(amina).page("/plans/" + plan).text())
                .contains("A sergeant, rung back at the station");
    }

    @Test
    void whoeverDoesNotWorkOnTheConcernDecidesNothing() {
        var field = fields("Dana Marlov", "I know her");
        field[1] = "FINDER";
        var again = Browser.html(browserOf(teacher).post(page, field));
        assertThat(again.text()).contains("Somebody who works on the concern has to say why");
        assertThatThrownBy(() ->
                        parts.note(
                                plan,
                                Role.FINDER,
                                new Parts.Outsider("Dana Marlov", "", "1", "I know her"),
                                teacher))
                .isInstanceOf(Giving.NameIsNear.class);
    }

    @Test
    void aNameThatStandsAmongOtherWordsIsAskedAbout() {
        link(boy(), child(told("adult.description", "His aunt, Vera Hale", "not-now", "him")));
        assertThatThrownBy(() -> note("Vera Hale", "", amina))
                .isInstanceOf(Giving.NameIsNear.class);
        note("Rosa Field", "", amina);
        assertThat(again(file).holder(Role.POLICE).orElseThrow().name()).isEqualTo("Rosa Field");
    }

    @Test
    void ofAColleagueOfThatNameWhoeverOffersThePartSaysWhyItIsAnotherPerson() {
        var vera = staff.called("Vera Anne Hale", council);
        link(boy(), child(told("companion.name", "Vera Hale", "not-now", "him")));
        assertThatThrownBy(() -> parts.offer(plan, Role.POLICE, vera.ref(), "", amina))
                .isInstanceOf(Giving.NameIsNear.class);
        var field = new String[] {"role", "POLICE", "email", staff.email(vera), "another", ""};
        var asked = Browser.html(browserOf(amina).post(page, field));
        assertThat(asked.select(".govuk-error-summary a[href=#another]")).hasSize(1);
        assertThat(asked.select("#email").val()).isEqualTo(staff.email(vera));

        field[5] = "A sergeant, known for years";
        browserOf(amina).post(page, field);
        parts.take(plan, offered(vera), vera);

        assertThat(again(file).holder(Role.POLICE).flatMap(Holder::who)).contains(vera.ref());
        assertThat(browserOf(amina).page("/plans/" + plan).text()).contains(field[5]);
        assertThat(browserOf(vera).page("/plans/" + plan).text()).doesNotContain(field[5]);
    }

    @Test
    void whatIsOfferedByItselfToSomebodyOfThatNameIsTakenOnceAWorkerSaysWhy() {
        link(boy(), child(told("companion.name", "Ines Ashdown", "not-now", "him")));
        assertThatThrownBy(() -> parts.take(plan, offered(lead), lead))
                .isInstanceOf(Giving.NameIsNear.class);
        var said = new Parts.Said("", "Works at the school since 2009");
        parts.offer(plan, Role.SAFEGUARDING_LEAD, lead.ref(), said, amina);
        parts.take(plan, offered(lead), lead);
        assertThat(again(file).holders()).containsKey(Role.SAFEGUARDING_LEAD);
    }

    @Test
    void aLeadOfTheNameOfACompanionIsOfferedNothingByItself() {
        var mine = planOf(told("companion.name", "Ines Ashdown", "taken-or-leaving", "a boy"));
        var seen = mine.plan().ref();
        assertThat(mine.offers()).extracting(Offer::to).doesNotContain(lead.ref());
        assertThat(browserOf(lead).get("/plans/" + seen)).hasStatus(404);

        var why = new Parts.Said("", "Works at the school since 2009");
        parts.offer(seen, Role.SAFEGUARDING_LEAD, lead.ref(), why, amina);
        assertThat(browserOf(lead).get("/plans/" + seen)).hasStatusOk();
    }

    private UUID offered(Acting.Practitioner who) {
        return again(file).offers().stream()
                .filter(offer -> offer.to().equals(who.ref()))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private ConcernRef told(String concept, String words, String danger, String... children) {
        var more = List.of(new Given("", concept, 1, Answer.text(words)));
        return tell(Channel.PRACTITIONER, danger, teacher, more, children);
    }

    private void note(String name, String another, Acting.Practitioner who) {
        var outsider = new Parts.Outsider(name, "", "01632 960112", another);
        parts.note(plan, Role.POLICE, outsider, who);
    }

    private org.jsoup.nodes.Document post(Acting.Practitioner who, String name, String another) {
        return Browser.html(browserOf(who).post(page, fields(name, another)));
    }

    private static String[] fields(String name, String another) {
        return new String[] {
            "role", "POLICE", "name", name, "number", "01632 960112", "another", another
        };
    }

    private void link(PersonRef one, PersonRef other) {
        people.link(one, other, "The same jacket", amina);
    }

    private PersonRef boy() {
        return of("boy");
    }

    private PersonRef sister() {
        return of("sister");
    }

    private PersonRef of(String label) {
        return file.children().entrySet().stream()
                .filter(one -> one.getValue().contains(label))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private PersonRef child(ConcernRef concern) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single());
    }
}
