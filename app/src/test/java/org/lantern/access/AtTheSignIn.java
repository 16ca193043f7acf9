package org.lantern.access;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/// Two people of one desk, at the page on which they sign in.
@SpringBootTest
@AutoConfigureMockMvc
@Import({Database.class, TestClock.class, Staff.class})
abstract class AtTheSignIn {

    static final String KENT = "E10000016";
    static final By ADMIN = By.clockwork("test");

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

    Cookie[] signIn(Acting.Practitioner who) {
        return attempt(staff.email(who), Staff.PASSWORD).getResponse().getCookies();
    }

    MvcTestResult attempt(String email, String password) {
        return attempt(email, password, "http://localhost");
    }

    MvcTestResult attempt(String email, String password, String house) {
        return browser.post()
                .uri(house + "/sign-in")
                .param("email", email)
                .param("password", password)
                .exchange();
    }

    static Document html(MvcTestResult page) {
        try {
            return Jsoup.parse(page.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
