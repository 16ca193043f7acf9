package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.notification.Occasion;
import org.lantern.vocabulary.Playbook.Role;

/// A carer who has an account is told of each change of the safety plan, and says that they know
/// it; any other is rung.
class CarerTests extends AtACarers {

    @Test
    void theyAreToldAtOnceReadItOnTheirPageAndItWaitsUntilTheySayThatTheyKnowIt() {
        hasThePart(carer);
        write(0, "Awake all night");

        var told = notices.waiting(carer).getFirst();
        assertThat(told.occasion()).isEqualTo(Occasion.CHANGED);
        assertThat(told.urgent()).isTrue();
        assertThat(told.link()).isEqualTo(page);
        var theirs = browserOf(carer);
        assertThat(theirs.page("/notices").select("#notice-" + told.ref()).text())
                .contains("Read it and say so there")
                .doesNotContain("I have read it");
        theirs.post("/notices/acknowledgement", "notice", told.ref().toString());
        assertThat(changes(carer)).hasSize(1);

        var read = theirs.page(told.link());
        assertThat(read.text()).contains("Awake all night").doesNotContain("You know this version");
        theirs.post(
                told.link(),
                "file",
                read.select("[name=file]").val(),
                "number",
                read.select("[name=number]").val(),
                "words",
                "I have no car");

        assertThat(changes(carer)).isEmpty();
        assertThat(theirs.page(told.link()).text()).contains("You know this version");
        assertThat(browserOf(amina).page(file.page()).select("#safety-plan").text())
                .contains("The carer knows it", "Ines Hollowbrook read it themselves")
                .contains("I have no car");
    }

    @Test
    void aChangeIsToldAnewAndTakesThePlaceOfTheOneBefore() {
        hasThePart(carer);
        write(0, "Awake all night");
        var first = changes(carer).getFirst();
        write(1, "Awake until two");

        assertThat(changes(carer)).hasSize(1).doesNotContain(first);
        assertThat(browserOf(carer).page(page).text())
                .contains("Awake until two")
                .doesNotContain("Awake all night");
        var old = browserOf(carer).post(page, "file", "" + file.value(), "number", "1");
        assertThat(old).hasStatus(409);
    }

    @Test
    void whatWasReadToThemByTelephoneWaitsForThemNoMore() {
        hasThePart(carer);
        write(0, "Awake all night");

        safety.acknowledge(file, 1, SafetyPlan.How.TELEPHONE, "She will", amina);

        assertThat(changes(carer)).isEmpty();
    }

    @Test
    void whoeverTakesThePartIsToldWhatStandsAndWhoeverHadItSeesItNoMore() {
        hasThePart(carer);
        write(0, "Awake all night");
        var next = staff.of(staff.agency(AgencyKind.PLACEMENT, KENT));
        hasThePart(next);

        assertThat(changes(next)).hasSize(1);
        assertThat(changes(carer)).isEmpty();
        assertThat(browserOf(carer).get(page)).hasStatus(404);

        hasThePart(carer);
        assertThat(changes(carer)).hasSize(1);
        assertThat(changes(next)).isEmpty();
    }

    @Test
    void onceThePlanHasEndedTheySeeItNoMore() {
        hasThePart(carer);
        write(0, "Awake all night");

        turning.end(plan, Ended.How.SAFE, new Turning.Ending("Her aunt", "", false, 0), amina);

        assertThat(changes(carer)).isEmpty();
        assertThat(browserOf(carer).get(page)).hasStatus(404);
    }

    @Test
    void whereTheCarerHasNoAccountNobodyIsToldAndThePageSaysToRingThem() {
        var outside = new Parts.Outsider("Ines Hollowbrook", "A foster home", "01632 960983", "");
        parts.note(plan, Role.PLACEMENT_CARER, outside, amina);
        assertThat(browserOf(amina).page(file.page() + "/safety-plan").text())
                .contains("Ring the carer and read it to them");

        write(0, "Awake all night");

        assertThat(browserOf(amina).page(file.page()).select("#safety-plan").text())
                .contains("The carer does not know it yet", "Ring the carer and read it to them");
        assertThat(
                        db.sql(
                                        "select count(*) from notification.notice where occasion = 'CHANGED'")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void whoeverWritesItIsToldWhoIsToldOfIt() {
        hasThePart(carer);
        assertThat(browserOf(amina).page(file.page() + "/safety-plan").text())
                .contains("Ines Hollowbrook is told of it at once");

        write(0, "Awake all night");

        assertThat(browserOf(amina).page(file.page()).select("#safety-plan").text())
                .contains("Ines Hollowbrook was told at once");
    }

    @Test
    void nobodyElseReadsItThere() {
        hasThePart(carer);
        write(0, "Awake all night");
        assertThat(browserOf(teacher).get(page)).hasStatus(404);
        assertThat(browserOf(officer).get(page)).hasStatus(404);
        assertThat(browserOf(teacher).post(page, "file", "" + file.value(), "number", "1"))
                .hasStatus(404);
        assertThat(browserOf(carer).page("/plans/" + plan).select("a[href$=/carer]")).hasSize(1);
        assertThat(browserOf(teacher).page("/plans/" + plan).select("a[href$=/carer]")).isEmpty();
    }
}
