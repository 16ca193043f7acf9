package org.lantern.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.lantern.notification.Occasion;

/// Handing over a whole desk at the end of a shift, and taking it over.
class HandoverTests extends HandingOverADesk {

    @Test
    void allThatAWorkerHoldsIsOfferedInOneStepAndTheColleagueTakesSomeOfIt() {
        clock.advance(Duration.ofHours(1));
        ringsGoOn();
        var page = browserOf(amina).page("/desk/handover");
        assertThat(names(page, "hand-")).as("the part, the concern").hasSizeGreaterThan(1);
        assertThat(page.select("[name^=hand-]:not([checked])")).isEmpty();

        handOver(page);
        assertThat(holder()).as("mine until they take it").isEqualTo(amina.ref());
        assertThat(browserOf(amina).page("/desk/handover").text())
                .contains("who has not taken it over yet");
        assertThat(waiting()).contains(Occasion.HANDOVER_OFFERED);
        assertThat(browserOf(ben).page("/desk").text()).contains("Handed to you");

        var theirs = browserOf(ben).page("/desk/handover");
        assertThat(theirs.text()).contains("Her aunt rings back at six");
        var part = theirs.select("[name=take]").getFirst();
        take(List.of(value(part)));
        assertThat(holder()).isEqualTo(ben.ref());
        assertThat(desk.look(concern, amina).held().orElseThrow().by())
                .as("what was not taken stays mine")
                .isEqualTo(amina.ref());

        take(
                browserOf(ben).page("/desk/handover").select("[name=take]").stream()
                        .map(HandingOverADesk::value)
                        .toList());
        assertThat(desk.look(concern, amina).held().orElseThrow().by()).isEqualTo(ben.ref());
        assertThat(browserOf(amina).page("/desk/handover").text())
                .contains("You hold nothing that could be handed over");
    }

    @Test
    void oneNoticeTellsTheColleagueOfAllOfIt() {
        handOver(browserOf(amina).page("/desk/handover"));
        assertThat(waiting()).containsOnlyOnce(Occasion.HANDOVER_OFFERED);
    }

    @Test
    void whereTheColleagueMayNotHaveOneOfThemNothingIsHandedOver() {
        db.sql("insert into casefile.shutting_out values (?, ?, 'named', ?, 1)")
                .params(
                        concern.value(),
                        ben.ref().value(),
                        clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .update();
        var page = browserOf(amina).page("/desk/handover");
        var answer = Browser.html(browserOf(amina).post("/desk/handover", fields(page)));
        assertThat(answer.select(".govuk-error-summary").text())
                .contains("Nothing was handed over");
        assertThat(browserOf(amina).page("/desk/handover").text())
                .doesNotContain("who has not taken it over yet");
    }

    @Test
    void whatRingsThemIsHandedToAColleagueAndRingsThemNoLongerOnceThatOneHasIt() {
        clock.advance(Duration.ofHours(1));
        ringsGoOn();
        var rung = ringsOf(amina);
        assertThat(rung).as("what rings the whole desk").isNotEmpty();

        handOver(browserOf(amina).page("/desk/handover"));
        assertThat(ringsOf(amina)).hasSameSizeAs(rung);
        var theirs = browserOf(ben).page("/desk/handover");
        assertThat(theirs.select(".govuk-checkboxes__hint").eachText())
                .as("what they need to know, also of what rings")
                .allMatch(one -> one.contains("Her aunt rings back at six"));
        take(
                browserOf(ben).page("/desk/handover").select("[name=take]").stream()
                        .map(HandingOverADesk::value)
                        .toList());
        assertThat(ringsOf(amina)).isEmpty();
    }
}
