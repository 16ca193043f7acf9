package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A desk gets areas and members, and an account that was closed is opened again.
class DeskSetUpTests extends SettingUpADesk {

    @Test
    void onlyTheBoardSaysForWhichAreasADeskAnswersAndNoAreaIsLeftWithoutOne() {
        assertThat(browser.get(at("/areas"))).hasStatus(404);
        assertThat(browser.post(at("/areas"), "areas", HARROW)).hasStatus(404);
        var board = staff.board();
        browser = Browser.of(tester, staff, staff.of(board, Role.ADMINISTRATOR));
        var worker = staff.at(desk);

        assertThat(Browser.html(browser.post(at("/areas"), "areas", HARROW)).text())
                .contains("No other desk answers for Kent");
        assertThat(Browser.html(browser.post(at("/areas"))).select(".govuk-error-summary").text())
                .isNotEmpty();
        var asked = browser.page(at("/areas"));
        assertThat(asked.select("input[name=areas]").eachAttr("value")).startsWith(KENT);
        assertThat(asked.select("details input[name=further]").eachAttr("value")).contains(HARROW);
        assertThat(browser.post(at("/areas"), "areas", KENT, "further", HARROW))
                .hasRedirectedUrl(at(""));
        assertThat(staff.again(worker.ref()).deskAreas()).containsExactlyInAnyOrder(KENT, HARROW);

        staff.desk(council, KENT);
        browser.post(at("/areas"), "areas", HARROW);
        assertThat(staff.again(worker.ref()).deskAreas()).containsExactly(HARROW);
        assertThat(desks.setting(desk).areas()).containsExactly(HARROW);
    }

    @Test
    void membersComeAndGoButNobodyPutsThemselvesAtADesk() {
        var amina = staff.of(council, Role.DUTY_WORKER);

        browser.post(at("/members"), "who", amina.ref().toString());
        assertThat(staff.again(amina.ref()).teams()).containsExactly(desk);
        assertThat(shown()).contains(amina.name());

        browser.post(at("/members/" + amina.ref() + "/leaving"));
        assertThat(staff.again(amina.ref()).teams()).isEmpty();

        assertThat(browser.post(at("/members"), "who", administrator.ref().toString()))
                .hasStatus(409);
        var stranger = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        assertThat(browser.post(at("/members"), "who", stranger.ref().toString())).hasStatus(404);
        assertThat(practitioners.in(desk)).isEmpty();
    }

    @Test
    void anAdministratorElsewhereFindsNoDeskHere() {
        browser =
                Browser.of(
                        tester,
                        staff,
                        staff.of(staff.agency(AgencyKind.SCHOOL, KENT), Role.ADMINISTRATOR));

        for (var page : List.of("", "/hours", "/number", "/areas"))
            assertThat(browser.get(at(page))).as(page).hasStatus(404);
        assertThat(browser.post(at("/hours"))).hasStatus(404);
        assertThat(browser.get("/set-up/agencies/" + council + "/switchboard")).hasStatus(404);
    }

    @Test
    void anAccountThatWasClosedIsFoundAndOpenedAgainWithAPasswordThatWorksOnce() {
        var amina = staff.at(desk);
        var page = "/set-up/people/" + amina.ref();
        assertThat(browser.post(page + "/reopening")).as("an open one").hasStatus(404);

        assertThat(browser.post(page + "/closure")).hasRedirectedUrl(page);
        assertThat(practitioners.acting(amina.ref())).isEmpty();
        assertThat(browser.page("/set-up/agencies/" + council).select("main a").eachAttr("href"))
                .contains(page);
        assertThat(browser.page(page).text()).contains("Duty worker", "Desk of " + KENT);

        var once = Browser.html(browser.post(page + "/reopening"));

        assertThat(once.select("strong").eachText())
                .anyMatch(password -> password.matches("(\\w{5}-){3}\\w{5}"));
        assertThat(staff.again(amina.ref()).roles()).containsExactly(Role.DUTY_WORKER);
    }
}
