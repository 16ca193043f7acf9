package org.lantern.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// A page asks one thing, keeps what was typed, and asks again where something is wrong.
class AskingPageTests extends AtTheSampleDoor {

    @Test
    void thePageOfOneQuestionAsksItInItsHeading() {
        var page = page("/sample/place");
        assertThat(page.select("h1").eachText()).containsExactly("What is place.area?");
        assertThat(page.select("label").eachText()).contains("I do not know");
        assertThat(page.title()).isEqualTo("Information");
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

    private String sendAll(Document page, String path) {
        var values =
                page.select("form[method=post][action^=/sample] [name]").stream()
                        .filter(i -> !i.attr("type").equals("radio") || i.hasAttr("checked"))
                        .flatMap(i -> List.of(i.attr("name"), i.val()).stream())
                        .toArray(String[]::new);
        return send(path, values).getResponse().getRedirectedUrl();
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
        assertThat(found.select("input[name^=place.area]").first().attr("name"))
                .as("the search comes before so many")
                .isEqualTo("place.area.words");
    }
}
