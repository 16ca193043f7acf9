package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Where very many ask at once.
class InTurnTests {

    private static final Duration AT_ONCE = Duration.ZERO;

    private final Places practitioners = new Places(1, AT_ONCE);
    private final Places strangers = new Places(1, AT_ONCE);
    private final Places comers = new Places(1, AT_ONCE);
    private final Familiar familiar = new Familiar();
    private final InTurn turn = new InTurn(familiar, practitioners, comers, strangers);

    @BeforeEach
    void somebodyWasHere() throws Exception {
        var request = signedIn();
        request.setUserPrincipal(() -> "somebody");
        familiar.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    @Test
    void whoeverHasSignedInIsLetInHoweverManyStrangersAsk() throws Exception {
        try (var _ = strangers.take()) {
            assertThat(isLetIn(signedIn())).isTrue();
            assertThat(isLetIn(stranger("/"))).isFalse();
        }
    }

    @Test
    void aCookieThatAnybodyMadeUpIsNoSession() throws Exception {
        var request = stranger("/");
        request.setCookies(new Cookie("__Host-lantern", "made-up"));
        try (var _ = strangers.take()) {
            assertThat(isLetIn(request)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/i-have-it/x", "/screen"})
    void whoeverSignsInOrAnswersARingWaitsForNoFloodOfReports(String path) throws Exception {
        try (var _ = strangers.take()) {
            assertThat(isLetIn(stranger(path))).isTrue();
        }
    }

    @Test
    void onlyAPhotographHasItsTurnElsewhere() throws Exception {
        try (var _ = strangers.take()) {
            assertThat(isLetIn(sent("/plans/x/photographs/new"))).isTrue();
            assertThat(isLetIn(sent("/worry"))).isFalse();
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

    private static MockHttpServletRequest sent(String path) {
        var request = new MockHttpServletRequest("POST", path);
        request.setContentType("multipart/form-data; boundary=x");
        return request;
    }

    private static MockHttpServletRequest signedIn() {
        var request = stranger("/");
        request.setCookies(new Cookie("__Host-lantern", "x"));
        return request;
    }
}
