package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.kernel.ConcernRef;
import org.lantern.ui.SummaryRow;
import org.lantern.ui.WhatWasTyped;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever reads once more what they typed reads it in the words of the page that they typed it on.
class WhatWasTypedTests extends AtADesk {

    @Autowired WhatWasTyped typed;

    @Test
    void whoeverDecidesSecondReadsTheirDecisionInPlainWords() {
        var ref = decidedMeanwhile();

        var main = Browser.html(second(ref, "")).select("main");

        assertThat(main.text())
                .contains("This could not be done", "Already decided by " + amina.name())
                .doesNotContain("EARLY_HELP", KENT, "kind");
        assertThat(main.select("dt").eachText())
                .containsExactly(
                        "What happens next?",
                        "Your reasons",
                        "Host area: where the child is",
                        "Responsible area: whose child it is");
        assertThat(main.select("dd").eachText())
                .containsExactly("Early help", "She is safe", "Kent", "Harrow");
    }

    @Test
    void whoeverDecidesSecondInWelshReadsItInWelsh() {
        var main = Browser.html(second(decidedMeanwhile(), "?lang=cy")).select("main");

        assertThat(main.text())
                .contains("Penderfynwyd yn barod gan", "Cymorth cynnar", "She is safe")
                .doesNotContain("EARLY_HELP", "Early help", "Already decided");
    }

    @Test
    void ofSeveralChildrenItSaysWhich() {
        assertThat(
                        said(
                                Map.of(
                                        "kind-0", "SECTION_47",
                                        "reasons-0", "At risk",
                                        "kind-1", "SECTION_17",
                                        "reasons-1", "Her sister",
                                        "host-1", "S12000049")))
                .containsEntry("What happens next? (child 1)", "Section 47 enquiry")
                .containsKey("Host area: where the child is (child 2)")
                .containsEntry("Your reasons (child 2)", "Her sister");
    }

    @Test
    void thePagesOfAFormAreSaidByTheirQuestions() {
        assertThat(
                        said(
                                Map.of(
                                        "danger.now", "not-now",
                                        "child-2_child.sex", "female",
                                        "place.area.words", "Dover",
                                        "_draft", "0f8fad5b-d9cb-469f-a165-70867728950e")))
                .containsEntry("Is a child in danger right now?", "Not at this moment")
                .containsEntry("Is the child a girl or a boy? (child 2)", "Girl or woman")
                .containsEntry("Town, council or police force", "Dover")
                .hasSize(3);
    }

    @Test
    void whatAnOfferWasAnsweredIsSaidByItsQuestions() {
        assertThat(said(Map.of("answer", "DECLINE", "name", "Mrs Ashdown", "words", "Not ours")))
                .containsEntry("What is the answer?", "Declined")
                .containsEntry("Who answered for them?", "Mrs Ashdown")
                .containsEntry("Your words", "Not ours");
    }

    @Test
    void neitherReferencesNorPasswordsAreSaid() {
        assertThat(
                        said(
                                Map.of(
                                        "to", "0f8fad5b-d9cb-469f-a165-70867728950e",
                                        "newPassword", "hunter2",
                                        "words-0f8fad5b-d9cb-469f-a165-70867728950e", "At six")))
                .containsExactly(Map.entry("Your words", "At six"));
    }

    private ConcernRef decidedMeanwhile() {
        var ref = tell(child());
        decisions.decide(ref, all(ref, DecisionKind.SECTION_47, "At risk"), amina);
        return ref;
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult second(
            ConcernRef ref, String language) {
        var child = desk.look(ref, ben).toDecide().getFirst().person().orElseThrow();
        return browserOf(ben)
                .post(
                        "/concerns/" + ref + "/decision" + language,
                        "_child-0",
                        child.toString(),
                        "kind-0",
                        "EARLY_HELP",
                        "reasons-0",
                        "She is safe",
                        "host-0",
                        KENT,
                        "responsible-0",
                        HARROW);
    }

    private Map<String, String> said(Map<String, String> page) {
        var sent = new LinkedHashMap<String, List<String>>();
        page.forEach((name, value) -> sent.put(name, List.of(value)));
        var said = new LinkedHashMap<String, String>();
        for (SummaryRow row : typed.in(sent)) said.put(row.key().text(), row.value());
        return said;
    }
}
