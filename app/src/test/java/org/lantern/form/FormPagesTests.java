package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of a form, asked and sent as a browser would, without JavaScript.
@SpringBootTest(properties = "lantern.access.fallback-area=E09000020")
@AutoConfigureMockMvc(addFilters = false)
@Import({Database.class, TestClock.class, SampleContent.class, SampleDoor.class})
class FormPagesTests {

    @Autowired MockMvcTester browser;
    @Autowired SampleDoor door;
    @Autowired CleanSlate slate;

    private @Nullable Cookie cookie;

    @AfterEach
    void tidy() {
        slate.wipe();
        door.sent.clear();
    }

    @Test
    void thePageOfOneQuestionAsksItInItsHeading() {
        var page = page("/sample/place");
        assertThat(page.select("h1").eachText()).containsExactly("What is place.area?");
        assertThat(page.select("label").eachText()).contains("I do not know");
        assertThat(page.title()).isEqualTo("Information");
    }

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
    void anEmptyAnswerIsAskedAgainAndTheSummaryLeadsToIt() {
        var again =
                send("/sample/words", "concern.words", "  ", "_asked", "concern.words")
                        .getResponse()
                        .getRedirectedUrl();
        var page = page(again);
        assertThat(page.title()).startsWith("Error:");
        var link = page.select(".govuk-error-summary a").first();
        assertThat(link.text()).isEqualTo("Enter an answer to “What is concern.words?”");
        assertThat(page.select(link.attr("href").replace(".", "\\."))).hasSize(1);
    }

    @Test
    void whatWasTypedStandsThereAgainLetterForLetter() {
        var words = "<script>alert('x')</script> שלום 😱 & \"quoted\"";
        send("/sample/words", "concern.words", words);
        var page = page("/sample/words");
        assertThat(page.select("textarea").text()).isEqualTo(words);
        assertThat(page.select("textarea").select("script")).isEmpty();
    }

    @Test
    void aWrongDateStaysAsItWasTypedWithItsError() {
        send(
                "/sample/child-1/more",
                "child-1_child.birth-date.day",
                "31",
                "child-1_child.birth-date.month",
                "2",
                "child-1_child.birth-date.year",
                "2010");
        var page = page("/sample/child-1/more");
        assertThat(page.select(".govuk-date-input input").eachAttr("value"))
                .containsExactly("31", "2", "2010");
        assertThat(page.select(".govuk-error-summary a").text()).contains("no such day");
    }

    @Test
    void anAnswerThatOpensAQuestionShowsItOnTheSamePageWithoutScolding() {
        var next =
                send("/sample/danger", "danger.now", "now", "_asked", "danger.now")
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(next).isEqualTo("/sample/danger");
        var page = page(next);
        assertThat(page.select("input[name=danger.log-number]")).hasSize(1);
        assertThat(page.select(".govuk-error-summary")).isEmpty();
        assertThat(sendAll(page, "/sample/danger")).isEqualTo("/sample/ring");
    }

    @Test
    void anAreaIsLookedUpChosenAndSaidBack() {
        send("/sample/place", "place.area.words", "Heathrow Airport", "_asked", "place.area");
        var found = page("/sample/place");
        assertThat(found.select(".govuk-error-summary")).isEmpty();
        assertThat(found.select("input[name=place.area]").eachAttr("value"))
                .contains("E09000017", "_unknown");
        assertThat(found.text()).contains("Heathrow Airport is in Hillingdon");
        send(
                "/sample/place",
                "place.area.words",
                "Heathrow Airport",
                "place.area.found",
                "Heathrow Airport",
                "place.area",
                "E09000017",
                "_asked",
                "place.area");
        assertThat(page("/sample/check").text()).contains("Hillingdon");
    }

    @Test
    void londonIsShownByItsCouncilsAndAskedForAPart() {
        send("/sample/place", "place.area.words", "London", "_asked", "place.area");
        var found = page("/sample/place");
        assertThat(found.text()).contains("London has 33 councils", "type a part of it");
        assertThat(found.select("input[name=place.area] + label").eachText())
                .hasSize(34)
                .contains("Croydon")
                .startsWith("Barking and Dagenham", "Barnet")
                .endsWith("I do not know");
        assertThat(found.select("input[name=place.area.words]").val()).isEqualTo("London");
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
        assertThat(blank.text()).doesNotContain("New words").contains("☐ The now");
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

    private String sendAll(Document page, String path) {
        var values =
                page.select("form[method=post][action^=/sample] [name]").stream()
                        .filter(i -> !i.attr("type").equals("radio") || i.hasAttr("checked"))
                        .flatMap(i -> List.of(i.attr("name"), i.val()).stream())
                        .toArray(String[]::new);
        return send(path, values).getResponse().getRedirectedUrl();
    }

    private MvcTestResult send(String path, String... values) {
        var request = browser.post().uri(path);
        if (cookie != null) request = request.cookie(cookie);
        for (int i = 0; i < values.length; i += 2)
            request = request.param(values[i], values[i + 1]);
        var answer = request.exchange();
        Arrays.stream(answer.getResponse().getCookies()).forEach(given -> cookie = given);
        assertThat(answer).hasStatus3xxRedirection();
        return answer;
    }

    private Document page(@Nullable String path) {
        var request = browser.get().uri(String.valueOf(path).replaceAll("#.*", ""));
        if (cookie != null) request = request.cookie(cookie);
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
