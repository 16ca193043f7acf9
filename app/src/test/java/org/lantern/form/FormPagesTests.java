package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.vocabulary.Answer;

/// The pages of a form from the first answer to the last, step by step, on one long page, and
/// printed.
class FormPagesTests extends AtTheSampleDoor {

    @Test
    void nothingIsKeptBeforeTheFirstAnswer() {
        var answer = browser.get().uri("/sample/danger").exchange();
        assertThat(answer.getResponse().getHeaders("Set-Cookie")).isEmpty();
    }

    @Test
    void theFirstAnswerMakesADraftAndOneCookieThatScriptsCannotRead() {
        var answer = send("/sample/danger", "danger.now", "not-now", "_asked", "danger.now");
        assertThat(answer.getResponse().getHeaders("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Max-Age");
        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/sample/place");
    }

    @Test
    void childrenAreAddedAndTakenAway() {
        send("/sample/child-1/who", "child-1_child.name", "Amy", "child-1_child.sex", "female");
        assertThat(
                        send("/sample/another-child", "_another", "yes")
                                .getResponse()
                                .getRedirectedUrl())
                .isEqualTo("/sample/child-2/who");
        send("/sample/child-2/who", "child-2_child.name", "Bo", "child-2_child.sex", "_unknown");
        assertThat(page("/sample/another-child").text())
                .contains("Child 1 of 2, Amy", "Child 2 of 2, Bo");
        send("/sample/another-child", "_remove", "child-1");
        assertThat(page("/sample/another-child").text())
                .contains("Child 1 of 1, Bo")
                .doesNotContain("Amy");
        var again = send("/sample/another-child").getResponse().getRedirectedUrl();
        assertThat(page(again).select(".govuk-error-summary a").text())
                .isEqualTo("Select yes if there is another");
    }

    @Test
    void theLongPageKeepsEverythingWhileChildrenAreAdded() {
        var added =
                send(
                                "/sample/whole",
                                "danger.now",
                                "now",
                                "concern.words",
                                "Hurry",
                                "_add",
                                "child",
                                "child-1_child.name",
                                "Amy")
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(added).isEqualTo("/sample/whole#child-2-who");
        var page = page("/sample/whole");
        assertThat(page.select("textarea").text()).isEqualTo("Hurry");
        assertThat(page.select("[name=child-2_child.name]")).hasSize(1);
        assertThat(page.select("[name=child-1_child.name]").val()).isEqualTo("Amy");
        assertThat(page.select(".govuk-error-summary")).isEmpty();
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void aFullFormIsCheckedAndSentOnce() {
        fill();
        var check = page("/sample/check");
        assertThat(check.select(".govuk-error-summary")).isEmpty();
        assertThat(check.select("a[href=/sample/child-1/who]")).hasSize(2);
        var first = send("/sample/check").getResponse().getRedirectedUrl();
        assertThat(send("/sample/check").getResponse().getRedirectedUrl())
                .isEqualTo(first)
                .startsWith("/sent/");
        assertThat(door.sent).hasSize(1);
        assertThat(door.sent.getFirst())
                .contains(new Given("child-1", "child.sex", 3, new Answer.Unknown()));
        assertThat(page("/sample/words").select("textarea").text()).isEmpty();
    }

    @Test
    void whatIsMissingIsToldAtTheCheck() {
        send("/sample/danger", "danger.now", "not-now");
        var check = page("/sample/check");
        assertThat(check.select(".govuk-error-summary a")).hasSizeGreaterThan(2);
        assertThat(send("/sample/check").getResponse().getRedirectedUrl())
                .isEqualTo("/sample/check");
        assertThat(door.sent).isEmpty();
    }

    @Test
    void aPageOfAnEarlierDraftOverwritesNothing() {
        send("/sample/words", "concern.words", "New words");
        send(
                "/sample/words",
                "concern.words",
                "Old words",
                "_draft",
                "018f0000-0000-7000-8000-000000000000");
        assertThat(page("/sample/words").select("textarea").text()).isEqualTo("New words");
    }

    @Test
    void theBlankPrintHasABoxForEveryAnswer() {
        send("/sample/words", "concern.words", "New words");
        assertThat(page("/sample/print").text()).contains("New words");
        var blank = page("/sample/print-blank");
        assertThat(blank.text()).doesNotContain("New words").contains("The now");
        assertThat(blank.select("li:has(.lantern-paper__tick)").eachText()).contains("The now");
        assertThat(blank.select(".lantern-paper__box")).isNotEmpty();
    }

    @Test
    void everyPageHasOneHeadingAndNoIdTwice() {
        for (var path :
                List.of(
                        "danger",
                        "place",
                        "words",
                        "child-1/who",
                        "child-1/more",
                        "another-child",
                        "contact",
                        "whole",
                        "check",
                        "print")) {
            var page = page("/sample/" + path);
            assertThat(page.select("h1")).as(path).hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            assertThat(page.select("[style]")).as(path).isEmpty();
        }
    }

    private void fill() {
        send("/sample/danger", "danger.now", "not-now");
        send("/sample/place", "place.area", "_unknown");
        send("/sample/words", "concern.words", "She cries");
        send(
                "/sample/child-1/who",
                "child-1_child.name.absent",
                "_refused",
                "child-1_child.sex",
                "_unknown");
    }
}
