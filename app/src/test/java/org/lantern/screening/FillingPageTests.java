package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Filling in the matrix, as a browser without JavaScript meets it.
class FillingPageTests extends AtTheMatrixPage {

    @Test
    void opensWithWhatTheSettingUsuallyNoticesAndHasEveryIndicatorOnce() throws Exception {
        var matrix = html(get(page));

        assertThat(matrix.select(".lantern-matrix section[id]").eachAttr("id"))
                .containsExactly(
                        "usual", "exploitation", "movement", "other", "modern", "other-words");
        assertThat(matrix.select("#usual [name=mark.B01]")).hasSize(3);
        assertThat(matrix.select("[name^=mark.][value=yes]").eachAttr("name"))
                .hasSize(92)
                .doesNotHaveDuplicates();
        assertThat(matrix.select("[name^=mark.][value=''][checked]")).hasSize(92);
        assertThat(matrix.select("h1")).hasSize(1);
        assertThat(matrix.select(".govuk-error-message")).isEmpty();
    }

    @Test
    void saysThatItIsAPromptAndWhatIsNoIndicator() throws Exception {
        assertThat(html(get(page)).select("main").text())
                .contains("a prompt for your judgement")
                .contains("Crowding, poverty and ethnicity are not indicators");
    }

    @Test
    void aDraftIsMarkedAsOneAndEverySourceIsNamed() throws Exception {
        var matrix = html(get(page));

        assertThat(line(matrix, "A16").text()).contains("Draft", "not yet confirmed");
        assertThat(line(matrix, "A12").select(".govuk-tag")).isEmpty();
        assertThat(line(matrix, "A12").text()).contains("Home Office First Responder Toolkit");
    }

    @Test
    void whatWasSaidStandsBesideTheIndicatorAndIsNoMark() throws Exception {
        var line = line(html(get(page)), "M02");

        assertThat(line.text()).contains("Said with the concern: There is a new phone or SIM card");
        assertThat(line.select("[value=''][checked]")).hasSize(1);
    }

    @Test
    void oneTapAndOneButtonRecordAMarkAndAskForEvidenceWithoutBlocking() throws Exception {
        var answer = post("mark.A12", "yes");

        assertThat(answer).hasStatus(302);
        var line = line(html(get(page)), "A12");
        assertThat(line.select("[value=yes][checked]")).hasSize(1);
        assertThat(line.text()).contains("Incomplete");
    }

    @Test
    void evidenceWithoutAMarkIsAskedAboutAndTheRestIsKept() throws Exception {
        var again = html(post("mark.A12", "yes", "mark.A09", "", "evidence.A09", "up at five"));

        assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#A09");
        assertThat(again.getElementById("e-A09").wholeText()).isEqualTo("up at five");
        assertThat(line(again, "A12").select("[value=yes][checked]")).hasSize(1);
    }

    @Test
    void whatWasWrittenOtherwiseInAnotherWindowMeanwhileIsAskedAboutAndNotDropped()
            throws Exception {
        clock.advance(Duration.ofMinutes(1));
        post("mark.A12", "yes", "evidence.A12", "seen at the gate", "explanation", "An aunt");
        clock.advance(Duration.ofMinutes(1));

        var again =
                html(
                        post(
                                "mark.A12", "yes",
                                "evidence.A12", "locked in the room",
                                "mark.B17", "yes",
                                "explanation", "A neighbour"));

        assertThat(again.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#A12", "#explanation");
        assertThat(again.getElementById("e-A12").wholeText()).isEqualTo("locked in the room");
        assertThat(line(again, "A12").text()).contains("seen at the gate");
        assertThat(again.getElementById("explanation").wholeText()).isEqualTo("A neighbour");
        assertThat(again.select("#other-words").text()).contains("An aunt");
        assertThat(line(again, "B17").select("[value=yes][checked]")).hasSize(1);
    }

    @Test
    void theSameButtonPressedTwiceAsksNothing() throws Exception {
        clock.advance(Duration.ofMinutes(1));
        var filled =
                new String[] {"mark.A12", "yes", "evidence.A12", "seen", "explanation", "An aunt"};
        post(filled);
        clock.advance(Duration.ofMinutes(1));

        assertThat(post(filled)).hasStatus(302);
    }

    @Test
    void scriptsEmojiAndLongWordsStayWords() throws Exception {
        var words = "<script>alert(1)</script> 😀 \u202Eabc " + "x".repeat(20_000);

        post("mark.A12", "yes", "evidence.A12", words);

        assertThat(html(get(page)).getElementById("e-A12").wholeText()).isEqualTo(words);
    }

    private static org.jsoup.nodes.Element line(Document page, String code) {
        return page.select("[aria-labelledby=l-" + code + "]").first();
    }
}
