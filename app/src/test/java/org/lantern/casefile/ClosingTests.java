package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A case is closed and opened again by facts; it never vanishes, and that it is closed says
/// nothing about the child.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class ClosingTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Cases cases;
    @Autowired Closing closing;
    @Autowired TestClock clock;
    @Autowired CleanSlate cleanSlate;

    private AgencyRef council;
    private Acting.Practitioner worker;
    private Acting.Practitioner manager;
    private CaseRef file;

    @BeforeEach
    void aCaseInKent() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        worker = staff.at(staff.desk(council, KENT));
        manager = staff.of(council, Role.MANAGER);
        file =
                cases.open(
                        people.introduce(PersonKind.CHILD, worker),
                        KENT,
                        UUID.randomUUID(),
                        worker);
        clock.advance(Duration.ofHours(1));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        clock.reset();
    }

    @Test
    void aManagerClosesItWithAReasonAndItIsListedApartAndReadAsBefore() {
        var atTheDesk = browserOf(manager);
        var refused = Browser.html(atTheDesk.post(page(), "reason", " "));
        assertThat(refused.select(".govuk-error-summary a").eachText())
                .containsExactly("Enter the reason");

        assertThat(atTheDesk.post(page(), "reason", "Lives with her aunt"))
                .hasRedirectedUrl("/cases/" + file);

        var read = browserOf(worker).page("/cases/" + file).text();
        assertThat(read)
                .contains("Closed by " + manager.name(), "Lives with her aunt")
                .contains("says nothing about whether the child was trafficked");
        var list = browserOf(worker).page("/cases");
        assertThat(list.select("#closed tbody tr")).hasSize(1);
        assertThat(list.select("table")).hasSize(1);
        assertThat(cases.carriedBy(worker)).isEmpty();
        assertThatThrownBy(() -> closing.close(file, "Again", manager))
                .isInstanceOf(Closing.ClosedAlready.class);
    }

    @Test
    void aManagerOpensItAgainAndTheChronologyTellsOfBoth() {
        closing.close(file, "Lives with her aunt", manager);
        clock.advance(Duration.ofDays(1));
        var atTheDesk = browserOf(manager);
        assertThat(atTheDesk.page(page()).select("h1").text()).isEqualTo("Open the case again");

        atTheDesk.post(page() + "/undoing", "reason", "Gone from her aunt's");

        assertThat(cases.find(file, worker).orElseThrow().closedAt()).isEmpty();
        assertThat(cases.carriedBy(worker)).hasSize(1);
        assertThat(atTheDesk.page("/cases/" + file + "/chronology").text())
                .contains("Case closed", "Lives with her aunt")
                .contains("Case opened again", "Gone from her aunt's");
        var then = atTheDesk.page("/cases/" + file + "/as-known?date=2026-11-23");
        assertThat(then.text()).contains("Closed by " + manager.name());
        assertThat(then.select("#closed a")).isEmpty();
        closing.close(file, "Back with her", manager);
        assertThat(cases.find(file, worker).orElseThrow().closedAt()).contains(clock.instant());
    }

    @Test
    void nobodyElseClosesIt() {
        assertThat(browserOf(worker).get(page())).hasStatus(404);
        assertThat(browserOf(worker).post(page(), "reason", "Done")).hasStatus(404);
        var elsewhere = staff.of(staff.agency(AgencyKind.SOCIAL_CARE, "E09000015"), Role.MANAGER);
        assertThat(browserOf(elsewhere).get(page())).hasStatus(404);
        assertThatThrownBy(() -> closing.close(file, "Done", worker))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> closing.reopen(file, "Not closed", manager))
                .isInstanceOf(Closing.OpenAlready.class);
    }

    private String page() {
        return "/cases/" + file + "/closing";
    }

    private Browser browserOf(Acting.Practitioner who) {
        return Browser.of(tester, staff, who);
    }
}
