package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The page of a case, as those who may see it read it.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class CasePageTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Ledger ledger;
    @Autowired Cases cases;
    @Autowired Vocabulary vocabulary;
    @Autowired TestClock clock;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;
    private Acting.Practitioner manager;
    private PersonRef child;
    private CaseRef file;
    private Browser browser;

    @BeforeEach
    void aCaseInKent() {
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        var desk = staff.desk(council, KENT);
        worker = staff.at(desk);
        manager = staff.of(council, Role.MANAGER);
        child = people.introduce(PersonKind.CHILD, worker);
        file = cases.open(child, KENT, new UUID(0, 1), worker);
        browser = Browser.of(tester, staff, worker);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void showsWhatIsKnownWithWhoSaidIt() {
        say("child.name", "مريم <script>", worker);
        say("child.apparent-age", "15", worker);

        var page = browser.page("/cases/" + file);

        assertThat(page.select("h1").text()).isEqualTo("مريم <script>");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.text())
                .contains(vocabulary.concept("child.apparent-age").label().en())
                .contains("Seen by the recorder, " + worker.name());
    }

    @Test
    void whoeverToldUsAndIsNamedNowhereIsSaidInTheLanguageOfTheReader() {
        for (var teller : Teller.values())
            ledger.record(
                    List.of(
                            Said.told(
                                    child.value(),
                                    vocabulary.concept("child.name"),
                                    Answer.text("Mira"),
                                    teller.written())),
                    file.value(),
                    new Acting.ThePublic());

        var english = browser.page("/cases/" + file).text();
        var welsh = browser.page("/cases/" + file + "?lang=cy").text();

        assertThat(english).contains("a member of the public", "of whom nothing is recorded");
        assertThat(welsh)
                .contains("aelod o'r cyhoedd", "rhywun nad oes dim wedi ei gofnodi")
                .doesNotContain("a member of the public", "work with children");
    }

    @Test
    void showsADisagreementSideBySideAndSettlesItWithAReason() {
        say("child.apparent-age", "15", worker);
        say("child.apparent-age", "over 18", manager);
        assertThat(browser.page("/cases/" + file).text()).contains("People disagree");
        var address = "/cases/" + file + "/standing/child.apparent-age";

        assertThat(
                        Browser.html(browser.post(address, "holds", "", "reason", ""))
                                .select(".govuk-error-summary a")
                                .eachText())
                .contains("Enter your reasons");
        var holds = browser.page(address).select("input[name=holds]").first().val();
        assertThat(browser.post(address, "holds", holds, "reason", "Seen in the passport"))
                .hasRedirectedUrl("/cases/" + file);

        assertThat(browser.page("/cases/" + file).text()).doesNotContain("People disagree");
        assertThat(browser.page("/cases/" + file + "/chronology").text())
                .contains("Seen in the passport")
                .contains("over 18");
    }

    @Test
    void showsTheCaseAsItWasKnownOnAPastDay() {
        say("child.apparent-age", "15", worker);
        clock.advance(Duration.ofDays(3));
        say("child.description", "a scar on the left hand", worker);
        browser = Browser.of(tester, staff, worker);

        var then = browser.page("/cases/" + file + "/as-known?date=2026-11-24&time=10:00");

        assertThat(then.text()).contains("15").doesNotContain("a scar on the left hand");
        assertThat(browser.page("/cases/" + file + "/as-known?date=yesterday").text())
                .contains("Enter a day");
    }

    @Test
    void opensWhatIsKeptApartToOnePersonByName() {
        say("place.words", "above the bakery", manager);
        assertThat(browser.page("/cases/" + file).text()).doesNotContain("above the bakery");
        assertThat(browser.get("/cases/" + file + "/opening"))
                .as("a worker opens nothing to themselves")
                .hasStatus(404);

        var sent =
                Browser.of(tester, staff, manager)
                        .post(
                                "/cases/" + file + "/opening",
                                "what",
                                "WHEREABOUTS",
                                "to",
                                worker.ref().toString(),
                                "reason",
                                "Fetches the child");

        assertThat(sent).hasRedirectedUrl("/cases/" + file);
        assertThat(browser.page("/cases/" + file).text()).contains("above the bakery");
    }

    @Test
    void aStrangerAndAMissingCaseLookTheSame() {
        var stranger = Browser.of(tester, staff, staff.of(staff.agency(AgencyKind.HEALTH, KENT)));

        var notTheirs = stranger.get("/cases/" + file);
        var notThere = stranger.get("/cases/" + new UUID(5, 5));

        assertThat(notTheirs).hasStatus(404);
        assertThat(notThere).hasStatus(404);
        assertThat(Browser.html(notTheirs).text()).isEqualTo(Browser.html(notThere).text());
    }

    @Test
    void theListShowsCasesByTheNamesThatStand() {
        say("child.name", "Mira", worker);

        assertThat(browser.page("/cases").select("tbody td").eachText()).contains("Mira");
    }

    private void say(String concept, String words, Acting.Practitioner by) {
        ledger.record(
                List.of(Said.seen(child.value(), vocabulary.concept(concept), Answer.text(words))),
                file.value(),
                by);
    }
}
