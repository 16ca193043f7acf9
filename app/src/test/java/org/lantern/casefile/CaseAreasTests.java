package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.kernel.CaseRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Where the child of a case is and whose child it is are said anew on its page, each with its
/// reason.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class CaseAreasTests {

    private static final String KENT = "E10000016";
    private static final String HARROW = "E09000015";

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Cases cases;
    @Autowired TestClock clock;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;
    private Acting.Practitioner manager;
    private Acting.Practitioner harrow;
    private CaseRef file;

    @BeforeEach
    void aCaseInKent() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        worker = staff.at(staff.desk(council, KENT));
        manager = staff.of(council, Role.MANAGER);
        harrow = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, HARROW), HARROW));
        file =
                cases.open(
                        people.introduce(PersonKind.CHILD, worker),
                        KENT,
                        UUID.randomUUID(),
                        worker);
        clock.advance(Duration.ofMinutes(5));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        clock.reset();
    }

    @Test
    void aWorkerSaysWhereTheChildIsAndThatAreaSeesTheCaseAtOnce() {
        assertThat(browserOf(harrow).get("/cases/" + file)).hasStatus(404);
        assertThat(browserOf(harrow).get(page())).hasStatus(404);

        assertThat(say(worker, "HOST", "Placed with her aunt")).hasRedirectedUrl("/cases/" + file);

        var theirs = browserOf(harrow);
        assertThat(theirs.page("/cases/" + file).text()).contains("Harrow", "Kent");
        assertThat(theirs.page("/cases/" + file + "/chronology").text())
                .contains("Case opened", "Harrow: Placed with her aunt");
    }

    @Test
    void whoseChildItIsIsForAManagerToSay() {
        var refused = Browser.html(say(worker, "RESPONSIBLE", "Hers"));
        assertThat(refused.select(".govuk-error-summary a").eachText())
                .containsExactly("Select what you say");
        assertThat(refused.select("textarea").text()).isEqualTo("Hers");

        say(manager, "RESPONSIBLE", "Looked after by Harrow");
        assertThat(cases.find(file, worker).orElseThrow())
                .extracting(ChildCase::host, ChildCase::responsible)
                .containsExactly(KENT, HARROW);
    }

    @Test
    void whoeverNamesBothAwaySeesItNoMore() {
        say(manager, "RESPONSIBLE", "Looked after by Harrow");
        assertThat(say(manager, "HOST", "Placed there")).hasRedirectedUrl("/cases");
        assertThat(browserOf(worker).get("/cases/" + file)).hasStatus(404);
    }

    @Test
    void whatIsMissingIsAskedForAgain() {
        var refused = Browser.html(browserOf(worker).post(page(), "area", "nowhere"));
        assertThat(refused.select(".govuk-error-summary a").eachText())
                .contains("Select what you say", "Select the area", "Enter how you know");
    }

    private MvcTestResult say(Acting.Practitioner who, String duty, String reason) {
        return browserOf(who).post(page(), "duty", duty, "area", HARROW, "reason", reason);
    }

    private String page() {
        return "/cases/" + file + "/areas";
    }

    private Browser browserOf(Acting.Practitioner who) {
        return Browser.of(tester, staff, who);
    }
}
