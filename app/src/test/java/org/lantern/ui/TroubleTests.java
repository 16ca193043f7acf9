package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is not ours is refused, and what goes wrong is said with a page that helps.
class TroubleTests extends AtAPort {

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://elsewhere.example",
        "Origin, null",
        "Referer, https://elsewhere.example/page",
        "X-Nothing, at all"
    })
    void whatAnotherSiteSendsIsRefusedWithAPageThatHelps(String header, String value)
            throws Exception {
        var answer = post("/sample/question", header, value);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(page(answer).select("h1").text()).isEqualTo("This has not been sent to anyone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sec-Fetch-Site same-origin",
                "Sec-Fetch-Site none",
                "Origin own",
                "Referer own"
            })
    void whatOurOwnPagesSendIsTaken(String sent) throws Exception {
        var header = sent.split(" ");
        var answer = post("/sample/question", header[0], header[1].replace("own", at("")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(page(answer).title()).isEqualTo("Error: Information");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, 404, you are not allowed to see it",
        "/error, 404, you are not allowed to see it",
        "/sample/broken/MISSING, 404, you are not allowed to see it",
        "/sample/broken/7up, 404, you are not allowed to see it",
        "/sample/broken/CONFLICT, 409, Amina decided at 14:07",
        "/sample/broken/OURS, 500, on our side",
        "/sample/broken/NOT_SENT, 503, has not been sent to anyone",
        "/sample/broken/CROWDED, 503, Nothing is lost of what you sent before"
    })
    void eachTroubleHasItsPage(String address, int status, String words) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page(answer).select("main").text()).contains(words).doesNotContain("secret");
        assertThat(page(answer).select("h1")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sample/%00", "/sample/%c0%af", "/sample%2f..%2f..", "/sample/a;b"})
    void anAddressThatCanBeNobodysHasAPageOfOursToo(String address) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(page(answer).select("main h1")).hasSize(1);
        assertThat(text(answer)).doesNotContain("Tomcat", "HTTP Status");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aDatabaseThatIsDownLosesNoTypedWordButShowsNoPassword() throws Exception {
        var main =
                page(post("/sample/broken/NOT_SENT", "Sec-Fetch-Site", "same-origin"))
                        .select("main");

        assertThat(main.text()).contains("Ring".toLowerCase(), "999", "101", "A boy <b>alone</b>");
        assertThat(main.text()).doesNotContain("hunter2");
    }

    @Test
    void whereTooManySendAtOnceThePageSaysWhomToRingAndWhenAndWhereToTryAgain() throws Exception {
        var answer = post("/sample/broken/CROWDED", "Sec-Fetch-Site", "same-origin");

        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
        var main = page(answer).select("main");
        assertThat(main.text()).contains("999", "55", "has not been sent yet");
        assertThat(main.select("a.govuk-button").attr("href")).isEqualTo("/sample/broken/CROWDED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fields", "words"})
    void whoSendsMoreThanAFormCanHoldHearsSoOnAPageOfOurs(String what) throws Exception {
        var sent =
                what.equals("fields")
                        ? "a=1&".repeat(10_000)
                        : "first.words=" + "x".repeat(3 * 1024 * 1024);
        var answer =
                send(
                        HttpRequest.newBuilder(URI.create(at("/sample/question")))
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(sent)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(page(answer).select("h1")).hasSize(1);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aClientOfTheApiGetsAProblem() throws Exception {
        var answer = get("/sample/api");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(text(answer)).contains("/problems/missing");
    }

    private HttpResponse<byte[]> post(String address, String header, String value)
            throws Exception {
        return send(
                HttpRequest.newBuilder(URI.create(at(address)))
                        .header(header, value)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "first.words=A+boy+%3Cb%3Ealone%3C%2Fb%3E&password=hunter2")));
    }
}
