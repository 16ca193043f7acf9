package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;

/// What a concern's page says of what was found out about it, where it is read first.
class FoundOutTests extends AtADesk {

    @Test
    void whatAManagerFoundKnowinglyFalseStandsAboveTheWordsAndCannotBeFoundAgain() {
        var ref = tell(child(), words());
        var hers = browserOf(manager);
        assertThat(hers.page(here(ref)).select("a[href$=knowingly-false]")).hasSize(1);

        hers.post(here(ref) + "/knowingly-false", "words", "The caller said so himself");

        var page = hers.page(here(ref));
        assertThat(page.select("a[href$=knowingly-false]")).isEmpty();
        var text = page.select("main").text();
        assertThat(text.indexOf("The caller said so himself"))
                .isGreaterThan(0)
                .isLessThan(text.indexOf("A van comes at night"));
        assertThat(text).contains("each child is decided on all the same");
    }

    @Test
    void openingWhoToldUsSaysSoWhereTheySaidNothingOfThemselves() {
        var ref = tell(child());
        var hers = browserOf(amina);
        hers.post(here(ref) + "/who-told-us", "words", "To ask which school");

        assertThat(hers.page(here(ref)).select("#said [role=status]").text())
                .contains("they gave no name, number or address");
        assertThat(browserOf(ben).page(here(ref)).select("#said [role=status]")).isEmpty();
    }

    @Test
    void openingWhoToldUsShowsWhatTheySaidOfThemselves() {
        var ref = tell(child(), new Given("", "referrer.name", 1, text("Mrs Ashdown")));
        var hers = browserOf(amina);
        assertThat(hers.page(here(ref)).select("main").text()).doesNotContain("Mrs Ashdown");

        hers.post(here(ref) + "/who-told-us", "words", "To ask which school");

        assertThat(hers.page(here(ref)).select("#said").text())
                .contains("Who told us is open to you")
                .contains("Mrs Ashdown")
                .doesNotContain("they gave no name");
    }

    @Test
    void theManagerWhoAgreedToNoFurtherActionIsNamedBesideTheOneWhoProposedIt() {
        var ref = tell(child(), code("danger.now", "taken-or-leaving"));
        decisions.decide(ref, all(ref, DecisionKind.NO_FURTHER_ACTION, "An aunt"), amina);
        var proposal = desk.look(ref, manager).toDecide().getFirst().proposal().orElseThrow();
        decisions.approve(ref, proposal.ref(), manager);

        assertThat(browserOf(ben).page(here(ref)).select("main .govuk-inset-text").text())
                .contains(amina.name())
                .contains("agreed by " + manager.name());
    }

    @Test
    void theSameQuestionSentTwiceIsAskedOnceUntilItIsAnswered() {
        var ref = tell(child());
        questions.ask(ref, "Which school?", amina);
        questions.ask(ref, "Which school?", amina);
        assertThat(questions.look(ref, amina).questions()).hasSize(1);

        var question = questions.look(ref, amina).questions().getFirst().ref();
        questions.reply(ref, question, "The one by the river", amina);
        questions.ask(ref, "Which school?", amina);
        assertThat(questions.look(ref, amina).questions()).hasSize(2);
    }

    @Test
    void whoeverHasNoDeskFindsTheWayToRaiseAConcernFirstAndThenWhatTheyFollow() {
        var none = browserOf(teacher).page("/desk").select("main");
        assertThat(none.select("a").eachAttr("href"))
                .containsExactly("/concerns/new", "/help/first-hour");
        assertThat(none.select(".govuk-button--start")).hasSize(1);

        var ref =
                frontDoor.raise(raising(Channel.PRACTITIONER, child(), words()), teacher).concern();

        assertThat(browserOf(teacher).page("/desk").select("main a").eachAttr("href"))
                .containsExactly(
                        "/concerns/new",
                        "/help/first-hour",
                        "/concerns/mine/" + ref,
                        "/concerns/mine");
    }

    @Test
    void whoeverWorksAtADeskOrSetsUpAgenciesIsNotAskedToRaiseAConcernFirst() {
        var administrator =
                staff.of(staff.agency(AgencyKind.PARTNERSHIP, KENT), Role.ADMINISTRATOR);

        for (var who : List.of(amina, administrator))
            assertThat(browserOf(who).page("/desk").select(".govuk-button--start")).isEmpty();
    }

    private static String here(ConcernRef ref) {
        return "/concerns/" + ref;
    }

    private static Answer text(String words) {
        return new Answer.Known(new Value.Text(words));
    }

    private static Given words() {
        return new Given("", "concern.words", 1, text("A van comes at night"));
    }
}
