package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.CleanSlate;
import org.lantern.Database;
import org.lantern.TestClock;
import org.lantern.kernel.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// How long somebody stays signed in, and what signs them out.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class SessionTests {

    private static final String KENT = "E10000016";
    private static final String NEW = "nine teal lamps hum";
    private static final By ADMIN = By.clockwork("test");

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired Accounts accounts;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    Acting.Practitioner amina;
    Browser browser;

    @BeforeEach
    void aWorkerAtTheDesk() {
        amina = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT));
        browser = Browser.of(tester, staff, amina);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
    }

    @Test
    void halfAnHourWithoutADeedSignsSomebodyOut() {
        clock.advance(Duration.ofMinutes(29));
        assertThat(browser.get("/account")).hasStatusOk();
        clock.advance(Duration.ofMinutes(29));
        assertThat(browser.get("/account")).hasStatusOk();

        clock.advance(Duration.ofMinutes(30));

        assertThat(browser.get("/account")).hasRedirectedUrl("/sign-in?next=/account&ended");
        clock.reset();
        assertThat(browser.get("/account")).as("it is over for good").hasStatus3xxRedirection();
    }

    @Test
    void aDeskLeftOpenDoesNotKeepAnybodySignedIn() {
        for (int i = 0; i < 29; i++) {
            clock.advance(Duration.ofMinutes(1));
            assertThat(lanes()).isEqualTo(200);
        }

        clock.advance(Duration.ofMinutes(1));

        assertThat(lanes()).as("the page is told plainly").isEqualTo(401);
        assertThat(browser.get("/account")).hasRedirectedUrl("/sign-in?next=/account&ended");
    }

    @Test
    void everyPageSaysWhenItEndsAndThatWhatIsTypedIsKept() {
        clock.advance(Duration.ofMinutes(10));
        assertThat(browser.page("/desk/queue").select(".lantern-ending").text())
                .contains("signed out at 09:40", "What you are typing is not lost");

        clock.advance(Duration.ofSeconds(20));
        assertThat(browser.page("/account").select(".lantern-ending").attr("data-seconds"))
                .as("a deed counts about as exactly as half a minute")
                .isEqualTo(String.valueOf(30 * 60 - 20));
    }

    @Test
    void whatIsSentAfterItEndedIsKept() {
        clock.advance(Duration.ofMinutes(31));

        assertThat(
                        tester.post()
                                .uri("/locked-out")
                                .cookie(browser.session())
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .param("howKnown", "He stands beside me"))
                .hasRedirectedUrl("/sign-in?kept");
    }

    @Test
    void onADeviceThatOthersUseItIsAQuarterOfAnHour() {
        var shared =
                tester.post()
                        .uri("/sign-in")
                        .param("email", staff.email(amina))
                        .param("password", Staff.PASSWORD)
                        .param("shared", "yes")
                        .exchange()
                        .getResponse()
                        .getCookies();

        clock.advance(Duration.ofMinutes(15));

        assertThat(tester.get().uri("/account").cookie(shared)).hasStatus3xxRedirection();
        assertThat(browser.get("/account")).hasStatusOk();
    }

    @Test
    void aNewPasswordOfOnesOwnEndsEveryOtherSessionAndNotThisOne() {
        var elsewhere = Browser.of(tester, staff, amina);
        var colleague = Browser.of(tester, staff, staff.at(amina.teams().iterator().next()));

        assertThat(
                        browser.post(
                                "/account/password",
                                "currentPassword",
                                Staff.PASSWORD,
                                "password",
                                NEW))
                .hasRedirectedUrl("/desk");

        assertThat(browser.get("/account")).hasStatusOk();
        assertThat(elsewhere.get("/account")).hasStatus3xxRedirection();
        assertThat(colleague.get("/account")).as("somebody else").hasStatusOk();
    }

    @Test
    void aPasswordThatSomebodyElseRenewedEndsEverySession() {
        accounts.renewPassword(amina.ref(), ADMIN);

        assertThat(browser.get("/account")).hasStatus3xxRedirection();
    }

    @Test
    void anAccountOpenedAgainRevivesNoSessionAndNoPassword() {
        accounts.close(amina.ref(), ADMIN);

        var again = accounts.reopen(amina.ref(), ADMIN);

        assertThat(browser.get("/account")).hasStatus3xxRedirection();
        assertThat(signInWith(Staff.PASSWORD)).isEqualTo("/sign-in?refused");
        assertThat(signInWith(again.oneTimePassword())).isEqualTo("/desk");
    }

    @Test
    void whatIsTakenAwayIsGoneWithTheNextRequest() {
        assertThat(browser.get("/calls/new").getResponse().getStatus()).isEqualTo(200);

        accounts.leave(amina.ref(), amina.teams().iterator().next(), ADMIN);

        assertThat(browser.get("/calls/new")).hasStatus(404);
    }

    private int lanes() {
        return tester.get()
                .uri("/desk/queue/lanes")
                .header("Lantern-Live", "yes")
                .cookie(browser.session())
                .exchange()
                .getResponse()
                .getStatus();
    }

    private String signInWith(String password) {
        return String.valueOf(
                tester.post()
                        .uri("/sign-in")
                        .param("email", staff.email(amina))
                        .param("password", password)
                        .exchange()
                        .getResponse()
                        .getRedirectedUrl());
    }
}
