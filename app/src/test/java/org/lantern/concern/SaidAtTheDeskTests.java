package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.lantern.casefile.Cases;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Rings;
import org.lantern.notification.WaitingNotice;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A worker opens a concern and sees that it is about somebody who works with children: from then
/// on it is as if that had been said when it was raised.
class SaidAtTheDeskTests extends AboutStaff {

    private static final String WHY = "He drives the minibus she names";

    @Autowired EarlierConcerns earlier;
    @Autowired Notices notices;
    @Autowired Cases cases;
    @Autowired TestClock clock;
    @Autowired ApplicationContext house;

    private Acting.Practitioner named;
    private ConcernRef ref;

    @BeforeEach
    void aConcernOnTheSharedDesk() {
        named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        ref =
                tell(
                        new Given("child-1", "child.name", 1, Answer.text("Mira")),
                        code("danger.now", "taken-or-leaving"));
    }

    @Test
    void itLeavesTheSharedDeskAndGoesToTheNamedWithNobodyHoldingIt() {
        desk.claim(ref, amina);
        var code = desk.code(ref, amina).toString();
        assertThat(browserOf(amina).page("/concerns/" + ref).select("a[href=" + page() + "]"))
                .hasSize(1);

        keep(amina, "person", "Mr Elderwick", "words", WHY);

        for (var other : List.of(amina, ben, manager)) {
            assertThat(sees(ref, other)).isFalse();
            assertThat(desk.count(other)).isZero();
            assertThat(earlier.like(List.of("Mira"), other)).isEmpty();
            for (var list : List.of("/desk", "/desk/queue", "/desk/handover"))
                assertThat(browserOf(other).page(list).text()).doesNotContain(code);
            assertThat(browserOf(other).get(page())).hasStatus(404);
        }
        assertThat(heard()).containsExactly(named.ref().toString());
        assertThat(desk.queue(named).lanes()).containsOnlyKeys(Lane.NAMED);
        clock.advance(Duration.ofMinutes(1));
        desk.claim(ref, named);
        assertThat(desk.look(ref, named).held().orElseThrow().by()).isEqualTo(named.ref());
        assertThat(browserOf(named).page("/concerns/" + ref).text())
                .contains("Mr Elderwick", WHY, amina.name());
    }

    @Test
    void whoeverSaysSoIsToldWhatHappensNow() {
        var sent = browserOf(amina).post(page(), "person", "Mr Elderwick", "words", WHY);
        assertThat(sent).hasStatus3xxRedirection().hasRedirectedUrl("/concerns/kept-apart");
        assertThat(browserOf(amina).page("/concerns/kept-apart").text())
                .contains("You no longer see it", "ring 999");
    }

    @Test
    void whatRangTheDeskRingsTheNamedInstead() {
        Rings.goOn(house);
        assertThat(told(amina)).containsExactly(Occasion.URGENT_CONCERN);

        keep(amina, "person", "Mr Elderwick", "words", WHY);
        Rings.goOn(house);
        for (int i = 0; i < 8; i++) later(5);

        assertThat(told(named)).contains(Occasion.URGENT_CONCERN_FOR_YOU);
        assertThat(told(ben)).containsExactly(Occasion.NO_LONGER_NEEDED);
        assertThat(told(manager)).isEmpty();
    }

    @Test
    void theCaseThatWasOpenedFromItIsForTheSamePeopleAndForWhoeverTheyName() {
        var file =
                decisions
                        .decide(ref, all(ref, DecisionKind.SECTION_47, "At risk"), amina)
                        .getFirst();

        var accused = staff.called("Thomas Elderwick", council, Role.MANAGER);
        keep(amina, "person", "Mr Elderwick", "words", WHY);

        for (var other : List.of(amina, ben, manager, accused))
            assertThat(cases.find(file, other)).isEmpty();
        assertThat(cases.find(file, named)).isPresent();
        var second = staff.of(council, Role.MANAGER);
        naming.name(ref, second.ref(), "I am away from Friday", named);
        assertThat(cases.find(file, second)).isPresent();
    }

    @Test
    void whereItIsOfferedToAnotherAreaTheNamedOfThatAreaAnswer() {
        var theirs = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var offer = passing.offer(ref, HARROW, "They live there now", amina);

        keep(amina, "person", "Mr Elderwick", "words", WHY);

        assertThat(sees(ref, harrow)).isFalse();
        assertThat(sees(ref, theirs)).isTrue();
        passing.accept(ref, offer, "", theirs);
        assertThat(desk.look(ref, theirs).works()).isTrue();
    }

    @Test
    void whatIsDecidedWithItGoesWithIt() {
        var other = tell(child());
        joined(ref, other);

        keep(amina, "person", "Mr Elderwick", "words", WHY);

        for (var each : List.of(ref, other)) {
            assertThat(sees(each, amina)).isFalse();
            assertThat(sees(each, named)).isTrue();
        }
    }

    @Test
    void withoutANameOrAReasonOrWithAnAddressThatIsNoneNothingChanges() {
        assertThat(refused("person", " ", "words", WHY)).contains("Enter who it is about");
        assertThat(refused("person", "Mr Elderwick", "words", "")).contains("Enter your reasons");
        assertThat(refused("person", "Mr Elderwick", "email", "elderwick", "words", WHY))
                .contains("Enter an e-mail address");
        assertThat(refused("person", "x".repeat(201), "words", WHY)).contains("200 characters");

        assertThat(sees(ref, ben)).isTrue();
        assertThat(browserOf(harrow).post(page(), "person", "Mr Elderwick", "words", WHY))
                .hasStatus(404);
        assertThat(browserOf(teacher).get(page())).hasStatus(404);
    }

    private String refused(String... typed) {
        return Browser.html(browserOf(amina).post(page(), typed)).text();
    }

    private void keep(Acting.Practitioner who, String... typed) {
        assertThat(browserOf(who).post(page(), typed)).hasStatus3xxRedirection();
    }

    private String page() {
        return "/concerns/" + ref + "/kept-apart";
    }

    private List<String> heard() {
        return db.sql("select who from concern.told_of(?)")
                .param(ref.value())
                .query(String.class)
                .list();
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }

    private void later(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
        Rings.goOn(house);
    }
}
