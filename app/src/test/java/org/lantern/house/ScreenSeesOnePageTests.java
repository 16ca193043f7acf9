package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lantern.CleanSlate;
import org.lantern.access.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A screen on a wall is signed in to one page. To every other, also to one that does not exist
/// yet, it is a stranger.
@WholeHouse
class ScreenSeesOnePageTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    @Autowired MockMvcTester tester;
    @Autowired Staff staff;
    @Autowired List<Examples.OfRoom> rooms;
    @Autowired CleanSlate cleanSlate;

    private Examples examples;
    private Example.Reader screen;

    @BeforeEach
    void aScreenIsOpen() {
        examples = new Examples(tester, staff, rooms);
        screen = examples.of(new Route("GET", "/screen", true, false)).reader();
    }

    @AfterEach
    void wipe() {
        cleanSlate.wipe();
    }

    @TestFactory
    Stream<DynamicTest> everyOtherPageIsShutToIt() {
        return Route.all(pages).stream()
                .filter(route -> !route.open())
                .map(route -> dynamicTest(route.toString(), () -> isShut(route)));
    }

    private void isShut(Route route) {
        var address = examples.of(route).address(route);
        var browser = screen.browser();
        if (route.live()) {
            var asked =
                    tester.get()
                            .uri(address)
                            .cookie(browser.session())
                            .header("Accept", "text/event-stream");
            assertThat(asked.exchange()).hasStatus(401);
            return;
        }
        var result = route.isGet() ? browser.get(address) : browser.post(address);
        assertThat(result.getResponse().getRedirectedUrl()).startsWith("/sign-in");
    }
}
