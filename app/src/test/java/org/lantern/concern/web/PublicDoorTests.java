package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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

/// Anybody tells us of a child, page by page.
@SpringBootTest(properties = "lantern.access.fallback-area=E10000016")
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class PublicDoorTests {

    private static final String KENT = "E10000016";
    private static final String CODE = "[0-9A-Z]{4}-[0-9A-Z]{4}";

    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired JdbcClient db;
    @Autowired TestClock clock;
    @Autowired CleanSlate slate;

    private Visitor visitor;

    @BeforeEach
    void aDeskInKent() {
        staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        visitor = new Visitor(browser);
    }

    @AfterEach
    void tidy() {
        slate.wipe();
        clock.reset();
    }

    @Test
    void aNightWorkerTellsInSevenRequiredAnswers() {
        visitor.open("/").open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "children");
        visitor.send().send("_another", "no");
        visitor.send("concern.words", "Two girls, four men, room 214, no luggage").send().send();
        visitor.send("referrer.may-contact", "no");
        assertThat(visitor.address()).isEqualTo("/worry/check");
        visitor.send();
        assertThat(visitor.address()).isEqualTo("/worry/sent");
        assertThat(visitor.page().select(".govuk-panel").text()).containsPattern(CODE);
        assertThat(visitor.page().text()).doesNotContain("room 214", "ring now");
        assertThat(one("select label from concern.child")).isEqualTo("Child");
        assertThat(one("select area from concern.answering")).isEqualTo(KENT);
    }

    @Test
    void aTakenChildLeadsTo999BeforeAnythingElse() {
        visitor.open("/worry/start").send("danger.now", "taken-or-leaving");
        assertThat(visitor.address()).isEqualTo("/worry/emergency");
        assertThat(visitor.page().select("main a").first().attr("href")).isEqualTo("tel:999");
        assertThat(visitor.page().text()).contains("press 55", "do not follow", "number plate");
        visitor.send("danger.log-number", "77 of today", "danger.direction", "north");
        assertThat(visitor.address()).isEqualTo("/worry/place");
        visitor.at("Dover").send("teller.kind", "child").send().send();
        visitor.send("concern.words", "Hurry").send();
        assertThat(visitor.page().text()).contains("If nobody has rung 999 yet, ring now");
    }

    @Test
    void aChildTellsOfThemselvesAndIsOneChild() {
        visitor.open("/worry/start").send("danger.now", "not-sure").at("Dover");
        visitor.send("teller.kind", "child");
        assertThat(visitor.address()).isEqualTo("/worry/me");
        assertThat(visitor.page().text()).contains("Childline", "0800 1111");
        visitor.send("child.apparent-age", "15", "child.safe-contact", "My teacher, Mondays");
        visitor.send("concern.words", "They keep my phone");
        assertThat(visitor.address()).isEqualTo("/worry/check");
        visitor.send();
        assertThat(visitor.page().text()).contains("Childline").doesNotContain("Mondays");
        assertThat(one("select about || ' ' || referrer from concern.concern"))
                .isEqualTo("SELF CHILD");
        assertThat(one("select label from concern.child")).isEqualTo("Child, about 15");
        assertThat(
                        one(
                                """
                                select source from casefile.statement s join concern.child c on c.person = s.subject
                                where concept = 'child.safe-contact'
                                """))
                .isEqualTo("TOLD_BY_CHILD");
    }

    @Test
    void threeChildrenWithoutNamesAreThree() {
        toTheChildren();
        visitor.send("child-1_child.sex", "male").send("_another", "yes");
        visitor.send().send("_another", "yes");
        visitor.send("child-3_child.description", "red jacket").send("_another", "no");
        tell("A van with three boys");
        assertThat(
                        db.sql("select label from concern.child order by place")
                                .query(String.class)
                                .list())
                .containsExactly("Child 1 of 3, boy", "Child 2 of 3", "Child 3 of 3, red jacket");
    }

    @Test
    void aVehicleIsNoChildButChildrenWereSeenThere() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "place-vehicle-adult");
        assertThat(visitor.address()).isEqualTo("/worry/seen");
        visitor.send("concern.children-seen", "3", "vehicle.words", "white van");
        tell("Every night at the car wash");
        assertThat(one("select count(*)::text from concern.child")).isEqualTo("0");
        assertThat(one("select about from concern.concern")).isEqualTo("PLACE");
    }

    @Test
    void anUnbornChildIsOneChild() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "unborn");
        visitor.send("unborn.mother-words", "She is kept in the house");
        tell("They speak of selling the baby");
        assertThat(one("select kind from casefile.person")).isEqualTo("unborn");
    }

    @Test
    void whoWorksWithChildrenSaysWhereAndIsNotYetChecked() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "works-with-children").send();
        visitor.fails("Name of your school");
        visitor.send("referrer.agency", "A club").send("concern.about", "children");
        visitor.send().send("_another", "no");
        tell("A new uncle waits at the gate");
        assertThat(one("select referrer from concern.concern")).isEqualTo("WORKS_WITH_CHILDREN");
        assertThat(one("select count(*)::text from concern.referrer_checked")).isEqualTo("0");
    }

    @Test
    void aPlaceThatIsNotOnLanternIsSaidToBeSentToNobody() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Leeds");
        assertThat(visitor.address()).isEqualTo("/worry/not-here");
        var main = visitor.page().select("main");
        assertThat(main.text()).startsWith("This has not been sent to anyone. Ring: 999");
        assertThat(main.text()).contains("101", "0808 800 5000", "Leeds", "Not at this moment");
        assertThat(one("select count(*)::text from concern.concern")).isEqualTo("0");
    }

    @Test
    void anUnknownPlaceGoesToTheDeskThatTakesWhatBelongsToNobody() {
        visitor.open("/worry/start").send("danger.now", "not-now");
        visitor.send("place.area", "_unknown", "place.words", "Somewhere on the M6");
        visitor.send("teller.kind", "public").send("concern.about", "children");
        visitor.send().send("_another", "no");
        tell("A girl in a lorry");
        assertThat(one("select routed_by from concern.concern")).isEqualTo("FALLBACK");
    }

    @Test
    void sendingTwiceIsOneConcern() {
        toTheCheck();
        visitor.sendOnly();
        visitor.sendOnly();
        assertThat(one("select count(*)::text from concern.concern")).isEqualTo("1");
    }

    @Test
    void afterSendingBackShowsAnEmptyForm() {
        toTheCheck();
        visitor.send().open("/worry/worry");
        assertThat(visitor.page().select("textarea").text()).isEmpty();
        visitor.open("/worry/sent");
        assertThat(visitor.page().text()).containsPattern(CODE);
    }

    @Test
    void leavingDeletesTheDraftAndItsCookie() {
        toTheCheck();
        var left = browser.post().uri("/leave").cookie(visitor.cookies().getFirst()).exchange();
        assertThat(left.getResponse().getStatus()).isEqualTo(303);
        assertThat(left.getResponse().getHeader("Set-Cookie")).contains("Max-Age=0");
        assertThat(one("select count(*)::text from form.draft")).isEqualTo("0");
    }

    @Test
    void whatWasTypedIsThereAfterAPauseButNotAfterHalfAnHour() {
        visitor.open("/worry/start").send("danger.now", "not-sure");
        clock.advance(Duration.ofMinutes(29));
        assertThat(checked(visitor.open("/worry/danger"))).isEqualTo("not-sure");
        clock.advance(Duration.ofMinutes(2));
        assertThat(checked(visitor.open("/worry/danger"))).isEmpty();
    }

    @Test
    void thereIsNeverASessionAndNoCookieBeforeTheFirstAnswer() {
        for (var page :
                new String[] {"/", "/worry/danger", "/worry/reference", "/worry/print-blank"})
            assertThat(visitor.get(page).getResponse().getHeaders("Set-Cookie")).isEmpty();
        toTheCheck();
        visitor.send();
        assertThat(visitor.cookies()).hasSize(1);
        assertThat(one("select count(*)::text from session")).isEqualTo("0");
    }

    @Test
    void pagesHaveNeutralTitlesAndAreNotCached() {
        for (var page : new String[] {"/", "/worry/danger", "/worry/place", "/worry/reference"}) {
            var answer = visitor.get(page);
            assertThat(answer.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(visitor.open(page).page().title()).isEqualTo("Information");
        }
    }

    @Test
    void theReferenceTellsOnlyThatItCameAndWhetherAPersonHasReadIt() {
        toTheCheck();
        visitor.send();
        var code = one("select code from concern.concern");
        var known = visitor.open("/worry/reference").send("code", code.toLowerCase()).page();
        assertThat(known.text()).contains("Nobody has opened it yet", "23 November 2026");
        var wrong = visitor.open("/worry/reference").send("code", "ZZZZ-ZZZZ").page();
        var others = visitor.open("/worry/reference").send("code", "0000-0000").page();
        assertThat(wrong.select("[role=status]").text())
                .isEqualTo(others.select("[role=status]").text())
                .contains("We do not know that reference");
    }

    @Test
    void takingBackIsAStatementAndLooksTheSameForEveryReference() {
        toTheCheck();
        visitor.send();
        var code = one("select code from concern.concern");
        var ours = visitor.open("/worry/withdrawal").send("code", code, "words", "I was wrong");
        var oursSays = ours.page().select("main").text();
        var other = visitor.open("/worry/withdrawal").send("code", "0000-0000", "words", "x");
        assertThat(other.page().select("main").text()).isEqualTo(oursSays);
        assertThat(one("select words from concern.withdrawal")).isEqualTo("I was wrong");
        assertThat(one("select count(*)::text from concern.waiting")).isEqualTo("1");
    }

    private void toTheChildren() {
        visitor.open("/worry/start").send("danger.now", "not-now").at("Dover");
        visitor.send("teller.kind", "public").send("concern.about", "children");
    }

    private void toTheCheck() {
        toTheChildren();
        visitor.send().send("_another", "no");
        visitor.send("concern.words", "I am worried").send().send();
        visitor.send("referrer.may-contact", "no");
        assertThat(visitor.address()).isEqualTo("/worry/check");
    }

    private void tell(String words) {
        visitor.send("concern.words", words).send().send().send("referrer.may-contact", "no");
        assertThat(visitor.address()).isEqualTo("/worry/check");
        visitor.send();
        assertThat(visitor.address()).isEqualTo("/worry/sent");
    }

    private static String checked(Visitor visitor) {
        return visitor.page().select("input[type=radio][checked]").eachAttr("value").stream()
                .findFirst()
                .orElse("");
    }

    private String one(String sql) {
        return db.sql(sql).query(String.class).single();
    }
}
