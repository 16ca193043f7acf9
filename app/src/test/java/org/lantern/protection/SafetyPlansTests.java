package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.lantern.access.Staff;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// How a child is kept safe where they are placed, and that their carer knows it.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class SafetyPlansTests {

    private static final String KENT = "E10000016";
    private static final SafetyPlan.Arrangements SAYS =
            new SafetyPlan.Arrangements(
                    "None yet", "Awake all night", "Nobody", "By car", "Police", "Ring 999");

    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Cases cases;
    @Autowired SafetyPlans plans;
    @Autowired MockMvcTester tester;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;
    private Acting.Practitioner teacher;
    private CaseRef file;
    private String address;

    @BeforeEach
    void aChildWhoIsPlaced() {
        worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        var school = staff.agency(AgencyKind.SCHOOL, KENT);
        teacher = staff.of(school);
        var child = people.introduce(PersonKind.CHILD, worker);
        file = cases.open(child, KENT, new UUID(0, 1), worker);
        cases.contributed(file, school);
        address = "/cases/" + file + "/safety-plan";
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
    }

    @Test
    void everyChangeMustBeKnownToTheCarerAnew() {
        plans.write(new Under.OfCase(file), 0, "Ines Hollowbrook", SAYS, worker);
        assertThat(current().acknowledged()).isEmpty();
        plans.acknowledge(new Under.OfCase(file), 1, SafetyPlan.How.TELEPHONE, "She will", worker);
        plans.acknowledge(new Under.OfCase(file), 1, SafetyPlan.How.IN_PERSON, "Again", worker);
        assertThat(current().acknowledged().orElseThrow().words()).isEqualTo("She will");

        plans.write(new Under.OfCase(file), 1, "Ines Hollowbrook", SAYS, worker);

        assertThat(current().number()).isEqualTo(2);
        assertThat(current().acknowledged()).isEmpty();
    }

    @Test
    void nobodyOverwritesOrAcknowledgesWhatTheyHaveNotRead() {
        plans.write(new Under.OfCase(file), 0, "Ines Hollowbrook", SAYS, worker);

        assertThatThrownBy(() -> plans.write(new Under.OfCase(file), 0, "Another", SAYS, worker))
                .isInstanceOf(SafetyPlans.Changed.class);
        plans.write(new Under.OfCase(file), 1, "Another", SAYS, worker);
        assertThatThrownBy(() ->
                        plans.acknowledge(
                                new Under.OfCase(file), 1, SafetyPlan.How.IN_PERSON, "", worker))
                .isInstanceOf(SafetyPlans.Changed.class);
    }

    @Test
    void itIsForThoseWhoSeeTheWholeCase() {
        plans.write(new Under.OfCase(file), 0, "Ines Hollowbrook", SAYS, worker);

        assertThatThrownBy(() -> plans.write(new Under.OfCase(file), 1, "Another", SAYS, teacher))
                .isInstanceOf(Refused.Missing.class);
        var theirs = Browser.of(tester, staff, teacher);
        assertThat(theirs.get(address)).hasStatus(404);
        assertThat(theirs.page("/cases/" + file).text()).doesNotContain("Hollowbrook");
    }

    @Test
    void theWorkerWritesItReadsItToTheCarerAndTheCaseTellsBoth() {
        var browser = Browser.of(tester, staff, worker);
        assertThat(Browser.html(browser.post(address)).select(".govuk-error-summary a")).hasSize(7);
        browser.page(address);
        assertThat(
                        db.sql("select count(*) from audit.act where act = 'safety-plan-seen'")
                                .query(Long.class)
                                .single())
                .isPositive();
        var sent =
                browser.post(
                        address,
                        "instead",
                        "0",
                        "carer",
                        "Ines Hollowbrook",
                        "phone",
                        "A basic phone",
                        "supervision",
                        "Somebody is awake",
                        "visitors",
                        "Nobody",
                        "transport",
                        "By car",
                        "address",
                        "Police and health",
                        "contingency",
                        "Ring 999");
        assertThat(sent).hasRedirectedUrl("/cases/" + file + "#safety-plan");
        var section = browser.page("/cases/" + file).select("#safety-plan");
        assertThat(section.text())
                .contains("The carer does not know it yet", "A basic phone", "Police and health");

        var reading = section.select("a[href$=/acknowledgement]").attr("href");
        assertThat(Browser.html(browser.post(reading)).text())
                .contains("Select how you read it to them");
        browser.post(reading, "how", "TELEPHONE", "words", "She will ring the school");

        assertThat(browser.page("/cases/" + file).select("#safety-plan").text())
                .contains("The carer knows it", "Read to Ines Hollowbrook by telephone")
                .contains("She will ring the school")
                .doesNotContain("does not know");
        assertThat(browser.page("/cases/" + file + "/chronology").text())
                .contains("Safety plan written, version 1")
                .contains("Safety plan read to the carer by telephone, version 1");
    }

    private SafetyPlan current() {
        return plans.current(new Under.OfCase(file), worker).orElseThrow();
    }
}
