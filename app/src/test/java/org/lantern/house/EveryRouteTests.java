package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lantern.CleanSlate;
import org.lantern.access.Acting;
import org.lantern.access.Agencies;
import org.lantern.access.Agency;
import org.lantern.access.AgencyKind;
import org.lantern.access.Browser;
import org.lantern.access.Role;
import org.lantern.access.Staff;
import org.lantern.kernel.By;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route that Spring knows, asked by a stranger, by another agency and by the right
/// practitioner. A new page is covered the moment it exists.
@WholeHouse
class EveryRouteTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired Agencies agencies;
    @Autowired List<Examples.OfRoom> rooms;
    @Autowired JdbcClient db;
    @Autowired CleanSlate cleanSlate;

    private Examples examples;
    private Example.Reader other;
    private Browser stranger;

    @BeforeEach
    void somebodyOfEachSort() {
        examples = new Examples(tester, staff, rooms);
        stranger = new Browser(tester, new Cookie[] {new Cookie("lang", "en")});
        other = examples.reader(staff.of(staff.agency(AgencyKind.HEALTH, "W06000015")));
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @Test
    void thereAreRoutes() {
        assertThat(Route.all(pages)).hasSizeGreaterThan(20);
        assertThat(Route.all(pages)).anyMatch(Route::open).anyMatch(route -> !route.isGet());
    }

    @TestFactory
    Stream<DynamicTest> aStrangerIsSentToSignInUnlessThePageIsOpen() {
        return each(this::askAsAStranger, _ -> true);
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayNotSeeItFindsNothing() {
        return each(this::askAsAnother, route -> !route.open() && !route.live());
    }

    @TestFactory
    Stream<DynamicTest> whoeverSetsUpTheWholeHouseSeesNoChildByDoingSo() {
        var board =
                agencies.add(
                        new Agency.New(
                                "All", AgencyKind.PARTNERSHIP, Optional.empty(), Optional.empty()),
                        By.clockwork("test"));
        other = examples.reader(staff.of(board, Role.ADMINISTRATOR));
        return each(
                this::askAsAnother,
                route -> !route.open() && !route.live() && examples.of(route).showsChildren());
    }

    @TestFactory
    Stream<DynamicTest> theRightPractitionerIsShownAWholePage() {
        return each(this::read, Route::isPage);
    }

    @TestFactory
    Stream<DynamicTest> nothingIsTakenFromAnotherSite() {
        return each(this::sendFromAnotherSite, route -> !route.isGet());
    }

    @TestFactory
    Stream<DynamicTest> anEmptyFormIsAnswered() {
        return each(this::sendNothing, route -> !route.isGet());
    }

    private Stream<DynamicTest> each(Consumer<Route> test, Predicate<Route> which) {
        return Route.all(pages).stream()
                .filter(which)
                .map(route -> dynamicTest(route.toString(), () -> test.accept(route)));
    }

    private void askAsAStranger(Route route) {
        var result = ask(route, examples.of(route).address(route), stranger);
        if (route.open()) {
            assertThat(result.getResponse().getStatus()).isLessThan(500);
            assertThat(result.getResponse().getHeaders("Set-Cookie"))
                    .noneMatch(cookie -> cookie.contains("lantern="));
        } else if (route.live()) assertThat(live(route)).hasStatus(401);
        else
            assertThat(result.getResponse().getRedirectedUrl())
                    .as("where a stranger is sent")
                    .startsWith("/sign-in");
    }

    private void askAsAnother(Route route) {
        var example = examples.of(route);
        var before = acts(other.who());
        var result = ask(route, example.address(route), other.browser());
        if (example.isGuarded()) {
            assertThat(result).hasStatus(404);
            var nothing = ask(route, example.addressOfNothing(route), other.browser());
            assertThat(Browser.html(result).text()).isEqualTo(Browser.html(nothing).text());
            assertThat(acts(other.who())).as("acts").isEqualTo(before);
        } else {
            assertThat(result.getResponse().getStatus()).isLessThan(500);
            // What is their own may have given their session another name.
            if (!route.isGet()) other = examples.reader(other.who());
        }
    }

    private void read(Route route) {
        var example = examples.of(route);
        var reader = example.reader();
        var before = acts(reader.who());
        WholePage.of(reader.browser(), example.address(route)).isWhole();
        if (example.showsChildren())
            assertThat(acts(reader.who())).as("acts on the trail").isGreaterThan(before);
        assertThat(reader.browser().get(example.addressOfNothing(route)).getResponse().getStatus())
                .as("where nothing is")
                .isIn(200, 302, 404);
    }

    private void sendFromAnotherSite(Route route) {
        var example = examples.of(route);
        var before = acts(example.reader().who());
        var result =
                tester.post()
                        .uri(example.address(route))
                        .cookie(example.reader().browser().session())
                        .header("Sec-Fetch-Site", "cross-site")
                        .exchange();
        assertThat(result).hasStatus(403);
        assertThat(acts(example.reader().who())).isEqualTo(before);
    }

    private void sendNothing(Route route) {
        var example = examples.of(route);
        var result = example.reader().browser().post(example.address(route));
        assertThat(result.getResponse().getStatus()).isIn(200, 302, 303, 400, 404, 409);
    }

    private MvcTestResult live(Route route) {
        return tester.get()
                .uri(examples.of(route).address(route))
                .header("Accept", "text/event-stream")
                .exchange();
    }

    private static MvcTestResult ask(Route route, String address, Browser browser) {
        return route.isGet() ? browser.get(address) : browser.post(address);
    }

    private long acts(Acting.Practitioner who) {
        return db.sql("select count(*) from audit.act where practitioner = ?")
                .param(who.ref().value())
                .query(Long.class)
                .single();
    }
}
