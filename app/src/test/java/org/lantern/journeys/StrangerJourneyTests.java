package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lantern.house.Route;
import org.lantern.house.WholeHouse;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// A stranger types every address that there is.
@WholeHouse
@Tag("journey")
class StrangerJourneyTests {

    private static final String SOME = "0192f3c4-5d6e-7f80-8a9b-0c1d2e3f4a5b";

    @LocalServerPort int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping pages;

    private Visitor stranger;

    @BeforeEach
    void aBrowser() {
        stranger = Visitor.withoutScripts("stranger", port);
    }

    @AfterEach
    void close() {
        stranger.close();
    }

    @Test
    void whereverTheyMayNotGoTheyFindTheSamePageWithEveryWordOfIt() {
        var signIn = stranger.visit("/sign-in?then=%2Fdesk").words();
        var guarded = addresses(route -> !route.open());
        assertThat(guarded).hasSizeGreaterThan(50).contains("/cases/" + SOME, "/desk/queue");
        for (var address : guarded) {
            stranger.visit(address);
            assertThat(stranger.address()).as(address).startsWith("/sign-in");
            assertThat(stranger.words()).as(address).isEqualTo(signIn);
        }
        hasNoSession();
    }

    @Test
    void whatIsForEverybodySaysSomethingAndOpensNoSession() {
        var open = addresses(route -> route.open() && (route.isPage() || !route.isGet()));
        assertThat(open).hasSizeGreaterThan(10).contains("/", "/worry/reference");
        for (var address : open) {
            stranger.visit(address);
            assertThat(stranger.heading()).as(address).isNotBlank();
            assertThat(stranger.words()).as(address).doesNotContain(SOME);
        }
        hasNoSession();
    }

    private List<String> addresses(Predicate<Route> which) {
        return Route.all(pages).stream()
                .filter(which)
                .filter(route -> !route.live())
                .map(Route::pattern)
                .map(pattern -> pattern.replaceAll("\\{\\w+:([\\w-]+)}", "$1"))
                .map(pattern -> pattern.replaceAll("\\{[^/]*}", SOME))
                .distinct()
                .toList();
    }

    private void hasNoSession() {
        assertThat(stranger.page().context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("lantern", "was");
    }
}
