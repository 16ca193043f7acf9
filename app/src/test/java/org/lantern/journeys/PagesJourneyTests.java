package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.lantern.CleanSlate;
import org.lantern.access.Staff;
import org.lantern.house.Example;
import org.lantern.house.Examples;
import org.lantern.house.Route;
import org.lantern.house.WholeHouse;
import org.lantern.house.WholePage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page that there is, before whoever may read it: in English at a desk, in Welsh on a
/// telephone. A new page is looked over the moment it exists.
@WholeHouse
@Tag("journey")
class PagesJourneyTests {

    @LocalServerPort int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired List<Examples.OfRoom> rooms;
    @Autowired CleanSlate cleanSlate;

    private Visitor english;
    private Visitor welsh;

    @BeforeEach
    void twoBrowsers() {
        english = Visitor.atADesk("page", port).inAHurry();
        welsh = Visitor.withATelephone("tudalen", port).inAHurry();
    }

    @AfterEach
    void wipe() {
        english.close();
        welsh.close();
        cleanSlate.wipe();
    }

    @TestFactory
    Stream<DynamicTest> everyPageCanBeReadOnAnyScreenInBothLanguages() {
        var examples = new Examples(tester, staff, rooms);
        return Route.all(pages).stream()
                .filter(Route::isPage)
                .map(route -> dynamicTest(route.toString(), () -> read(route, examples.of(route))));
    }

    private void read(Route route, Example example) {
        read(english, "en", route, example);
        read(welsh, "cy", route, example);
    }

    private void read(Visitor visitor, String language, Route route, Example example) {
        signIn(visitor, example.reader());
        var address = example.address(route) + "?lang=" + language;
        var page = visitor.page().navigate(home() + address);
        assertThat(page.status()).as(address).isEqualTo(200);
        new WholePage(address, Jsoup.parse(page.text())).isWholeIn(language);
        visitor.look();
    }

    /// Takes up the session of somebody who has signed in, or whatever else their browser keeps.
    private void signIn(Visitor visitor, Example.Reader as) {
        var browser = visitor.page().context();
        browser.clearCookies();
        browser.addCookies(
                Stream.of(as.browser().session())
                        .map(kept -> new Cookie(kept.getName(), kept.getValue()).setUrl(home()))
                        .toList());
    }

    private String home() {
        return "http://localhost:" + port;
    }
}
