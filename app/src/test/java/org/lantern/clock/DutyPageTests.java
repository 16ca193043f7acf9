package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Duties on the page of a case, on the first page, and what is done about them there.
class DutyPageTests extends OnACase {

    @Autowired MockMvcTester tester;

    @Test
    void theCaseShowsItsDutiesByTimeLeftWithTheirAuthorityAndHowSureWeAreOfIt() {
        start("D05", NOW);
        clocks.start(new DutyKey("D18"), on(KENT), NOW, worker.by());
        clocks.start(new DutyKey("D20"), on(KENT), NOW, worker.by());
        daysLater(4);

        var duties = page(worker).select("#duties li");

        assertThat(duties.select("h3").eachText())
                .containsExactly(
                        "Offer and hold the return home interview, by somebody independent",
                        "Complete the assessment",
                        "Refer the child to the National Referral Mechanism");
        assertThat(duties.select(".govuk-tag").eachText())
                .containsExactly("late by 1 day", "41 working days left", "4 days since it began");
        assertThat(duties.get(0).text()).contains("Draft.", "not confirmed");
        assertThat(duties.get(1).text())
                .contains("within 45 working days", "Working Together", "Read at its source.")
                .doesNotContain("Draft");
    }

    @Test
    void whoeverSeesTheWholeCaseSaysThatItWasDoneAndWhen() {
        var duty = start("D18", NOW);
        daysLater(2);
        var address = "/cases/" + file + "/duties/" + duty.ref() + "/met";
        assertThat(browser(worker).page(address).select("h1").text())
                .isEqualTo("Say that it was done");

        var future =
                browser(worker).post(address, "day.day", "1", "day.month", "1", "day.year", "2030");
        assertThat(Browser.html(future).select(".govuk-error-summary a").text())
                .isEqualTo("Enter a time that has passed");
        var sent =
                browser(worker)
                        .post(
                                address,
                                "day.day",
                                "24",
                                "day.month",
                                "11",
                                "day.year",
                                "2026",
                                "time",
                                "14:05",
                                "note",
                                "Held by the charity");

        assertThat(sent).hasRedirectedUrl("/cases/" + file + "#duties");
        var over = page(worker).select("#duties details li").text();
        assertThat(over).contains("done 24 November 2026 at 14:05", "Held by the charity");
        assertThat(browser(worker).page("/cases/" + file + "/chronology").text())
                .contains("Duty done: Offer and hold the return home interview")
                .contains("Held by the charity");
    }

    @Test
    void aManagerGivesItMoreTimeAsItsRuleAllows() {
        var order = start("D09", NOW);
        assertThat(page(worker).select("#duties .lantern-ways a").eachText())
                .allMatch(way -> way.startsWith("Say what followed"));
        assertThat(
                        Browser.html(
                                        browser(worker)
                                                .post(
                                                        "/cases/%s/duties/%s/met"
                                                                .formatted(file, order.ref())))
                                .select(".govuk-error-summary a")
                                .text())
                .isEqualTo("Enter what followed");
        assertThat(page(manager).select("#duties .lantern-ways a").eachText())
                .anyMatch(way -> way.startsWith("Give it more time"))
                .noneMatch(way -> way.startsWith("Let it stand still"));
        var address = "/cases/" + file + "/duties/" + order.ref() + "/extension";

        assertThat(browser(manager).page(address).text()).contains("The court may extend it once");
        assertThat(Browser.html(browser(manager).post(address, "reason", " ")).text())
                .contains("Enter your reasons");
        browser(manager).post(address, "reason", "The judge said so");

        assertThat(page(manager).select("#duties li").text())
                .contains("by the end of 8 December 2026", "extended once");
        assertThat(browser(worker).get(address)).hasStatus(404);
    }

    @Test
    void aDutyIsStartedByHandOutOfThoseOfTheNation() {
        var page = browser(worker).page("/cases/" + file + "/duties/new");
        assertThat(page.select("option").eachAttr("value"))
                .contains("D18")
                .doesNotContain("D08", "D35");

        browser(worker).post("/cases/" + file + "/duties/new", "duty", "D18", "time", "08:30");

        assertThat(page(worker).select("#duties li").text())
                .contains("Offer and hold the return home interview", "2 days 23 hours left");
        assertThat(
                        Browser.html(
                                        browser(worker)
                                                .post(
                                                        "/cases/" + file + "/duties/new",
                                                        "duty",
                                                        "D35"))
                                .select(".govuk-error-summary a")
                                .text())
                .isEqualTo("Select a duty");
    }

    @Test
    void whatCouldNotStartStandsWhereTheDutyWouldStandAndWithThoseWhoRunLantern() {
        clocks.start(new DutyKey("D05"), on("nowhere"), NOW, worker.by());
        var administrator = staff.of(council, Role.ADMINISTRATOR);

        assertThat(page(worker).select("#duties").text())
                .contains("could not be started: Complete the assessment");
        assertThat(browser(administrator).page("/desk").text())
                .contains("1 duty could not be started");
    }

    @Test
    void theFirstPageHasWhatIsDueSoonInTheCasesOfMyTeam() {
        start("D18", NOW);

        assertThat(browser(worker).page("/desk").select("main li").text())
                .contains("return home interview", "3 days left");
        assertThat(browser(stranger).page("/desk").text()).doesNotContain("return home interview");
    }

    @Test
    void whoContributedSeesTheCaseWithoutItsDuties() {
        start("D18", NOW);

        assertThat(page(teacher).select("#duties")).isEmpty();
        assertThat(browser(teacher).get("/cases/" + file + "/duties/new")).hasStatus(404);
    }

    private Document page(Acting.Practitioner who) {
        return browser(who).page("/cases/" + file);
    }

    private Browser browser(Acting.Practitioner who) {
        return Browser.of(tester, staff, who);
    }
}
