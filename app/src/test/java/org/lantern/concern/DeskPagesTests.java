package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.springframework.beans.factory.annotation.Autowired;

/// The pages of the desk, where no example for all routes leads.
class DeskPagesTests extends AtADesk {

    @Autowired Handovers handovers;

    @Test
    void theDecisionPageAsksAgainWhenNoReasonsAreGiven() {
        var ref = tell(child());
        var html =
                Browser.html(
                        browserOf(amina)
                                .post("/concerns/" + ref + "/decision", "kind-0", "SECTION_47"));
        assertThat(html.select(".govuk-error-summary a").eachText())
                .containsExactly("Enter your reasons");
        assertThat(desk.count(amina)).isEqualTo(1);
    }

    @Test
    void aQuestionWithoutWordsIsAskedForByItsOwnName() {
        var ref = tell(child());
        var html = Browser.html(browserOf(amina).post("/concerns/" + ref + "/questions"));
        assertThat(html.select(".govuk-error-summary a").eachText())
                .containsExactly("Enter what you want to ask");
    }

    @Test
    void whatIsOfferedOrHandedOverSaysSoBeforeItIsDoneAgain() {
        var ref = tell(child());
        desk.claim(ref, amina);
        handovers.handOver(ben.ref(), Map.of(ref, ""), amina);
        passing.offer(ref, LEEDS, "The child lives there", amina);
        var mine = browserOf(amina).page("/desk/handover");
        assertThat(mine.text()).contains("who has not taken it over yet");
        assertThat(mine.select("input[type=checkbox][checked]")).isEmpty();
        var concern = browserOf(amina).page("/concerns/" + ref);
        assertThat(concern.select(".lantern-tags").text()).contains("With ");
        assertThat(concern.select("a[href$=/offer]")).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingAndNoWordIsMissing() {
        var ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        var other = tell(child());
        desk.claim(ref, amina);
        questions.ask(ref, "Who collects him?", amina);
        var offer = passing.offer(ref, LEEDS, "The child lives there", amina);
        var question = questions.look(ref, amina).questions().getFirst().ref();
        var join = joined(tell(child()), other);
        var atTheDesk = browserOf(amina);
        for (var page :
                List.of(
                        "/desk",
                        "/desk/handover",
                        "/concerns/" + ref,
                        "/concerns/" + other + "/offer",
                        "/concerns/" + ref + "/offers/" + offer,
                        "/concerns/" + ref + "/questions",
                        "/concerns/" + ref + "/questions/" + question + "/reply",
                        "/concerns/" + other + "/joining/" + join + "/undoing",
                        "/concerns/" + ref + "/joining")) hasOneHeading(page, atTheDesk);
        var atSchool = browserOf(teacher);
        hasOneHeading("/concerns/" + ref + "/questions", atSchool);
        hasOneHeading("/desk", atSchool);
    }

    private static void hasOneHeading(String address, Browser who) {
        var page = who.page(address);
        assertThat(page.select("h1")).as(address).hasSize(1);
        assertThat(page.text()).as(address).doesNotContain("??");
    }
}
