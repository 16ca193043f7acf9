package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A number is shown only with where it is from and when it was checked.
class NumberSetUpTests extends SettingUpADesk {

    @Test
    void aNumberIsKeptOnlyWithItsSourceAndTheDayItWasChecked() {
        var page = Browser.html(browser.post(at("/number"), "telephone", "01632 960555"));
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Enter where the number is from",
                        "Enter the day on which it was last checked");
        assertThat(desks.setting(desk).number()).isEmpty();

        assertThat(number("23", "11", "2026")).hasRedirectedUrl(at(""));
        assertThat(desks.find(desk).phone())
                .contains(
                        new CheckedNumber(
                                "01632 960555", "rung and asked", LocalDate.of(2026, 11, 23)));
        assertThat(shown()).contains("01632 960555", "rung and asked, checked on 23 November 2026");

        assertThat(Browser.html(number("24", "11", "2026")).text())
                .contains("must not be in the future");
    }

    @Test
    void withoutANumberOfItsOwnADeskIsRungThroughTheSwitchboard() {
        number("23", "11", "2026");

        browser.post(at("/number"), "telephone", "", "source", "");

        assertThat(desks.setting(desk).number()).isEmpty();
        assertThat(desks.find(desk).phone()).map(CheckedNumber::number).contains("01632 960100");
        browser.post(
                "/set-up/agencies/" + council + "/switchboard",
                "telephone",
                "01632 960777",
                "source",
                "its website",
                "checked.day",
                "1",
                "checked.month",
                "11",
                "checked.year",
                "2026");
        assertThat(desks.find(desk).phone()).map(CheckedNumber::number).contains("01632 960777");
        assertThat(agencies.find(council).switchboard())
                .map(CheckedNumber::source)
                .contains("its website");
    }

    private MvcTestResult number(String day, String month, String year) {
        return browser.post(
                at("/number"),
                "telephone",
                "01632 960555",
                "source",
                "rung and asked",
                "checked.day",
                day,
                "checked.month",
                month,
                "checked.year",
                year);
    }
}
