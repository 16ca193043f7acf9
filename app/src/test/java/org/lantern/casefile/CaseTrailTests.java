package org.lantern.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.Statements;
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

/// Who looked at a case: told to those who answer for it, and to nobody else.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class CaseTrailTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired People people;
    @Autowired Cases cases;
    @Autowired Apart apart;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
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
        file = aCase();
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void aManagerReadsWhoLookedAndInWhoseListItStood() {
        cases.look(file, worker);
        clock.advance(Duration.ofMinutes(1));
        aCase();
        cases.seenBy(worker, 200);
        clock.advance(Duration.ofMinutes(1));

        var page = Browser.of(tester, staff, manager).page(address(file));

        assertThat(acts(page))
                .containsSubsequence(
                        "Read who looked at this",
                        "Was shown it in a list of cases",
                        "Looked at the case");
        assertThat(page.select(".lantern-trail li").get(1).text())
                .contains(worker.name(), "SOCIAL_CARE of E10000016", "09:01");
    }

    @Test
    void theCasePageLeadsAManagerThereAndNobodyElse() {
        assertThat(links(manager)).contains(address(file));
        assertThat(links(worker)).doesNotContain(address(file));
        assertThat(Browser.of(tester, staff, worker).get(address(file))).hasStatus(404);
    }

    @Test
    void anAdministratorAndAManagerElsewhereFindNothing() {
        var harrow = staff.agency(AgencyKind.SOCIAL_CARE, "E09000015");
        staff.desk(harrow, "E09000015");

        for (var other :
                List.of(staff.of(council, Role.ADMINISTRATOR), staff.of(harrow, Role.MANAGER)))
            assertThat(Browser.of(tester, staff, other).get(address(file))).hasStatus(404);
    }

    @Test
    void ofARestrictedCaseOnlyTheNamedWhoHandleAllegationsReadIt() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var namedWorker = staff.at(worker.teams().iterator().next());
        apart.restrict(file.value(), "About somebody who works with children", worker);
        apart.name(file.value(), named.ref(), worker);
        apart.name(file.value(), namedWorker.ref(), worker);

        assertThat(Browser.of(tester, staff, manager).get(address(file))).hasStatus(404);
        assertThat(Browser.of(tester, staff, namedWorker).get(address(file))).hasStatus(404);
        assertThat(acts(Browser.of(tester, staff, named).page(address(file))))
                .contains("Kept it to named people");

        apart.shutOut(file.value(), named.ref(), "Named in it", worker);
        assertThat(Browser.of(tester, staff, named).get(address(file))).hasStatus(404);
    }

    @Test
    void aLongTrailIsReadPageByPageAndNothingIsReadTwice() {
        for (int i = 0; i < 60; i++) cases.look(file, worker);
        var browser = Browser.of(tester, staff, manager);

        var first = browser.page(address(file));
        var second = browser.page(first.select("a[rel=next]").attr("href"));

        assertThat(acts(first)).hasSize(50);
        assertThat(acts(second).stream().filter("Looked at the case"::equals).count())
                .isEqualTo(60 - 49);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void aListOfTwoHundredCasesIsOneRowAndAHandfulOfStatements() {
        IntStream.range(0, 199).forEach(_ -> aCase());
        var browser = Browser.of(tester, staff, worker);

        var sent = Statements.during(() -> browser.page("/cases"));

        assertThat(sent).hasSizeBetween(4, 20);
        assertThat(
                        db.sql(
                                        """
                                        select cardinality(subjects) from audit.act
                                        where act = 'case-listed' and practitioner = ?
                                        """)
                                .param(worker.ref().value())
                                .query(Integer.class)
                                .list())
                .containsExactly(200);
    }

    private CaseRef aCase() {
        var child = people.introduce(PersonKind.CHILD, worker);
        return cases.open(child, KENT, new UUID(0, 1), worker);
    }

    private List<String> links(Acting.Practitioner who) {
        return Browser.of(tester, staff, who)
                .page("/cases/" + file)
                .select("main a")
                .eachAttr("href");
    }

    private static String address(CaseRef file) {
        return "/cases/" + file + "/who-looked";
    }

    private static List<String> acts(Document page) {
        return page.select(".lantern-trail li strong").eachText();
    }
}
