package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.lantern.casefile.Cases;
import org.lantern.form.Given;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// A colleague only shares the name of an adult whom a concern names. They are kept from it, until
/// a manager of the area says that they are another person, and how that is known.
class AnotherPersonTests extends AboutStaff {

    private static final String HOW = "He has worked here for ten years and lives in Dover";

    @Autowired AnotherPerson another;
    @Autowired KeptApart kept;
    @Autowired GivingBack givingBack;
    @Autowired Cases cases;

    private Acting.Practitioner marlow;
    private ConcernRef ref;

    @BeforeEach
    void aDutyWorkerWhoIsCalledSo() {
        marlow = staff.at(amina.teams().iterator().next(), "Ben Marlow");
        ref = naming("Ben Marlow");
    }

    @Test
    void untilThenItIsTheSamePageAsOneThatNeverWas() {
        var one = browserOf(marlow).get("/concerns/" + ref);
        var none = browserOf(marlow).get("/concerns/" + UUID.randomUUID());

        assertThat(one).hasStatus(404);
        assertThat(Browser.html(one).text()).isEqualTo(Browser.html(none).text());
    }

    @Test
    void aManagerWhoKnowsThatItIsAnotherPersonLetsThemInAndThatIsRecorded() {
        var file = opened(ref);
        assertThat(browserOf(manager).page("/concerns/" + ref).select("a[href=" + page() + "]"))
                .hasSize(1);
        assertThat(browserOf(manager).page(page()).select("main").text())
                .contains("Ben Marlow, SOCIAL_CARE of " + KENT);

        assertThat(browserOf(manager).post(page(), said(HOW))).hasRedirectedUrl("/concerns/" + ref);

        assertThat(sees(ref, marlow)).isTrue();
        assertThat(cases.find(file, marlow)).isPresent();
        assertThat(browserOf(manager).page("/concerns/" + ref).text()).contains(HOW);
        assertThat(browserOf(amina).page("/concerns/" + ref).text()).doesNotContain(HOW);
        for (var act : List.of("concern-another-person", "practitioner-let-in"))
            assertThat(
                            db.sql(
                                            "select count(*) from audit.act where act = ? and practitioner = ?")
                                    .params(act, manager.ref().value())
                                    .query(Long.class)
                                    .single())
                    .as(act)
                    .isPositive();
        assertThat(browserOf(manager).page(page()).select("form [name=who]")).isEmpty();
    }

    @Test
    void onlyAManagerOfItsAreaMayAndOnlyWithAReason() {
        var elsewhere = staff.of(harrowCouncil, Role.MANAGER);
        for (var one : List.of(amina, marlow, elsewhere, teacher)) {
            assertThat(browserOf(one).get(page())).hasStatus(404);
            assertThat(browserOf(one).post(page(), said(HOW))).hasStatus(404);
        }
        assertThat(browserOf(amina).page("/concerns/" + ref).select("a[href=" + page() + "]"))
                .isEmpty();
        assertThat(Browser.html(browserOf(manager).post(page(), said(" "))).text())
                .contains("Enter how you know");
        assertThat(Browser.html(browserOf(manager).post(page(), "words", HOW)).text())
                .contains("Select who is another person");
        assertThatThrownBy(() -> another.say(ref, ben.ref(), HOW, manager))
                .isInstanceOf(Refused.Missing.class);
        assertThat(sees(ref, marlow)).isFalse();
    }

    @Test
    void whatAnotherConcernKeepsFromThemStaysSo() {
        var other = naming("Mr Ben Marlow");
        joined(ref, other);
        var file = opened(other);

        another.say(ref, marlow.ref(), HOW, manager);
        assertThat(sees(ref, marlow)).isTrue();
        assertThat(sees(other, marlow)).isFalse();
        assertThat(cases.find(file, marlow)).isEmpty();

        another.say(other, marlow.ref(), HOW, manager);
        assertThat(cases.find(file, marlow)).isPresent();
    }

    @Test
    void whoeverMayBeMeantWhereItIsForNamedPeopleStaysOut() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        another.say(ref, marlow.ref(), HOW, manager);

        kept.keep(ref, new KeptApart.Staff("Ben Marlow", "", ""), "She says that it is him", amina);
        givingBack.giveBack(ref, "It was another", named);

        assertThat(sees(ref, amina)).isTrue();
        assertThat(sees(ref, marlow)).isFalse();
        assertThat(another.look(ref, manager).keptOut()).isEmpty();
    }

    private ConcernRef naming(String name) {
        return tell(child(), new Given("", "companion.name", 1, Answer.text(name)));
    }

    private CaseRef opened(ConcernRef concern) {
        return decisions
                .decide(concern, all(concern, DecisionKind.SECTION_47, "At risk"), amina)
                .getFirst();
    }

    private String page() {
        return "/concerns/" + ref + "/another-person";
    }

    private String[] said(String how) {
        return new String[] {"who", marlow.ref().toString(), "words", how};
    }
}
