package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Through whom an agency rings an interpreter, and with which code.
class InterpreterLinesTests extends SettingUpADesk {

    @Autowired InterpreterLines lines;

    @Test
    void thePeopleOfAnAgencySeeItsLinesWithItsCode() {
        assertThat(add("01632 960444")).hasRedirectedUrl(at());
        var worker = staff.at(desk);

        assertThat(Browser.of(tester, staff, worker).page("/interpreters").text())
                .contains("01632 960444", "Say our code: K-77", "all languages, day and night")
                .contains("Source: rung and asked. Last checked on 23 November 2026");
        assertThat(lines.of(worker))
                .singleElement()
                .extracting(InterpreterLine::dialled)
                .isEqualTo("01632960444");
    }

    @Test
    void noOtherAgencyIsShownThem() {
        add("01632 960444");
        var nurse = staff.of(staff.agency(AgencyKind.HEALTH, KENT));
        var theirs = Browser.of(tester, staff, nurse);

        assertThat(theirs.page("/interpreters").text())
                .contains("no interpreter line yet")
                .doesNotContain("K-77");
        assertThat(theirs.get(at())).hasStatus(404);
    }

    @Test
    void aNumberIsKeptOnlyWithItsSourceAndTheDayItWasChecked() {
        assertThat(errors(browser.post(at(), "customerCode", "K-77")))
                .contains("Enter the name of the service", "Enter the number");
        assertThat(errors(browser.post(at(), "name", "Voices", "telephone", "01632 960444")))
                .contains(
                        "Enter where the number is from",
                        "Enter the day on which it was last checked");
        assertThat(browser.page(at()).text()).doesNotContain("01632 960444");
    }

    @Test
    void aLineThatIsTakenAwayIsShownNoMore() {
        add("01632 960444");
        var removal = browser.page(at()).select("form[action$=/removal]").attr("action");

        assertThat(browser.post(removal)).hasRedirectedUrl(at());

        assertThat(lines.of(staff.at(desk))).isEmpty();
        assertThat(browser.post(removal)).hasStatus(404);
    }

    private MvcTestResult add(String number) {
        return browser.post(
                at(),
                "name",
                "Voices",
                "telephone",
                number,
                "customerCode",
                "K-77",
                "languages",
                "all languages, day and night",
                "source",
                "rung and asked",
                "checked.day",
                "23",
                "checked.month",
                "11",
                "checked.year",
                "2026");
    }

    private String at() {
        return "/set-up/agencies/" + council + "/interpreters";
    }

    private static java.util.List<String> errors(MvcTestResult page) {
        return Browser.html(page).select(".govuk-error-summary a").eachText();
    }
}
