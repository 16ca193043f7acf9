package org.lantern.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.stream.Stream;
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
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A session that ends while somebody is typing loses them no word, and shows it to nobody else.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
class KeptWordsTests {

    @Autowired MockMvcTester browser;
    @Autowired Staff staff;
    @Autowired TestClock clock;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    Acting.Practitioner amina;
    Acting.Practitioner ben;

    @BeforeEach
    void twoWhoShareADevice() {
        var school = staff.agency(AgencyKind.SCHOOL, "E10000016");
        amina = staff.of(school);
        ben = staff.of(school);
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
        db.sql("delete from session").update();
        clock.reset();
    }

    @Test
    void whatWasTypedIsOfferedToThemAfterSigningIn() throws Exception {
        assertThat(typeAfterTheSessionEnded()).hasRedirectedUrl("/sign-in?kept");

        var back = signIn(amina);
        assertThat(back).hasRedirectedUrl("/kept-words");

        var page = browser.get().uri("/kept-words").cookie(cookies(back)).exchange();
        var html = Jsoup.parse(page.getResponse().getContentAsString());
        assertThat(html.select("form[action=/account/password] input").eachAttr("name"))
                .contains("reasons", "kept-words")
                .doesNotContain("password");
        assertThat(html.select("input[name=reasons]").val()).isEqualTo("Seen alone at the station");
    }

    @Test
    void nobodyElseAtThatDeviceSeesThem() {
        typeAfterTheSessionEnded();

        var other = signIn(ben);

        assertThat(other).hasRedirectedUrl("/desk");
        assertThat(browser.get().uri("/kept-words").cookie(cookies(other))).hasStatus(404);
    }

    @Test
    void theDatabaseHoldsNoWordOfIt() {
        typeAfterTheSessionEnded();

        assertThat(
                        db.sql("select encode(words, 'escape') from access.sealed_words")
                                .query(String.class)
                                .single())
                .doesNotContain("station")
                .doesNotContain("reasons");
    }

    @Test
    void withoutTheCookieOfTheOneWhoWasThereNothingIsKept() {
        assertThat(type()).hasRedirectedUrl("/sign-in");

        assertThat(rows()).isZero();
    }

    @Test
    void theyAreGoneAfterADay() {
        typeAfterTheSessionEnded();

        clock.advance(Duration.ofHours(24));

        assertThat(signIn(amina)).hasRedirectedUrl("/desk");
    }

    @Test
    void tooMuchToKeepIsNotKept() {
        var was = was();

        assertThat(type("x".repeat(300_000), was)).hasRedirectedUrl("/sign-in?ended");

        assertThat(rows()).isZero();
    }

    @Test
    void theyAreGoneOnceTheyHaveArrived() {
        typeAfterTheSessionEnded();
        var back = cookies(signIn(amina));
        var id = db.sql("select id from access.sealed_words").query(String.class).single();

        assertThat(
                        browser.post()
                                .uri("/account/password")
                                .cookie(back)
                                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                                .param("kept-words", id))
                .hasStatusOk();

        assertThat(rows()).isZero();
    }

    @Test
    void theyCanBeThrownAway() {
        typeAfterTheSessionEnded();
        var id = db.sql("select id from access.sealed_words").query(String.class).single();

        browser.post().uri("/kept-words/{id}/removal", id).cookie(cookies(signIn(ben))).exchange();
        assertThat(rows()).isOne();

        browser.post()
                .uri("/kept-words/{id}/removal", id)
                .cookie(cookies(signIn(amina)))
                .exchange();
        assertThat(rows()).isZero();
    }

    private MvcTestResult typeAfterTheSessionEnded() {
        return type("Seen alone at the station", was());
    }

    private Cookie was() {
        var signedIn = cookies(signIn(amina));
        db.sql("delete from session").update();
        return Stream.of(signedIn).filter(c -> c.getName().equals("was")).findFirst().orElseThrow();
    }

    private MvcTestResult type(String reasons, Cookie... cookies) {
        return browser.post()
                .uri("/account/password")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .cookie(cookies)
                .param("reasons", reasons)
                .param("password", "must not be kept")
                .exchange();
    }

    private MvcTestResult type() {
        return browser.post()
                .uri("/account/password")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("reasons", "Seen alone")
                .exchange();
    }

    private MvcTestResult signIn(Acting.Practitioner who) {
        return browser.post()
                .uri("/sign-in")
                .param("email", staff.email(who))
                .param("password", Staff.PASSWORD)
                .exchange();
    }

    private static Cookie[] cookies(MvcTestResult page) {
        return page.getResponse().getCookies();
    }

    private long rows() {
        return db.sql("select count(*) from access.sealed_words").query(Long.class).single();
    }
}
