package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A power that holds a child safe runs out by itself: whose it is, how long it lasts by nation,
/// and what must be said at its end.
class PowersTests extends OnACase {

    private static final UsedBy OFFICER = new UsedBy("PC 4411 Oakstead", "log 334");

    @Autowired Powers powers;
    @Autowired MockMvcTester tester;

    @ParameterizedTest(name = "{0}: {2} hours")
    @CsvSource({
        "E10000016, 'Children Act 1989, section 46', 72, 24",
        "W06000015, 'Children Act 1989, section 46', 72, 24",
        "S12000049, 'Children''s Hearings (Scotland) Act 2011, section 56', 24, 12",
        "N09000003, 'Children (Northern Ireland) Order 1995, article 65', 72, 24",
    })
    void eachNationHasItsOwnPowerAndItsOwnHours(String area, String law, int hours, int warned) {
        file = caseIn(area);
        var there = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, area), area));
        assertThat(powers.known(file, there))
                .extracting(power -> power.duty().code())
                .contains("D08")
                .isSubsetOf("D08", "D09");
        powers.used(file, use(NOW), there);
        var power = clocks.ofRecord(new DutyKey("D08"), file.value()).orElseThrow();

        assertThat(power.line().origin().document()).isEqualTo(law);
        assertThat(power.used()).contains(OFFICER);
        var end = NOW.plus(Duration.ofHours(hours));
        var warning = end.minus(Duration.ofHours(warned));
        assertThat(power.standingAt(warning.minusSeconds(1)))
                .isEqualTo(new Standing.Ending(Duration.ofHours(warned).plusSeconds(1), false));
        assertThat(power.standingAt(warning))
                .isEqualTo(new Standing.Ending(Duration.ofHours(warned), true));
        assertThat(power.standingAt(end.minusSeconds(1)))
                .isEqualTo(new Standing.Ending(Duration.ofSeconds(1), true));
        assertThat(power.standingAt(end)).isEqualTo(new Standing.Ended(Duration.ZERO));
    }

    /// Hours are counted as they pass, whatever the clock on the wall does.
    @ParameterizedTest(name = "from {0} to {1}")
    @CsvSource({
        "2026-10-24T10:00:00Z, 2026-10-27T10:00:00Z", // the hour that repeats lies between
        "2026-03-28T10:00:00Z, 2026-03-31T10:00:00Z", // the hour that is skipped
        "2025-12-30T23:59:00Z, 2026-01-02T23:59:00Z", // the end of a year, and a bank holiday
    })
    void seventyTwoHoursAreSeventyTwoHours(Instant used, Instant ends) {
        powers.used(file, use(used), worker);

        assertThat(only().dueAt()).contains(ends);
    }

    @Test
    void itsEndNeedsAnOutcome() {
        powers.used(file, use(NOW), worker);
        clock.advance(Duration.ofHours(73));
        assertThat(standing(only())).isEqualTo(new Standing.Ended(Duration.ofHours(1)));

        assertThatThrownBy(() -> deeds.meet(file, only().ref(), NOW, " ", worker))
                .isInstanceOf(DutyDeeds.Unsaid.class);
        deeds.meet(file, only().ref(), clock.instant(), "Foster carer, by consent", worker);

        assertThat(standing(only())).isInstanceOf(Standing.Met.class);
    }

    @Test
    void thePageAsksWhoUsedItAndTheCaseCountsWhatIsLeft() {
        var browser = Browser.of(tester, staff, worker);
        var address = "/cases/" + file + "/duties/power";
        assertThat(browser.page("/cases/" + file).select("#duties a[href=" + address + "]"))
                .hasSize(1);
        assertThat(browser.page(address).select("main").text())
                .contains("Children Act 1989, section 46", "not confirmed")
                .doesNotContain("Scotland");

        assertThat(errors(browser.post(address)))
                .contains("Enter who used it", "Select which power was used");
        assertThat(
                        browser.post(
                                address,
                                "power",
                                "D08",
                                "by",
                                "PC 4411 Oakstead",
                                "log",
                                "log 334",
                                "time",
                                "08:30"))
                .hasRedirectedUrl("/cases/" + file + "#duties");

        assertThat(browser.page("/cases/" + file).select("#duties li").text())
                .contains("ends in 2 days 23 hours", "used by PC 4411 Oakstead, log 334");
        assertThat(browser.page("/cases/" + file + "/chronology").text())
                .contains("Power used:", "PC 4411 Oakstead, log 334");
    }

    @Test
    void toldTwiceItIsOnePowerUntilItHasRunOut() {
        powers.used(file, use(NOW), worker);
        assertThatThrownBy(() -> powers.used(file, use(NOW), worker))
                .isInstanceOf(Powers.AlreadyRuns.class);
        assertThat(clocks.on(file, NOW, worker)).hasSize(1);

        clock.advance(Duration.ofHours(73));
        powers.used(file, use(clock.instant()), worker);
        assertThat(standing(clocks.ofRecord(new DutyKey("D08"), file.value()).orElseThrow()))
                .isInstanceOf(Standing.Ending.class);
    }

    @Test
    void onlyWhoeverSeesTheCaseWholeSaysIt() {
        assertThatThrownBy(() -> powers.used(file, use(NOW), teacher))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> powers.used(file, use(NOW.plusSeconds(60)), worker))
                .isInstanceOf(DutyDeeds.NotYet.class);
    }

    private static Powers.Use use(Instant at) {
        return new Powers.Use(new DutyKey("D08"), at, OFFICER);
    }

    private static java.util.List<String> errors(MvcTestResult page) {
        return Browser.html(page).select(".govuk-error-summary a").eachText();
    }
}
