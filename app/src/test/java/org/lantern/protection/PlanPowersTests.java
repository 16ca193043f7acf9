package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.clock.Powers;
import org.lantern.kernel.CaseRef;
import org.springframework.beans.factory.annotation.Autowired;

/// A constable takes a child into police protection in the night, before there is any case.
class PlanPowersTests extends WithAConstable {

    @Autowired Powers ofCase;

    @Test
    void theConstableRecordsItOnThePlanWhichCountsTheHoursAndAsksWhatFollowed() {
        var constable = browserOf(officer);
        assertThat(constable.page(page).select("a[href=" + page + "/powers]")).isNotEmpty();
        var form = constable.page(page + "/powers");
        assertThat(form.select("main").text())
                .contains("72 hours", "section 46")
                .doesNotContain("Which child", "Scotland");
        var wrong = constable.post(page + "/powers", "log", "log 334", "time", "25:99");
        assertThat(Browser.html(wrong).select(".govuk-error-summary a").eachText())
                .contains("Enter who used it", "Select which power was used")
                .hasSize(3);
        assertThat(Browser.html(wrong).select("[name=log]").val()).isEqualTo("log 334");

        constable.post(
                page + "/powers", "power", "D08", "by", "PC 4411 Oakstead", "log", "log 334");

        for (var who : List.of(officer, amina, teacher))
            assertThat(browserOf(who).page(page).select("#powers").text())
                    .contains("Left: 3 days", "PC 4411 Oakstead, log 334", "Say what followed");
        assertThat(browserOf(amina).page(page).select(".moj-timeline__item").eachText())
                .anyMatch(
                        line -> line.contains("Power used: Police power") && line.contains("4411"));
        var card = page + "/handover";
        assertThat(constable.page(card).text()).contains("Police power to keep");
        assertThat(constable.post(page + "/powers", "power", "D08", "by", "PC 1"))
                .as("told twice, it is one")
                .hasStatus(409);

        clock.advance(Duration.ofHours(73));
        assertThat(browserOf(amina).page(page).select("#powers").text()).contains("It has run out");
        assertThat(browserOf(amina).page(card).text()).doesNotContain("Police power to keep");
        var end = page + "/powers/" + only().ref();
        assertThat(Browser.html(browserOf(amina).post(end)).text()).contains("Enter what followed");
        browserOf(amina).post(end, "note", "A court made an order");
        assertThat(browserOf(amina).page(page).select("#powers").text())
                .contains("A court made an order")
                .doesNotContain("It has run out", "Say what followed");
        assertThat(browserOf(officer).page(page).select("#powers").text())
                .as("the words may name where the child stays")
                .contains("Somebody has said what followed")
                .doesNotContain("A court made an order");
    }

    @Test
    void whoeverDoesNotSeeThePlanMeetsNoPowerOfIt() {
        used(amina);
        var stranger = browserOf(staff.of(school));
        assertThat(stranger.get(page + "/powers")).hasStatus(404);
        assertThat(stranger.get(page + "/powers/" + only().ref())).hasStatus(404);
        assertThat(stranger.post(page + "/powers", "power", "D08", "by", "PC 1")).hasStatus(404);
    }

    @Test
    void aCaseThatIsOpenedLaterShowsItOnceAndAsksWhatFollowed() {
        used(officer);
        clock.advance(Duration.ofHours(1));
        var file = cases.open(boy, KENT, concern.value(), amina);

        assertThat(ofTheCase(file, amina))
                .contains(
                        "Police power to keep a child safe", "ends in 2 days 23 hours", "PC 4711");
        assertThat(browserOf(amina).page("/cases/" + file + "/chronology").text())
                .contains("Power used:", "PC 4711");
        assertThatThrownBy(() -> ofCase.used(file, use(), amina))
                .isInstanceOf(Powers.AlreadyRuns.class);

        var end = "/cases/" + file + "/duties/" + only().ref() + "/met";
        assertThat(browserOf(amina).page(end).select("a[href=/cases/" + file + "]")).isNotEmpty();
        browserOf(amina).post(end, "note", "Looked after by agreement");

        assertThat(ofTheCase(file, amina)).contains("Looked after by agreement");
        assertThat(browserOf(amina).page(page).select("#powers").text())
                .contains("Looked after by agreement");
        assertThat(browserOf(officer).page(page).select("#powers").text())
                .doesNotContain("Looked after by agreement");
    }

    @Test
    void whatWasRecordedOnTheCaseIsOnThePlanForThoseWhoSeeTheCase() {
        var file = cases.open(boy, KENT, concern.value(), amina);
        ofCase.used(file, use(), amina);

        assertThat(browserOf(amina).page(page).select("#powers").text()).contains("PC 4711");
        assertThat(browserOf(officer).page(page).select("#powers")).isEmpty();
        assertThatThrownBy(() -> used(officer)).isInstanceOf(Powers.AlreadyRuns.class);
        powers.followed(plan, only().ref(), "A court made an order", amina);
        assertThat(ofTheCase(file, amina)).contains("A court made an order");
    }

    @Test
    void whomARecordOfTheChildKeepsOutDoesNotMeetItOnTheCaseEither() {
        used(officer);
        var file = cases.open(boy, KENT, concern.value(), amina);
        apart.name(concern.value(), amina.ref(), amina);
        apart.restrict(concern.value(), "A colleague is named in it", amina);

        assertThat(ofTheCase(file, amina)).contains("PC 4711");
        assertThat(browserOf(ben).page("/cases/" + file).select("#duties")).hasSize(1);
        assertThat(ofTheCase(file, ben)).doesNotContain("PC 4711", "Police power");
        assertThat(browserOf(ben).page("/cases/" + file + "/chronology").text())
                .doesNotContain("PC 4711");
        assertThat(browserOf(ben).get("/cases/" + file + "/duties/" + only().ref() + "/met"))
                .hasStatus(404);
    }

    private String ofTheCase(CaseRef file, Acting.Practitioner who) {
        return browserOf(who).page("/cases/" + file).select("#duties").text();
    }

    private UsedPower only() {
        var all = powers.of(plans.find(plan, amina), amina);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
