package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Where very many ask at once.
class InTurnTests {

    private static final Duration AT_ONCE = Duration.ZERO;

    private final Places practitioners = new Places(1, AT_ONCE);
    private final Places strangers = new Places(1, AT_ONCE);
    private final InTurn turn = new InTurn(practitioners, strangers);

    @Test
    void whoeverHasSignedInIsLetInHoweverManyStrangersAsk() throws Exception {
        try (var _ = strangers.take()) {
            assertThat(isLetIn(signedIn())).isTrue();
            assertThat(isLetIn(stranger("/"))).isFalse();
        }
    }

    @Test
    void aPlaceIsFreeAgainOnceThePageIsMade() throws Exception {
        assertThat(isLetIn(stranger("/"))).isTrue();
        assertThat(isLetIn(stranger("/"))).isTrue();
    }

    @Test
    void whoeverIsNotLetInIsSentToThePageThatSaysSo() throws Exception {
        var answer = new MockHttpServletResponse();
        try (var _ = practitioners.take()) {
            turn.doFilter(signedIn(), answer, new MockFilterChain());
        }
        assertThat(answer.getForwardedUrl()).isEqualTo("/error");
    }

    @Test
    void whetherTheHouseIsWellIsAnsweredAtAllTimes() throws Exception {
        try (var _ = strangers.take()) {
            assertThat(isLetIn(stranger("/health/liveness"))).isTrue();
        }
    }

    private boolean isLetIn(MockHttpServletRequest request) throws Exception {
        var next = new MockFilterChain();
        turn.doFilter(request, new MockHttpServletResponse(), next);
        return next.getRequest() != null;
    }

    private static MockHttpServletRequest stranger(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static MockHttpServletRequest signedIn() {
        var request = stranger("/");
        request.setCookies(new Cookie("__Host-lantern", "x"));
        return request;
    }
}
