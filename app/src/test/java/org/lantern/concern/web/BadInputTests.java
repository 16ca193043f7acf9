package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.access.AgencyKind;
import org.lantern.access.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Whatever somebody types at the door, nothing is lost and nothing breaks.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class BadInputTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired JdbcClient db;
    @Autowired CleanSlate slate;

    private Visitor visitor;

    @BeforeEach
    void atTheChild() {
        staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        visitor = new Visitor(browser);
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "children");
    }

    @AfterEach
    void tidy() {
        slate.wipe();
    }

    @Test
    void aWrongDateIsToldAndKept() {
        visitor.send(
                "child-1_child.birth-date.day", "31",
                "child-1_child.birth-date.month", "2",
                "child-1_child.birth-date.year", "2012");
        visitor.fails("no such day");
        assertThat(visitor.page().select(".govuk-date-input input").eachAttr("value"))
                .containsExactly("31", "2", "2012");
    }

    @Test
    void namesOfEveryScriptAndLengthAreKeptLetterForLetter() {
        for (var name :
                new String[] {
                    "x".repeat(200), "😱👧🏽", "محمد بن سلمان", "<script>alert(1)</script>"
                }) {
            visitor.open("/worry/child-1/child").send("child-1_child.name", name);
            visitor.open("/worry/check");
            assertThat(visitor.page().select("dd").eachText()).anyMatch(text -> text.equals(name));
            assertThat(visitor.page().select("main script")).isEmpty();
        }
    }

    @Test
    void twentyThousandCharactersAreTaken() {
        var words = "They cry. ".repeat(2_000);
        visitor.send().send("_another", "no").send("concern.words", words).send().send();
        visitor.send("referrer.may-contact", "no").send();
        assertThat(visitor.address()).isEqualTo("/worry/sent");
        assertThat(
                        db.sql(
                                        """
                                        select length(answer #>> '{known,text}') from casefile.statement
                                        where concept = 'concern.words'
                                        """)
                                .query(Integer.class)
                                .single())
                .isGreaterThanOrEqualTo(19_999);
    }

    @Test
    void aServerThatWasKilledHasKeptEveryPage() {
        visitor.send("child-1_child.description", "red jacket");
        var later = new Visitor(browser).with(visitor.cookies());
        assertThat(later.open("/worry/child-1/child").page().text()).contains("red jacket");
    }

    @Test
    void somebodyElsesCookieOpensNothing() {
        visitor.send("child-1_child.description", "red jacket");
        var stranger = new Visitor(browser);
        assertThat(stranger.open("/worry/child-1/child").address()).isEqualTo("/worry/danger");
    }

    @Test
    void aChildOnRecordAndOneWhoIsNotLookAlike() {
        visitor.send("child-1_child.name", "Mai").send("_another", "no");
        visitor.send("concern.words", "She is alone").send().send();
        visitor.send("referrer.may-contact", "no").send();

        assertThat(checkOf("Mai")).isEqualTo(checkOf("Ngoc").replace("Ngoc", "Mai"));
    }

    @Test
    void aFormFromAnotherSiteIsRefused() throws Exception {
        var answer =
                browser.post()
                        .uri("/worry/danger")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("danger.now", "not-now")
                        .exchange();
        assertThat(answer.getResponse().getStatus()).isEqualTo(403);
    }

    @Test
    void tooManyReferencesAreHeldBackAndThePageSaysWhoToRing() throws Exception {
        var last = visitor.post("/worry/reference", "code", "0000-0000");
        for (int i = 0; i < 25; i++) last = visitor.post("/worry/reference", "code", "0000-0000");
        assertThat(last.getResponse().getStatus()).isEqualTo(429);
        assertThat(last.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("999", "101", "0808 800 5000");
        assertThat(visitor.get("/worry/emergency").getResponse().getStatus()).isLessThan(400);
    }

    @Test
    void whoIsHeldBackFindsWhatTheyTypedAndWhoToRing() throws Exception {
        var words = "it was only his uncle, by the bridge";
        var held = visitor.post("/worry/withdrawal", "code", "0000-0000", "words", words);
        for (int i = 0; i < 25; i++)
            held = visitor.post("/worry/withdrawal", "code", "0000-0000", "words", words);
        assertThat(held.getResponse().getStatus()).isEqualTo(429);
        assertThat(held.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(words, "Wait a minute", "999");
        assertThat(visitor.get("/worry/child-1/child").getResponse().getStatus()).isEqualTo(200);
    }

    private String checkOf(String name) {
        var other = new Visitor(browser);
        other.open("/worry/start").send("danger.now", "not-now").at("Dover");
        other.send("teller.kind", "public").send("concern.about", "children");
        other.send("child-1_child.name", name).send("_another", "no").open("/worry/check");
        return other.page().select("main").text();
    }
}
