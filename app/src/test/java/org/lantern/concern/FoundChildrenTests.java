package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.casefile.Cases;
import org.lantern.casefile.SourceKind;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A child who was found after a concern came is named on it, and decided on like any other.
class FoundChildrenTests extends AtADesk {

    @Autowired FoundChildren found;
    @Autowired Cases cases;

    @Test
    void aChildWhoWasFoundAtAPlaceCanBecomeACase() {
        var ref = place();
        assertThat(browserOf(amina).page("/concerns/" + ref).select("a[href=" + page(ref) + "]"))
                .hasSize(1);

        assertThat(send(ref, UUID.randomUUID().toString()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/concerns/" + ref);

        var file = desk.look(ref, amina);
        var child = file.concern().children().getFirst();
        assertThat(child.label()).isEqualTo("Child, girl, about 9, Red coat");
        assertThat(file.look()).isOne();
        assertThat(file.words())
                .filteredOn(s -> s.subject().equals(child.person().value()))
                .hasSize(5)
                .allSatisfy(s -> {
                    assertThat(s.source()).isEqualTo(SourceKind.TOLD_BY_OTHER);
                    assertThat(s.saidBy()).isEqualTo("The officer at the house");
                    assertThat(s.recordedBy()).contains(amina.ref());
                    assertThat(s.origin()).contains(ref.value());
                });
        assertThat(browserOf(amina).get("/matrix/" + ref + "/" + child.person())).hasStatusOk();
        assertThat(browserOf(amina).page("/concerns/" + ref).text())
                .contains("A child who was found was named", "Linh", "2015");

        var opened = decisions.decide(ref, all(ref, DecisionKind.SECTION_47, "Found"), amina);
        assertThat(cases.find(opened.getFirst(), amina)).isPresent();
        assertThat(desk.count(amina)).isZero();
    }

    @Test
    void oneThatWasDecidedComesBackToTheDeskForASecondLookWithEveryChildOfIt() {
        var ref = place();
        decisions.decide(ref, all(ref, DecisionKind.PASSED_TO_POLICE, "Theirs"), amina);
        assertThat(desk.count(amina)).isZero();
        assertThat(browserOf(ben).page(page(ref)).text()).contains("It comes back to the desk");

        name(ref, UUID.randomUUID(), "Blue hat");
        name(ref, UUID.randomUUID(), "Green scarf");

        var file = desk.look(ref, amina);
        assertThat(file.look()).isEqualTo(2);
        assertThat(file.toDecide().stream().map(ConcernFile.ToDecide::label))
                .containsExactly("Child, Blue hat", "Child 2 of 2, Green scarf");
        assertThat(file.happenings().stream().map(ConcernFile.Happening::what))
                .contains("decided", "looked-again", "child-found");
        assertThat(desk.count(amina)).isOne();
    }

    @Test
    void aConcernAboutOneChildGainsTheSecondAndWhoeverRaisedItDoesNotHearOfThem() {
        var ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        var first = desk.look(ref, amina).concern().children().getFirst();

        name(ref, UUID.randomUUID(), "Green scarf");

        var second = desk.look(ref, amina).concern().children().getLast();
        assertThat(second.place()).isEqualTo(2);
        assertThat(browserOf(teacher).page("/concerns/mine/" + ref).text())
                .contains(first.label())
                .doesNotContain("Green scarf");
        assertThat(browserOf(teacher).get("/matrix/" + ref + "/" + second.person())).hasStatus(404);
        assertThat(browserOf(teacher).get("/matrix/" + ref + "/" + first.person())).hasStatusOk();
    }

    @Test
    void sentTwiceItMakesOneChild() {
        var ref = place();
        var once = browserOf(amina).page(page(ref)).select("input[name=once]").attr("value");

        send(ref, once);
        assertThat(send(ref, once)).hasStatus3xxRedirection();

        assertThat(desk.look(ref, amina).concern().children()).hasSize(1);
    }

    @Test
    void onAMistakeWhatWasTypedStaysAndNothingIsMade() {
        var ref = place();
        var once = UUID.randomUUID().toString();
        var again =
                Browser.html(
                        browserOf(amina)
                                .post(
                                        page(ref),
                                        "once",
                                        once,
                                        "looks",
                                        "Red coat",
                                        "birth.day",
                                        "3",
                                        "birth.year",
                                        "2015"));

        assertThat(again.text())
                .contains("Select how you know it", "Enter a date of birth in the past");
        assertThat(again.select("textarea[name=looks]").text()).isEqualTo("Red coat");
        assertThat(again.select("input[name=birth.year]").attr("value")).isEqualTo("2015");
        assertThat(again.select("input[name=once]").attr("value")).isEqualTo(once);
        assertThat(Browser.html(browserOf(amina).post(page(ref), "how", "SEEN")).text())
                .contains("Enter something by which this child is told from others");
        assertThat(desk.look(ref, amina).concern().children()).isEmpty();
    }

    @Test
    void whoeverDoesNotWorkOnItFindsNothing() {
        var ref = place();
        passing.offer(ref, HARROW, "The van is from there", amina);

        for (var one : List.of(harrow, teacher)) {
            assertThat(browserOf(one).get(page(ref))).hasStatus(404);
            assertThat(browserOf(one).post(page(ref), "how", "SEEN", "looks", "Red coat"))
                    .hasStatus(404);
        }
        assertThat(desk.look(ref, amina).concern().children()).isEmpty();
    }

    @Test
    void onOneThatIsDecidedWithAnotherNobodyIsNamed() {
        var one = tell(child());
        joined(one, tell(child()));

        assertThatThrownBy(() -> name(one, UUID.randomUUID(), "Blue hat"))
                .isInstanceOf(Refused.Conflict.class);
        assertThat(browserOf(amina).page("/concerns/" + one).select("a[href=" + page(one) + "]"))
                .isEmpty();
    }

    private ConcernRef place() {
        return tell(code("concern.about", "place-vehicle-adult"));
    }

    private static String page(ConcernRef ref) {
        return "/concerns/" + ref + "/found-child";
    }

    private MvcTestResult send(ConcernRef ref, String once) {
        return browserOf(amina)
                .post(
                        page(ref),
                        "once",
                        once,
                        "sex",
                        "FEMALE",
                        "age",
                        "about 9",
                        "looks",
                        "Red coat",
                        "name",
                        "Linh",
                        "birth.year",
                        "2015",
                        "how",
                        "TOLD_BY_OTHER",
                        "teller",
                        "The officer at the house");
    }

    private void name(ConcernRef ref, UUID once, String looks) {
        var known = new LinkedHashMap<String, Answer>();
        known.put("child.description", Answer.text(looks));
        found.name(ref, once, new FoundChild(known, SourceKind.SEEN, ""), amina);
    }
}
