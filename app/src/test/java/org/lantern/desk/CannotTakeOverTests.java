package org.lantern.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;

/// Handing over a whole desk to somebody who cannot take it, and what is typed there.
class CannotTakeOverTests extends HandingOverADesk {

    private static final String REFUSAL = "/desk/handover/refusal";

    @Test
    void whoCannotTakeItOverSaysWhyAndItStaysWithTheGiverWhoIsToldAtOnce() {
        clock.advance(Duration.ofHours(1));
        ringsGoOn();
        handOver(browserOf(amina).page("/desk/handover"));
        var refs =
                browserOf(ben).page("/desk/handover").select("[name=take]").stream()
                        .map(HandingOverADesk::value)
                        .toList();
        assertThat(refs).as("the part, the concern, what rings").hasSizeGreaterThan(2);

        var without = Browser.html(browserOf(ben).post(REFUSAL, "take", refs.getFirst()));
        assertThat(without.select(".govuk-error-summary a").eachAttr("href"))
                .containsExactly("#why");
        assertThat(without.select("[name=take][checked]")).hasSize(1);
        assertThat(without.select("details[open]")).hasSize(1);

        assertThat(browserOf(ben).post(REFUSAL, with(refs, "why", "I am at another child")))
                .hasRedirectedUrl("/desk");
        assertThat(browserOf(ben).page("/desk").text()).doesNotContain("Handed to you");
        assertThat(ringsOf(ben)).as("what was handed to them").allMatch(ring -> !handed(ring));
        assertThat(holder()).isEqualTo(amina.ref());
        assertThat(desk.look(concern, amina).held().orElseThrow().by()).isEqualTo(amina.ref());
        assertThat(waiting(amina)).containsOnlyOnce(Occasion.HANDOVER_DECLINED);
        var page = browserOf(amina).page("/desk/handover");
        assertThat(page.select("[name^=hand-][checked]")).hasSameSizeAs(refs);
        assertThat(page.select(".lantern-held").eachText())
                .allSatisfy(held ->
                        assertThat(held).contains("still yours. They say: I am at another child"));

        handOver(page);
        assertThat(browserOf(ben).page("/desk").text()).as("asked again").contains("Handed to you");
    }

    @Test
    void anAnswerToWhatWasOfferedAnewMeanwhileIsSaidToReachNothingAndWhatWasTypedStays() {
        handOver(browserOf(amina).page("/desk/handover"));
        var refs =
                browserOf(ben).page("/desk/handover").select("[name=take]").stream()
                        .map(HandingOverADesk::value)
                        .toList();
        clock.advance(Duration.ofMinutes(1));
        handOver(browserOf(amina).page("/desk/handover"));

        var answer = browserOf(ben).post(REFUSAL, with(refs, "why", "I am at another child"));
        assertThat(Browser.html(answer).select(".govuk-error-summary").text())
                .contains("no longer", "Nothing was recorded");
        assertThat(Browser.html(answer).select("#why").text()).isEqualTo("I am at another child");
        assertThat(waiting(amina)).doesNotContain(Occasion.HANDOVER_DECLINED);

        var taken = browserOf(ben).post("/desk/handover/taking", with(refs));
        assertThat(Browser.html(taken).select(".govuk-error-summary").text())
                .contains("Nothing was recorded");
        assertThat(holder()).isEqualTo(amina.ref());
        assertThat(browserOf(ben).page("/desk").text()).contains("Handed to you");
    }

    @Test
    void wordsThatAreTooLongAreSaidToBeAndStayThere() {
        var typed = fields(browserOf(amina).page("/desk/handover"));
        for (int i = 0; i < typed.length; i++)
            if (typed[i].startsWith("words-")) typed[i + 1] = "x".repeat(2_001);
        var answer = Browser.html(browserOf(amina).post("/desk/handover", typed));

        assertThat(answer.select(".govuk-error-summary a").eachText())
                .isNotEmpty()
                .allMatch("What they need to know must be 2,000 characters or fewer"::equals);
        var wrong = answer.select(".govuk-error-summary a").attr("href");
        assertThat(answer.select(wrong).text()).hasSize(2_001);
        assertThat(answer.select("[name^=hand-][checked]")).isNotEmpty();
        assertThat(browserOf(ben).page("/desk").text()).doesNotContain("Handed to you");
    }

    private boolean handed(WaitingNotice ring) {
        return db.sql("select reason like 'handed:%' from notification.notice where ref = ?")
                .param(ring.ref())
                .query(Boolean.class)
                .single();
    }
}
