package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Said;
import org.lantern.casefile.SourceKind;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Sensitivity;
import org.lantern.vocabulary.Value;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;

/// What a worker reads before they ring anybody.
class BeforeRingingTests extends AtADesk {

    private static final String NUMBER = "01632 960 001";
    private static final String NOBODY_ASKED =
            "Do they know of this report? Nobody asked. Take it that they do not";

    @Autowired Ledger ledger;
    @Autowired Vocabulary vocabulary;

    @Test
    void noAnswerMeansNoContactAndTheDeskReadsSo() {
        var ref = tell(child());

        assertThat(concern(ref)).contains("Not answered: do not contact them.");
        assertThat(asking(ref)).contains("Not answered: do not contact them.");
    }

    @Test
    void theDeskReadsThatTheyMayNotBeContacted() {
        var ref = tell(child(), code("referrer.may-contact", "no"));

        assertThat(concern(ref)).contains("No. They must not be contacted.");
        assertThat(asking(ref)).contains("No. They must not be contacted.");
    }

    @Test
    void theDeskReadsHowTheyMayBeContactedAndNothingOfWhoTheyAre() {
        var ref =
                tell(
                        child(),
                        code("referrer.may-contact", "yes"),
                        code("referrer.how", "text-message"),
                        code("referrer.may-leave-message", "yes"),
                        new Given("", "referrer.name", 1, Answer.text("A neighbour")),
                        new Given("", "referrer.when", 1, Answer.text("After the late shift")));

        for (var page : List.of(concern(ref), asking(ref)))
            assertThat(page)
                    .contains("Yes: Text message. A message may be left.")
                    .doesNotContain("A neighbour", "After the late shift");
    }

    @Test
    void aMessageThatNobodyAllowedIsNotLeft() {
        var ref = tell(child(), code("referrer.may-contact", "yes"));

        assertThat(concern(ref)).contains("Yes: no way was chosen. Leave no message.");
    }

    @Test
    void whatWasAnsweredWhileItStoodWithWhoToldUsIsReadAllTheSame() {
        var ref = tell(child());
        var once = inTheClassOfOldDays(vocabulary.concept("referrer.may-contact"));
        ledger.record(
                List.of(
                        new Said(
                                ref.value(),
                                once,
                                Answer.code("no"),
                                SourceKind.CALLER,
                                "a member of the public",
                                Optional.empty())),
                ref.value(),
                new Acting.ThePublic());

        assertThat(concern(ref)).contains("No. They must not be contacted.");
    }

    @Test
    void aChildIsReachedOnlyAsTheyToldAndAColleagueIsAskedHere() {
        var child = tell(code("teller.kind", "child"));
        var colleague = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();

        assertThat(concern(child)).contains("Reach them only in the way that they said is safe");
        assertThat(concern(colleague)).contains("A colleague at another agency told us.");
    }

    @Test
    void everyNumberOfTheHouseholdStandsWithWhetherTheyKnowOfTheReport() {
        var ref = tell(child(), number("household.phone"), knows("no"));

        for (var page : List.of(numbers("/concerns/" + ref), numbers(caseOf(ref))))
            assertThat(page)
                    .containsExactly(
                            NUMBER
                                    + " Telephone of the household Do they know of this report? No, they"
                                    + " do not know");
    }

    @Test
    void whereNobodyAskedNobodyRings() {
        var ref = tell(child(), number("household.phone"));

        assertThat(numbers("/concerns/" + ref)).singleElement().asString().contains(NOBODY_ASKED);
        assertThat(numbers(caseOf(ref))).singleElement().asString().contains(NOBODY_ASKED);
    }

    @Test
    void theChildsOwnNumberIsShownToNobodyToWhomItWasNotOpened() {
        var ref = tell(child(), number("child.phone"), knows("yes"));

        assertThat(numbers("/concerns/" + ref)).isEmpty();
        assertThat(numbers(caseOf(ref))).isEmpty();
    }

    private static Concept inTheClassOfOldDays(Concept c) {
        return new Concept(
                c.id(),
                c.version(),
                c.type(),
                c.about(),
                Sensitivity.REFERRER,
                c.many(),
                c.codes(),
                c.label(),
                c.origin(),
                c.successor());
    }

    private static Given number(String concept) {
        return new Given(
                "", concept, 1, new Answer.Known(new Value.Phone(NUMBER, "+441632960001")));
    }

    private static Given knows(String code) {
        return code("household.knows-of-report", code);
    }

    private String caseOf(ConcernRef ref) {
        var opened = decisions.decide(ref, all(ref, DecisionKind.SECTION_47, "Alone"), amina);
        return "/cases/" + opened.getFirst();
    }

    private String concern(ConcernRef ref) {
        return browserOf(ben).page("/concerns/" + ref).text();
    }

    private String asking(ConcernRef ref) {
        return browserOf(ben).page("/concerns/" + ref + "/questions").text();
    }

    private List<String> numbers(String page) {
        return browserOf(ben).page(page).select(".lantern-phones > div").eachText();
    }
}
