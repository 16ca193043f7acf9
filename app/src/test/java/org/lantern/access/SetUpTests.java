package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An administrator lets people in, and never opens a door to themselves.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class SetUpTests {

    private static final String KENT = "E10000016";

    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired Agencies agencies;
    @Autowired Desks desks;
    @Autowired Practitioners practitioners;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    Acting.Practitioner board;
    Cookie[] signedIn;

    @BeforeEach
    void anAdministratorOfTheWholeDeployment() {
        board = staff.of(staff.board(), Role.ADMINISTRATOR);
        signedIn = signIn(board);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
    }

    @Test
    void aNewAgencyGetsADeskAndSomebodyToWorkThere() throws Exception {
        var added = post("/set-up/new-agency", "name", "Kent", "kind", "SOCIAL_CARE", "area", KENT);
        var agency = agencies.in(KENT, AgencyKind.SOCIAL_CARE).getFirst().ref();
        assertThat(added).hasRedirectedUrl("/set-up/agencies/" + agency);

        post("/set-up/agencies/" + agency + "/new-desk", "name", "Duty desk", "areas", KENT);
        var desk = desks.answeringFor(KENT, TestClock.START).getFirst().team();

        var once =
                post(
                        "/set-up/agencies/" + agency + "/people",
                        "name",
                        "Amina",
                        "email",
                        "amina@kent.example",
                        "workNumber",
                        "");
        assertThat(Jsoup.parse(once.getResponse().getContentAsString()).select("strong").eachText())
                .anyMatch(password -> password.matches("(\\w{5}-){3}\\w{5}"));

        var amina = practitioners.signingInAs("amina@kent.example").orElseThrow();
        post(
                "/set-up/people/" + amina.ref() + "/assignment",
                "roles",
                "DUTY_WORKER",
                "teams",
                desk.toString());
        assertThat(staff.again(amina.ref()).deskAreas()).containsExactly(KENT);
        assertThat(staff.again(amina.ref()).roles()).containsExactly(Role.DUTY_WORKER);
    }

    @Test
    void everyPageOfTheSetUpHasOneHeading() throws Exception {
        for (var page :
                List.of(
                        "/set-up",
                        "/set-up/new-agency",
                        "/set-up/agencies/" + board.agency(),
                        "/set-up/agencies/" + board.agency() + "/new-desk",
                        "/set-up/people/" + board.ref(),
                        "/account",
                        "/account/password",
                        "/locked-out")) {
            var shown = browser.get().uri(page).cookie(signedIn).exchange();
            assertThat(shown).as(page).hasStatusOk();
            assertThat(Jsoup.parse(shown.getResponse().getContentAsString()).select("h1"))
                    .as(page)
                    .hasSize(1);
        }
    }

    @Test
    void whoIsGivenANewPasswordIsSignedInNowhere() {
        var thief = staff.of(board.agency());
        var open = signIn(thief);

        assertThat(post("/set-up/people/" + thief.ref() + "/password")).hasStatusOk();

        assertThat(browser.get().uri("/account").cookie(open)).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/account").cookie(signedIn)).hasStatusOk();
    }

    @Test
    void agenciesOfEveryKindAreAddedEachWithTeams() {
        for (var kind : AgencyKind.values()) {
            post("/set-up/new-agency", "name", "An agency", "kind", kind.name(), "area", KENT);
            var agency = agencies.in(KENT, kind).getFirst().ref();
            post("/set-up/agencies/" + agency + "/teams", "teamName", "Reviewing officers");
            assertThat(agencies.teams(agency))
                    .extracting(Agencies.Team::name, Agencies.Team::isDesk)
                    .containsExactly(tuple("Reviewing officers", false));
        }
    }

    @Test
    void nobodyGivesThemselvesARole() {
        var tried = post("/set-up/people/" + board.ref() + "/assignment", "roles", "MANAGER");

        assertThat(tried).hasStatus(409);
        assertThat(staff.again(board.ref()).roles()).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void anAdministratorOfASchoolSetsUpThatSchoolAlone() {
        var school = staff.agency(AgencyKind.SCHOOL, KENT);
        var council = staff.agency(AgencyKind.SOCIAL_CARE, KENT);
        signedIn = signIn(staff.of(school, Role.ADMINISTRATOR));

        assertThat(browser.get().uri("/set-up/agencies/" + school).cookie(signedIn)).hasStatusOk();
        assertThat(browser.get().uri("/set-up/agencies/" + council).cookie(signedIn))
                .hasStatus(404);
        assertThat(browser.get().uri("/set-up/new-agency").cookie(signedIn)).hasStatus(404);
        assertThat(post("/set-up/agencies/" + school + "/new-desk", "name", "D", "areas", KENT))
                .hasStatus(404);
        assertThat(desks.served(KENT)).isFalse();
    }

    @Test
    void whoIsNoAdministratorFindsNothingThere() {
        signedIn = signIn(staff.of(staff.agency(AgencyKind.SCHOOL, KENT), Role.MANAGER));

        for (var page : List.of("/set-up", "/set-up/people/" + board.ref(), "/set-up/nothing"))
            assertThat(browser.get().uri(page).cookie(signedIn)).as(page).hasStatus(404);
    }

    private MvcTestResult post(String address, String... fields) {
        var request = browser.post().uri(address).cookie(signedIn);
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i], fields[i + 1]);
        return request.exchange();
    }

    private Cookie[] signIn(Acting.Practitioner who) {
        return Browser.of(browser, staff, who).session();
    }
}
