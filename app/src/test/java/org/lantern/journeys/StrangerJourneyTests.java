package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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

    @Test
    void theyFindTheSignInPageOrWhatIsForEverybodyAndGetNoSession() {
        var addresses =
                pages.getHandlerMethods().keySet().stream()
                        .flatMap(page -> page.getPatternValues().stream())
                        .map(pattern -> pattern.replaceAll("\\{[^/]*}", SOME))
                        .filter(address -> !address.equals("/desk/events"))
                        .distinct()
                        .sorted()
                        .toList();
        assertThat(addresses).hasSizeGreaterThan(50);
        try (var stranger = Visitor.withoutScripts("stranger", port)) {
            for (var address : addresses) {
                stranger.visit(address);
                assertThat(stranger.heading()).as(address).isNotBlank();
                if (stranger.address().startsWith("/sign-in"))
                    assertThat(stranger.words()).as(address).doesNotContain(SOME);
            }
            assertThat(stranger.page().context().cookies())
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("lantern", "was");
        }
    }
}
