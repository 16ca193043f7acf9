package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Somebody leads on a case: they see all of it, and carry it.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class LeadTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Cases cases;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private AgencyRef council;
    private Acting.Practitioner worker;
    private CaseRef file;

    @BeforeEach
    void aCaseInKent() {
        council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        worker = staff.at(staff.desk(council, KENT));
        var child = people.introduce(PersonKind.CHILD, worker);
        file = cases.open(child, KENT, UUID.randomUUID(), worker);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void aSocialWorkerAtNoDeskIsNamedAndSeesAndCarriesIt() {
        var leads = staff.of(council);
        var desk = browserOf(worker);
        assertThat(browserOf(leads).get("/cases/" + file)).hasStatus(404);
        assertThat(desk.page("/cases/" + file).select("a[href=/cases/" + file + "/lead]"))
                .hasSize(1);

        desk.post(page(), "email", email(leads));

        assertThat(browserOf(leads).page("/cases/" + file).text()).contains(leads.name());
        assertThat(cases.carriedBy(leads)).extracting(ChildCase::ref).containsExactly(file);
        assertThat(desk.page(page()).text()).contains(leads.name());
    }

    @Test
    void whoeverTypesNothingLeadsThemselves() {
        browserOf(worker).post(page(), "email", " ");
        assertThat(cases.find(file, worker).orElseThrow().lead()).contains(worker.ref());
    }

    @Test
    void nobodyOfAnotherAgencyLeadsAndWhatWasTypedIsKept() {
        var officer = staff.of(staff.agency(AgencyKind.POLICE, KENT));
        for (var wrong : new String[] {email(officer), "nobody@nowhere.example"}) {
            var refused = Browser.html(browserOf(worker).post(page(), "email", wrong));
            assertThat(refused.select(".govuk-error-summary a").text())
                    .contains("Enter the e-mail of somebody of children’s social care");
            assertThat(refused.select("[name=email]").val()).isEqualTo(wrong);
        }
        assertThat(cases.find(file, worker).orElseThrow().lead()).isEmpty();
    }

    @Test
    void whoeverDoesNotSeeTheWholeCaseFindsNoSuchPage() {
        var harrow = staff.agency(AgencyKind.SOCIAL_CARE, "E09000015");
        var elsewhere = staff.at(staff.desk(harrow, "E09000015"));
        assertThat(browserOf(elsewhere).get(page())).hasStatus(404);
        assertThat(browserOf(elsewhere).post(page())).hasStatus(404);
        assertThat(browserOf(staff.of(council, Role.ADMINISTRATOR)).get(page())).hasStatus(404);
    }

    private String page() {
        return "/cases/" + file + "/lead";
    }

    private String email(Acting.Practitioner who) {
        return db.sql("select email from access.practitioner where ref = :who")
                .param("who", who.ref().value())
                .query(String.class)
                .single();
    }

    private Browser browserOf(Acting.Practitioner who) {
        return Browser.of(tester, staff, who);
    }
}
