package org.lantern.screening;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.lantern.casefile.Cases;
import org.lantern.concern.Channel;
import org.lantern.concern.FrontDoor;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of the matrix, as a browser without JavaScript meets them.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class MatrixPageTests {

    private static final String KENT = "E10000016";
    private static final Pattern VERDICT =
            Pattern.compile(
                    "not trafficked|no indicators? of trafficking|score|scoring|per ?cent|%|points?\\b"
                            + "|\\b\\d+ (of|out of) \\d+ (marks|indicators)",
                    Pattern.CASE_INSENSITIVE);

    @Autowired Staff staff;
    @Autowired FrontDoor frontDoor;
    @Autowired Cases cases;
    @Autowired MockMvcTester browser;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private Acting.Practitioner worker;
    private Acting.Practitioner teacher;
    private Cookie[] session;
    private PersonRef child;
    private UUID concern;
    private String page;

    @BeforeEach
    void aTeacherRaisesAConcern() {
        worker = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        concern =
                frontDoor
                        .raise(
                                new Raising(
                                        Channel.PRACTITIONER,
                                        "concern",
                                        1,
                                        List.of(
                                                new Given("", "place.area", 1, Answer.code(KENT)),
                                                new Given(
                                                        "child-1",
                                                        "flight.signs",
                                                        1,
                                                        new Answer.Known(
                                                                new Value.Codes(
                                                                        List.of(
                                                                                "new-phone-or-sim"))))),
                                        Optional.empty()),
                                teacher)
                        .concern()
                        .value();
        child =
                new PersonRef(
                        db.sql("select person from concern.child where concern = ?")
                                .param(concern)
                                .query(UUID.class)
                                .single());
        page = "/matrix/" + concern + "/" + child;
        session = signedIn(teacher);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void opensWithWhatTheSettingUsuallyNoticesAndHasEveryIndicatorOnce() throws Exception {
        var matrix = html(get(page));

        assertThat(matrix.select(".lantern-matrix section[id]").eachAttr("id"))
                .containsExactly(
                        "usual", "exploitation", "movement", "other", "modern", "other-words");
        assertThat(matrix.select("#usual [name=mark.B01]")).hasSize(3);
        assertThat(matrix.select("[name^=mark.][value=yes]").eachAttr("name"))
                .hasSize(92)
                .doesNotHaveDuplicates();
        assertThat(matrix.select("[name^=mark.][value=''][checked]")).hasSize(92);
        assertThat(matrix.select("h1")).hasSize(1);
    }

    @Test
    void saysThatItIsAPromptAndWhatIsNoIndicator() throws Exception {
        assertThat(html(get(page)).select("main").text())
                .contains("a prompt for your judgement")
                .contains("Crowding, poverty and ethnicity are not indicators");
    }

    @Test
    void aDraftIsMarkedAsOneAndEverySourceIsNamed() throws Exception {
        var matrix = html(get(page));

        assertThat(line(matrix, "A16").text()).contains("Draft", "not yet confirmed");
        assertThat(line(matrix, "A12").select(".govuk-tag")).isEmpty();
        assertThat(line(matrix, "A12").text()).contains("Home Office First Responder Toolkit");
    }

    @Test
    void whatWasSaidStandsBesideTheIndicatorAndIsNoMark() throws Exception {
        var line = line(html(get(page)), "M02");

        assertThat(line.text()).contains("Said with the concern: There is a new phone or SIM card");
        assertThat(line.select("[value=''][checked]")).hasSize(1);
    }

    @Test
    void oneTapAndOneButtonRecordAMarkAndAskForEvidenceWithoutBlocking() throws Exception {
        var answer = post("mark.A12", "yes");

        assertThat(answer).hasStatus(302);
        var line = line(html(get(page)), "A12");
        assertThat(line.select("[value=yes][checked]")).hasSize(1);
        assertThat(line.text()).contains("Incomplete");
    }

    @Test
    void evidenceWithoutAMarkIsAskedAboutAndTheRestIsKept() throws Exception {
        var again = html(post("mark.A12", "yes", "mark.A09", "", "evidence.A09", "up at five"));

        assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#A09");
        assertThat(again.getElementById("e-A09").wholeText()).isEqualTo("up at five");
        assertThat(line(again, "A12").select("[value=yes][checked]")).hasSize(1);
    }

    @Test
    void scriptsEmojiAndLongWordsStayWords() throws Exception {
        var words = "<script>alert(1)</script> 😀 \u202Eabc " + "x".repeat(20_000);

        post("mark.A12", "yes", "evidence.A12", words);

        assertThat(html(get(page)).getElementById("e-A12").wholeText()).isEqualTo(words);
    }

    @Test
    void aBlankNeverPrintsAsNo() throws Exception {
        post("mark.A12", "suspected");

        var paper = html(get(page + "/print"));

        assertThat(paper.select(".lantern-sheet__line")).hasSize(92);
        assertThat(paper.select(".lantern-sheet__line dd").eachText())
                .hasSize(1)
                .allMatch(said -> said.startsWith("Suspected"));
        assertThat(paper.select("main").text()).contains("It does not mean \"no\"");
    }

    @Test
    void anEarlierSheetSaysWhatChangedAndByWhom() throws Exception {
        post("mark.A12", "suspected");
        var sheet = html(get(page)).select("a[href*=/sheets/]").attr("href");

        var paper = html(get(sheet));

        assertThat(paper.select("main").text())
                .contains("What changed since the sheet before")
                .contains("Blank → Suspected")
                .contains(teacher.name());
    }

    @Test
    void noPageHoldsANumberOrASentenceThatCouldBeTakenForAVerdict() throws Exception {
        post("mark.A19", "yes", "mark.B17", "suspected", "explanation", "an uncle");
        cases.open(child, KENT, concern, worker);
        var sheet = html(get(page)).select("a[href*=/sheets/]").attr("href");

        for (var address : List.of(page, page + "/print", sheet, "/help/matrix"))
            assertThat(VERDICT.matcher(html(get(address)).select("main").text()).results())
                    .as(address)
                    .isEmpty();
    }

    @Test
    void theCaseShowsTheMatrixAndItsSheets() throws Exception {
        post("mark.A19", "yes", "evidence.A19", "found in a flat");
        var file = cases.open(child, KENT, concern, worker);
        session = signedIn(worker);

        var matrix = html(get("/cases/" + file)).select("#matrix");

        assertThat(matrix.text())
                .contains("A19", "found in a flat", "Evidence of harbouring", "Weigh the duty");
        assertThat(html(get("/cases/" + file + "/chronology")).text())
                .contains("Indicator matrix filled in");
    }

    @Test
    void forSomebodyElseItIsMissing() throws Exception {
        session = signedIn(staff.of(staff.agency(AgencyKind.HEALTH, KENT)));

        for (var address : List.of(page, page + "/print", page + "/sheets/" + new UUID(1, 1)))
            assertThat(get(address)).hasStatus(404);
        assertThat(post("mark.A12", "yes")).hasStatus(404);
    }

    @Test
    void everybodyMayReadTheRules() throws Exception {
        assertThat(html(browser.get().uri("/help/matrix").exchange()).select("main li"))
                .hasSizeGreaterThan(5);
    }

    private MvcTestResult get(String address) {
        return browser.get().uri(address).cookie(session).exchange();
    }

    private MvcTestResult post(String... fields) {
        var request =
                browser.post()
                        .uri(page)
                        .cookie(session)
                        .param("opened", "2026-11-23T09:00:00Z")
                        .param("source", "SEEN");
        for (int i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private Cookie[] signedIn(Acting.Practitioner who) {
        return browser.post()
                .uri("/sign-in")
                .param("email", staff.email(who))
                .param("password", Staff.PASSWORD)
                .exchange()
                .getResponse()
                .getCookies();
    }

    private static org.jsoup.nodes.Element line(Document page, String code) {
        return page.select("[aria-labelledby=l-" + code + "]").first();
    }

    private static Document html(MvcTestResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
