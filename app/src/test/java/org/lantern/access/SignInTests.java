package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Getting in, being kept out, and finding one's words again.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class SignInTests {

    private static final String KENT = "E10000016";
    private static final String REFUSED = "/sign-in?refused";
    private static final By ADMIN = By.clockwork("test");

    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired Accounts accounts;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    Acting.Practitioner amina;
    Acting.Practitioner ben;

    @BeforeEach
    void twoAtOneDesk() {
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        amina = staff.at(desk);
        ben = staff.at(desk);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
        clock.reset();
    }

    @Test
    void aStrangerIsSentToSignInAndTheWayThereSaysNothingOfWhatExists() {
        for (var address : List.of("/account", "/desk", "/no-such-page", "/cases/1"))
            assertThat(browser.get().uri(address))
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl("/sign-in?next=" + address);
    }

    @Test
    void theSignInPageOpensNoSession() {
        var page = browser.get().uri("/sign-in").exchange();

        assertThat(page).hasStatusOk();
        assertThat(html(page).select("h1").eachText()).hasSize(1);
        assertThat(page.getResponse().getCookies()).isEmpty();
        assertThat(db.sql("select count(*) from session").query(Long.class).single()).isZero();
    }

    @Test
    void somebodyWhoSignsInFindsTheirOwnAccount() {
        var cookies = signIn(amina);

        var page = browser.get().uri("/account").cookie(cookies).exchange();

        assertThat(page).hasStatusOk();
        assertThat(html(page).select("dd").eachText()).contains(amina.name());
        assertThat(html(page).select("nav [href=/account]")).hasSize(1);
    }

    @Test
    void theCookiesAreForThisHouseAlone() {
        var overHttps = attempt(staff.email(amina), Staff.PASSWORD, "https://lantern.example");

        assertThat(overHttps.getResponse().getHeaders("Set-Cookie"))
                .hasSize(2)
                .allMatch(cookie -> cookie.startsWith("__Host-"))
                .allMatch(cookie -> cookie.contains("Secure"))
                .allMatch(cookie -> cookie.contains("HttpOnly"))
                .allMatch(cookie -> cookie.contains("SameSite=Strict"));
    }

    @Test
    void aSessionKeepsNoNetworkAddress() {
        signIn(amina);

        var kept =
                db.sql("select encode(attribute_bytes, 'escape') from session_attributes")
                        .query(String.class)
                        .list();
        assertThat(kept).isNotEmpty().noneMatch(bytes -> bytes.contains("127.0.0.1"));
    }

    @Test
    void everyRefusalReadsTheSame() {
        var closed = staff.of(staff.agency(AgencyKind.SCHOOL, KENT));
        accounts.close(closed.ref(), ADMIN);
        lockOut(ben);

        for (var refused :
                List.of(
                        attempt(staff.email(amina), "wrong"),
                        attempt("nobody@nowhere.example", "wrong"),
                        attempt(staff.email(closed), Staff.PASSWORD),
                        attempt(staff.email(ben), Staff.PASSWORD)))
            assertThat(refused).hasRedirectedUrl(REFUSED);
        var page = browser.get().uri(REFUSED).exchange();
        assertThat(html(page).select(".govuk-error-summary a").eachText())
                .singleElement()
                .asString()
                .contains("Check your e-mail address and password");
    }

    @Test
    void aLockEndsByItself() {
        lockOut(ben);
        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl(REFUSED);

        clock.advance(Duration.ofMinutes(15));

        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void signingInForgivesTheTriesBefore() {
        for (var i = 0; i < 4; i++) attempt(staff.email(ben), "wrong");
        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl("/desk");
        for (var i = 0; i < 4; i++) attempt(staff.email(ben), "wrong");

        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl("/desk");
    }

    @Test
    void aColleagueReleasesSomebodyAndItIsKnownWhoDid() {
        lockOut(ben);

        var released =
                browser.post()
                        .uri("/locked-out")
                        .cookie(signIn(amina))
                        .param("who", ben.ref().toString())
                        .param("howKnown", "He stands beside me")
                        .exchange();

        assertThat(released).hasRedirectedUrl("/locked-out");
        assertThat(attempt(staff.email(ben), Staff.PASSWORD)).hasRedirectedUrl("/desk");
        assertThat(
                        db.sql("select practitioner from audit.act where act = 'lock-out-released'")
                                .query(UUID.class)
                                .single())
                .isEqualTo(amina.ref().value());
    }

    @Test
    void aStrangerToTheDeskReleasesNobody() {
        lockOut(ben);
        var teacher = staff.of(staff.agency(AgencyKind.SCHOOL, KENT), Role.MANAGER);

        browser.post()
                .uri("/locked-out")
                .cookie(signIn(teacher))
                .param("who", ben.ref().toString())
                .param("howKnown", "I say so")
                .exchange();

        assertThat(db.sql("select count(*) from access.release").query(Long.class).single())
                .isZero();
    }

    @Test
    void aClosedAccountIsOutWithItsNextRequest() {
        var cookies = signIn(amina);
        accounts.close(amina.ref(), ADMIN);

        assertThat(browser.get().uri("/account").cookie(cookies))
                .hasRedirectedUrl("/sign-in?ended");
    }

    @Test
    void signingOutEndsTheSessionAndNeedsAPost() {
        var cookies = signIn(amina);
        assertThat(browser.get().uri("/sign-out").cookie(cookies)).hasStatus(404);

        assertThat(browser.post().uri("/sign-out").cookie(cookies))
                .hasRedirectedUrl("/sign-in?out");
        assertThat(browser.get().uri("/account").cookie(cookies)).hasStatus3xxRedirection();
    }

    @Test
    void signingInLeadsOnToWhereSomebodyWantedToGoButNeverToAnotherHouse() {
        assertThat(next("/cases/1")).hasRedirectedUrl("/cases/1");
        assertThat(next("//elsewhere.example")).hasRedirectedUrl("/desk");
        assertThat(next("/\\elsewhere.example")).hasRedirectedUrl("/desk");
        assertThat(next("https://elsewhere.example")).hasRedirectedUrl("/desk");
    }

    @Test
    void aPasswordThatWorksOnceMustBeReplacedFirst() {
        var added =
                accounts.add(
                        new Colleague.New(
                                "Cara", "cara@staff.example", Optional.empty(), amina.agency()),
                        ADMIN);
        var cookies =
                attempt("cara@staff.example", added.oneTimePassword()).getResponse().getCookies();

        assertThat(browser.get().uri("/account").cookie(cookies))
                .hasRedirectedUrl("/account/password");
        assertThat(choose(cookies, added.oneTimePassword(), "password1234")).hasStatusOk();
        assertThat(choose(cookies, added.oneTimePassword(), "nine teal lamps hum"))
                .hasStatus3xxRedirection();
        assertThat(browser.get().uri("/account").cookie(cookies)).hasStatusOk();
        assertThat(attempt("cara@staff.example", "nine teal lamps hum")).hasRedirectedUrl("/desk");
    }

    private MvcTestResult choose(Cookie[] cookies, String current, String password) {
        return browser.post()
                .uri("/account/password")
                .cookie(cookies)
                .param("current", current)
                .param("password", password)
                .exchange();
    }

    private MvcTestResult next(String address) {
        return browser.post()
                .uri("/sign-in")
                .param("email", staff.email(amina))
                .param("password", Staff.PASSWORD)
                .param("next", address)
                .exchange();
    }

    private void lockOut(Acting.Practitioner who) {
        for (var i = 0; i < 5; i++) attempt(staff.email(who), "wrong");
    }

    private Cookie[] signIn(Acting.Practitioner who) {
        return attempt(staff.email(who), Staff.PASSWORD).getResponse().getCookies();
    }

    private MvcTestResult attempt(String email, String password) {
        return attempt(email, password, "http://localhost");
    }

    private MvcTestResult attempt(String email, String password, String house) {
        return browser.post()
                .uri(house + "/sign-in")
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    private static Document html(MvcTestResult page) {
        try {
            return Jsoup.parse(page.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
