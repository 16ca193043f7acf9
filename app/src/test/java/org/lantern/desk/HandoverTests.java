package org.lantern.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.kernel.PractitionerRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;
import org.lantern.protection.Holder;
import org.lantern.vocabulary.Playbook;
import org.springframework.beans.factory.annotation.Autowired;

/// Handing over a whole desk at the end of a shift, and taking it over.
class HandoverTests extends AtTheEndOfAShift {

    @Autowired Notices notices;

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
                        .map(HandoverTests::value)
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
        db.sql("insert into casefile.shut_out values (?, ?, 'named', ?)")
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
        take(
                browserOf(ben).page("/desk/handover").select("[name=take]").stream()
                        .map(HandoverTests::value)
                        .toList());
        assertThat(ringsOf(amina)).isEmpty();
    }

    private List<WaitingNotice> ringsOf(Acting.Practitioner who) {
        return notices.waiting(who).stream().filter(WaitingNotice::ring).toList();
    }

    private void handOver(Document page) {
        assertThat(browserOf(amina).post("/desk/handover", fields(page)))
                .hasRedirectedUrl("/desk/handover");
    }

    private void take(List<String> refs) {
        var fields = refs.stream().flatMap(ref -> Stream.of("take", ref)).toArray(String[]::new);
        assertThat(browserOf(ben).post("/desk/handover/taking", fields)).hasRedirectedUrl("/desk");
    }

    private String[] fields(Document page) {
        var fields = new ArrayList<>(List.of("to", ben.ref().toString()));
        for (var name : names(page, "hand-")) fields.addAll(List.of(name, "yes"));
        for (var name : names(page, "words-"))
            fields.addAll(List.of(name, "Her aunt rings back at six"));
        return fields.toArray(String[]::new);
    }

    private static List<String> names(Document page, String prefix) {
        return page.select("[name^=" + prefix + "]").eachAttr("name");
    }

    private static String value(Element field) {
        return field.attr("value");
    }

    private PractitionerRef holder() {
        return Optional.ofNullable(plan().holders().get(Playbook.Role.DUTY_SOCIAL_WORKER))
                .flatMap(Holder::who)
                .orElseThrow();
    }

    private List<Occasion> waiting() {
        return notices.waiting(ben).stream().map(WaitingNotice::occasion).toList();
    }
}
