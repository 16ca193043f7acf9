package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Browser;
import org.lantern.kernel.ConcernRef;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody who works with children and has no account hears the decision by telephone.
class TellingByTelephoneTests extends AtADesk {

    private static final String PROMPT = "Ring the one who told us";

    @Autowired TestClock clock;

    @AfterEach
    void setTheClock() {
        clock.reset();
    }

    @Test
    void afterTheDecisionTheDeskRingsWhoeverWasCheckedUntilItIsWrittenDownThatTheyKnow() {
        var ref = tell(code("teller.kind", "works-with-children"), child());
        var page = "/concerns/" + ref;
        var hers = browserOf(amina);
        hers.post(page + "/referrer-check", "words", "The head teacher knows her");
        assertThat(text(hers, page)).doesNotContain(PROMPT);

        decide(ref, DecisionKind.SECTION_47);
        assertThat(text(hers, page)).contains(PROMPT);
        assertThat(
                        hers.page(page)
                                .select("main .govuk-inset-text:contains(" + PROMPT + ") li")
                                .eachText())
                .containsExactly("Section 47 enquiry");

        hers.post(page + "/told-by-telephone", "words", "Spoke to Mrs Example, section 47");
        assertThat(text(hers, page))
                .doesNotContain(PROMPT)
                .contains("Told by telephone what was decided", "Spoke to Mrs Example");
        assertThat(hers.post(page + "/told-by-telephone", "words", "Again")).hasStatus(409);
    }

    @Test
    void whoeverWasRungBackDuringTheCallIsCheckedByThat() {
        var call =
                raising(
                        Channel.TELEPHONE,
                        code("teller.kind", "works-with-children"),
                        code("telephone.called-back", "through-switchboard"),
                        child());
        var ref = frontDoor.raise(call, amina).concern();
        var hers = browserOf(amina);
        assertThat(text(hers, "/concerns/" + ref)).doesNotContain("Work not yet checked");

        decide(ref, DecisionKind.SECTION_47);
        assertThat(text(hers, "/concerns/" + ref)).contains(PROMPT);
    }

    @Test
    void whoeverWasNotCheckedIsToldNothing() {
        var ref = tell(code("teller.kind", "works-with-children"), child());
        decide(ref, DecisionKind.SECTION_47);

        var hers = browserOf(amina);
        assertThat(text(hers, "/concerns/" + ref)).doesNotContain(PROMPT);
        assertThat(hers.post("/concerns/" + ref + "/told-by-telephone", "words", "All of it"))
                .hasStatus(409);
    }

    @Test
    void aSecondLookIsToldAgain() {
        var ref = tell(code("teller.kind", "works-with-children"), child());
        var page = "/concerns/" + ref;
        var hers = browserOf(amina);
        hers.post(page + "/referrer-check", "words", "The head teacher knows her");
        decide(ref, DecisionKind.ADVICE_ONLY);
        hers.post(page + "/told-by-telephone", "words", "Spoke to Mrs Example");
        clock.advance(Duration.ofMinutes(20));
        hers.post(page + "/second-look", "words", "A van");
        assertThat(text(hers, page)).doesNotContain(PROMPT);
        decide(ref, DecisionKind.SECTION_17);

        assertThat(text(hers, page)).contains(PROMPT);
    }

    @Test
    void whoeverRaisedAJoinedConcernIsRungFromThePageOnWhichItIsDecided() {
        var ref = tell(code("teller.kind", "works-with-children"), child());
        var other = tell(child());
        browserOf(amina).post("/concerns/" + ref + "/referrer-check", "words", "She is known");
        joined(ref, other);
        decide(other, DecisionKind.SECTION_17);

        var prompt = browserOf(amina).page("/concerns/" + other).select("main .govuk-inset-text a");
        assertThat(prompt.eachAttr("href")).contains("/concerns/" + ref + "/told-by-telephone");
    }

    @Test
    void theReferenceNeverTellsWhatWasDecided() {
        var ref = tell(code("teller.kind", "works-with-children"), child());
        browserOf(amina).post("/concerns/" + ref + "/referrer-check", "words", "She is known");
        decide(ref, DecisionKind.SECTION_47);

        var code = desk.look(ref, amina).concern().code().toString();
        var answer =
                Browser.html(browser.post().uri("/worry/reference").param("code", code).exchange());
        assertThat(answer.select("[role=status]").text())
                .contains("A person has read it")
                .doesNotContain("47", "ecided");
    }

    private void decide(ConcernRef ref, DecisionKind kind) {
        decisions.decide(ref, all(ref, kind, "She is never alone"), amina);
    }

    private static String text(Browser browser, String page) {
        return browser.page(page).select("main").text();
    }
}
