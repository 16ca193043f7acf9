package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What the public door leaves on a device, and what it tells to whoever looks there later.
class NoTracesTests extends AtThePublicDoor {

    @Test
    void sendingTwiceIsOneConcern() {
        toTheCheck();
        visitor.sendOnly();
        visitor.sendOnly();
        assertThat(one("select count(*)::text from concern.concern")).isEqualTo("1");
    }

    @Test
    void afterSendingBackShowsAnEmptyForm() {
        toTheCheck();
        visitor.send().open("/worry/worry");
        assertThat(visitor.page().select("textarea").text()).isEmpty();
        visitor.open("/worry/sent");
        assertThat(visitor.page().text()).containsPattern(CODE);
    }

    @Test
    void leavingDeletesTheDraftAndItsCookie() {
        toTheCheck();
        var left = browser.post().uri("/leave").cookie(visitor.cookies().getFirst()).exchange();
        assertThat(left.getResponse().getStatus()).isEqualTo(303);
        assertThat(left.getResponse().getHeader("Set-Cookie")).contains("Max-Age=0");
        assertThat(one("select count(*)::text from form.draft")).isEqualTo("0");
    }

    @Test
    void whatWasTypedIsThereAfterAPauseButNotAfterHalfAnHour() {
        visitor.open("/worry/start").send("danger.now", "not-sure");
        clock.advance(Duration.ofMinutes(29));
        assertThat(checked(visitor.open("/worry/danger"))).isEqualTo("not-sure");
        clock.advance(Duration.ofMinutes(2));
        assertThat(checked(visitor.open("/worry/danger"))).isEmpty();
    }

    @Test
    void whoeverSendsAfterHalfAnHourIsToldThatNothingWasSentAndWhoToRing() {
        toTheCheck();
        clock.advance(Duration.ofMinutes(31));

        visitor.send();

        assertThat(visitor.address()).isEqualTo("/worry/gone");
        assertThat(visitor.page().select("main").text())
                .contains("deleted 30 minutes after", "nothing was sent to anyone", "999");
        assertThat(one("select count(*)::text from concern.concern")).isEqualTo("0");
        visitor.open("/worry/check");
        assertThat(visitor.address()).isEqualTo("/worry/gone");
    }

    @Test
    void whoeverGoesOnAfterHalfAnHourIsToldSoAndKeepsWhatTheyTypedLast() {
        visitor.open("/worry/start").send("danger.now", "not-sure").at("Dover");
        clock.advance(Duration.ofMinutes(31));

        visitor.send("teller.kind", "public");

        assertThat(visitor.address()).isEqualTo("/worry/gone");
        assertThat(visitor.page().select("main").text()).contains("on the last page is kept");
        visitor.open("/worry/start");
        assertThat(visitor.address()).isEqualTo("/worry/danger");
        assertThat(checked(visitor.open("/worry/teller"))).isEqualTo("public");
    }

    @Test
    void thereIsNeverASessionAndNoCookieBeforeTheFirstAnswer() {
        for (var page :
                new String[] {"/", "/worry/danger", "/worry/reference", "/worry/print-blank"})
            assertThat(visitor.get(page).getResponse().getHeaders("Set-Cookie")).isEmpty();
        toTheCheck();
        visitor.send();
        assertThat(visitor.cookies()).hasSize(1);
        assertThat(one("select count(*)::text from session")).isEqualTo("0");
    }

    @Test
    void pagesHaveNeutralTitlesAndAreNotCached() {
        for (var page : new String[] {"/", "/worry/danger", "/worry/place", "/worry/reference"}) {
            var answer = visitor.get(page);
            assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(visitor.open(page).page().title()).isEqualTo("Information");
        }
    }

    @Test
    void theReferenceTellsOnlyThatItCameAndWhetherAPersonHasReadIt() {
        toTheCheck();
        visitor.send();
        var code = one("select code from concern.concern");
        var known = visitor.open("/worry/reference").send("code", code.toLowerCase()).page();
        assertThat(known.text()).contains("Nobody has opened it yet", "23 November 2026");
        var wrong = visitor.open("/worry/reference").send("code", "ZZZZ-ZZZZ").page();
        var others = visitor.open("/worry/reference").send("code", "0000-0000").page();
        assertThat(wrong.select("[role=status]").text())
                .isEqualTo(others.select("[role=status]").text())
                .contains("We do not know that reference");
    }

    @Test
    void takingBackIsAStatementAndLooksTheSameForEveryReference() {
        toTheCheck();
        visitor.send();
        var code = one("select code from concern.concern");
        var ours = visitor.open("/worry/withdrawal").send("code", code, "words", "I was wrong");
        var oursSays = ours.page().select("main").text();
        var other = visitor.open("/worry/withdrawal").send("code", "0000-0000", "words", "x");
        assertThat(other.page().select("main").text()).isEqualTo(oursSays);
        assertThat(one("select words from concern.withdrawal")).isEqualTo("I was wrong");
        assertThat(one("select count(*)::text from concern.waiting")).isEqualTo("1");
    }

    @Test
    void whoTakesBackTwiceIsReadTwice() {
        toTheCheck();
        visitor.send();
        var code = one("select code from concern.concern");
        visitor.open("/worry/withdrawal").send("code", code, "words", "I was wrong");
        visitor.open("/worry/withdrawal").send("code", code, "words", "They made me say that");
        assertThat(one("select string_agg(words, ' / ' order by ref) from concern.withdrawal"))
                .isEqualTo("I was wrong / They made me say that");
    }

    private void toTheCheck() {
        toTheChildren();
        visitor.send().send("_another", "no");
        visitor.send("concern.words", "I am worried").send().send();
        visitor.send("referrer.may-contact", "no");
        assertThat(visitor.address()).isEqualTo("/worry/check");
    }

    private static String checked(Visitor visitor) {
        return visitor.page().select("input[type=radio][checked]").eachAttr("value").stream()
                .findFirst()
                .orElse("");
    }
}
