package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A screen on a wall: it shows hours by reference, team and minutes, until it is withdrawn.
class WallTests extends OnAPlan {

    private static final String ELSEWHERE = "E10000019";

    @Autowired Drills drills;

    @Test
    void itShowsReferenceTeamAndMinutesAndNothingOfAnyChildOrAnyWayOn() {
        var plan = planOf(flight("boy in the blue coat"));
        turning.gone(plan.plan().ref(), plan.children().keySet(), said(clock.instant()), amina);
        var page = wall(screen(manager, team()));

        assertThat(page.select("li")).hasSize(1);
        assertThat(page.select("li").text())
                .contains(plan.plan().code().toString(), "Desk of E10000016", "left")
                .doesNotContain("boy", "coat", "Kent", "Gone");
        assertThat(page.select("main a, header, nav, main form")).isEmpty();
        assertThat(page.html()).doesNotContain(plan.plan().ref().toString());
        assertThat(page.select("noscript").html()).contains("http-equiv=\"refresh\"");
    }

    @Test
    void whatIsLateComesFirstWhatNobodyAnsweredBeforeItAndADrillOfTheTeamLast() {
        var drill = drills.start(drills.places(amina).getFirst(), "school-office", amina);
        var early = planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(3));
        var later = planOf(flight("girl"));
        clock.advance(Duration.ofMinutes(2));
        db.sql(
                        "update notification.due set round = 2 where ring in (select ref from notification.ring where subject = ?)")
                .param(later.plan().ref().value())
                .update();

        var rows = wall(screen(manager, team())).select("li");
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst().text())
                .contains(later.plan().code().toString(), "Nobody has answered");
        assertThat(rows.get(1).text()).contains(early.plan().code().toString(), "late");
        assertThat(rows.getLast().text())
                .startsWith("DRILL")
                .contains(plans.find(drill, amina).plan().code().toString());
        assertThat(wall(screen(manager, KENT)).text()).as("of the area").doesNotContain("DRILL");
    }

    @Test
    void whatTheNightTeamBeganInTheAreaOfADeskStandsOnItsScreenAndNoDrillOfThatTeam() {
        var night = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        var owl = staff.at(night);
        drills.start(drills.places(owl).getFirst(), "school-office", owl);
        var plan = planOf(flight("boy")).plan();
        cleanSlate.write(
                "update protection.plan set team = ? where ref = ?",
                night.value(),
                plan.ref().value());

        var rows = wall(screen(manager, team())).select("li");

        assertThat(rows.eachText()).singleElement().asString().contains(plan.code().toString());
    }

    @Test
    void aCodeWorksOnceForSomeMinutesAndASecondBrowserTakesOverFromTheFirst() {
        var code = code(manager, team());
        var first = typed(code);
        assertThat(first).isNotNull();
        assertThat(typed(code)).as("the second time").isNull();
        assertThat(typed("7777-7777")).isNull();

        clock.advance(Duration.ofMinutes(1));
        var again = codeOn(browserOf(manager).post("/screens/" + ref() + "/code"));
        assertThat(at(first).get("/screen")).hasStatusOk();
        var second = typed(again);
        assertThat(at(Objects.requireNonNull(second)).get("/screen")).hasStatusOk();
        assertThat(at(first).get("/screen")).hasRedirectedUrl("/screen/code");

        var late = codeOn(browserOf(manager).post("/screens/" + ref() + "/code"));
        clock.advance(Duration.ofMinutes(31));
        assertThat(typed(late)).isNull();
    }

    @Test
    void withdrawnItIsDarkAtOnceAndBothLeaveATrail() {
        var screen = screen(manager, team());
        assertThat(browserOf(manager).page("/screens").text()).contains("open at a browser since");
        assertThat(browserOf(amina).get("/screens")).hasStatus(404);
        assertThat(browserOf(amina).post("/screens/" + ref() + "/withdrawal")).hasStatus(404);

        browserOf(manager).post("/screens/" + ref() + "/withdrawal");
        assertThat(at(screen).get("/screen")).hasRedirectedUrl("/screen/code");
        assertThat(at(screen).get("/screen/rows").getResponse().getRedirectedUrl())
                .startsWith("/sign-in");
        assertThat(browser.get().uri("/screen/rows").cookie(screen).header("Lantern-Live", "yes"))
                .hasStatus(401);
        assertThat(browserOf(manager).page("/screens").text()).contains("There are none yet");
        assertThat(
                        db.sql("select act from audit.act where act like 'screen-%' order by id")
                                .query(String.class)
                                .list())
                .contains("screen-made", "screen-opened", "screen-withdrawn");
    }

    @Test
    void whereItsAreaHasLostItsDeskAndItsManagerAnAdministratorOfTheAgencyWithdrawsIt() {
        staff.desk(council, ELSEWHERE);
        var screen = screen(staff.again(manager.ref()), ELSEWHERE);
        db.sql(
                        """
                        insert into access.area_ended (area_given, ended_at)
                        select id, now() from access.answers_for where area = ?
                        """)
                .param(ELSEWHERE)
                .update();
        assertThat(browserOf(manager).post("/screens/" + ref() + "/withdrawal")).hasStatus(404);
        var stranger = staff.of(staff.agency(AgencyKind.SOCIAL_CARE, KENT), Role.ADMINISTRATOR);
        assertThat(browserOf(stranger).post("/screens/" + ref() + "/withdrawal")).hasStatus(404);

        var administrator = staff.of(council, Role.ADMINISTRATOR);
        assertThat(at(screen).get("/screen")).hasStatusOk();
        assertThat(browserOf(administrator).post("/screens/" + ref() + "/code")).hasStatus(404);
        browserOf(administrator).post("/screens/" + ref() + "/withdrawal");
        assertThat(at(screen).get("/screen")).hasRedirectedUrl("/screen/code");
    }

    @Test
    void onlyHashesOfWhatOpensItAreKept() {
        var secret = screen(manager, team()).getValue();
        assertThat(
                        db.sql(
                                        "select count(*) from access.screen_opened where secret = convert_to(?, 'UTF8')")
                                .param(secret)
                                .query(Long.class)
                                .single())
                .isZero();
        assertThat(
                        db.sql("select octet_length(secret) from access.screen_opened")
                                .query(Integer.class)
                                .list())
                .containsExactly(32);
    }

    private String team() {
        return amina.teams().iterator().next().toString();
    }

    private Cookie screen(Acting.Practitioner who, String of) {
        return Objects.requireNonNull(typed(code(who, of)));
    }

    private String code(Acting.Practitioner who, String of) {
        return codeOn(browserOf(who).post("/screens/new", "of", of, "name", "Duty room"));
    }

    private static String codeOn(org.springframework.test.web.servlet.assertj.MvcTestResult made) {
        return Browser.html(made).select(".govuk-panel__body strong").text();
    }

    private String ref() {
        return db.sql("select ref::text from access.screen").query(String.class).single();
    }

    private @org.jspecify.annotations.Nullable Cookie typed(String code) {
        var stranger = new Browser(browser, new Cookie[] {new Cookie("lang", "en")});
        return stranger.post("/screen/code", "code", code).getResponse().getCookie("screen");
    }

    private Browser at(Cookie screen) {
        return new Browser(browser, new Cookie[] {screen, new Cookie("lang", "en")});
    }

    private Document wall(Cookie screen) {
        return at(screen).page("/screen");
    }
}
