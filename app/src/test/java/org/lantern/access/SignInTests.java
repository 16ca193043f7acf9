package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Getting in, and out again.
class SignInTests extends AtTheSignIn {

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
    void aStrangerMayAskWhetherTheHouseIsWellAndHearsNothingElse() {
        for (var address : List.of("/health", "/health/readiness", "/health/liveness"))
            assertThat(browser.get().uri(address))
                    .hasStatusOk()
                    .bodyText()
                    .contains("\"status\":\"UP\"")
                    .doesNotContain("components")
                    .doesNotContain("PostgreSQL");
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
    void aClosedAccountIsOutWithItsNextRequest() {
        var cookies = signIn(amina);
        accounts.close(amina.ref(), ADMIN);

        assertThat(browser.get().uri("/account").cookie(cookies))
                .hasRedirectedUrl("/sign-in?next=/account&ended");
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

    @Test
    void aPasswordThatWorksOnceDoesNotWorkASecondTimeEvenWhenNoneWasChosen() {
        var cara =
                accounts.add(
                        new Colleague.New(
                                "Cara", "cara@staff.example", Optional.empty(), amina.agency()),
                        ADMIN);
        assertThat(attempt("cara@staff.example", cara.oneTimePassword())).hasRedirectedUrl("/desk");

        assertThat(attempt("cara@staff.example", cara.oneTimePassword()))
                .hasRedirectedUrl("/sign-in?refused");
        var another = accounts.renewPassword(cara.ref(), ADMIN);
        var cookies =
                attempt("cara@staff.example", another.oneTimePassword()).getResponse().getCookies();
        assertThat(choose(cookies, another.oneTimePassword(), "nine teal lamps hum"))
                .hasStatus3xxRedirection();
        assertThat(attempt("cara@staff.example", "nine teal lamps hum")).hasRedirectedUrl("/desk");
        assertThat(attempt("cara@staff.example", "nine teal lamps hum")).hasRedirectedUrl("/desk");
    }

    @Test
    void aNewPasswordEndsTheSessionsThatCameWithTheOldOneAndOnlyThose() {
        var here = signIn(amina);
        var elsewhere = signIn(amina);
        var ben = signIn(this.ben);

        assertThat(choose(here, Staff.PASSWORD, "nine teal lamps hum")).hasStatus3xxRedirection();

        assertThat(browser.get().uri("/account").cookie(here)).hasStatusOk();
        assertThat(browser.get().uri("/account").cookie(ben)).hasStatusOk();
        assertThat(browser.get().uri("/account").cookie(elsewhere)).hasStatus3xxRedirection();
    }

    @Test
    void theOwnPasswordIsGuessedNoMoreOftenThanAtTheSignIn() {
        var unattended = signIn(amina);
        for (var i = 0; i < 5; i++) choose(unattended, "wrong", "nine teal lamps hum");

        assertThat(choose(unattended, Staff.PASSWORD, "nine teal lamps hum")).hasStatusOk();
        assertThat(attempt(staff.email(amina), "nine teal lamps hum"))
                .hasRedirectedUrl("/sign-in?refused");
    }

    @Test
    void aCharacterThatNobodyTypesIsNoTroubleOfOurs() {
        assertThat(attempt("a\0b", "x")).hasStatus(400);
    }

    private MvcTestResult choose(Cookie[] cookies, String current, String password) {
        return browser.post()
                .uri("/account/password")
                .cookie(cookies)
                .param("currentPassword", current)
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
}
