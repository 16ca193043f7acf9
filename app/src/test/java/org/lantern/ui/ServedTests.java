package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.kernel.Refused;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootTest(
        classes = PageTests.House.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ServedTests {

    private static final int MOST = 150_000;

    @LocalServerPort int port;
    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/sample/question", "/sample/desk", "/nowhere", "/sample/broken/OURS"})
    void everyPageForbidsWhatItDoesNotNeedAndIsNotKept(String address) throws Exception {
        var headers = get(address).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'; style-src 'self'; script-src 'self'")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sample/question", "/sample/desk"})
    void noPageWeighsMoreThanAPhoneCanBear(String address) throws Exception {
        var weight = get(address).body().length;
        for (var asset : assetsOf(page(get(address)))) {
            var answer = get(asset);
            assertThat(answer.statusCode()).as(asset).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                    .as(asset)
                    .contains("max-age=31536000", "immutable");
            weight += answer.body().length;
        }
        System.out.printf("%s weighs %,d bytes%n", address, weight);
        assertThat(weight).isBetween(20_000, MOST);
    }

    @Test
    void theTypefaceIsOurOwnAndTheGovernmentsIsNeverServed() throws Exception {
        for (var asset : assetsOf(page(get("/sample/desk"))))
            if (asset.endsWith(".css"))
                assertThat(text(get(asset)))
                        .contains("Atkinson Hyperlegible Next")
                        .doesNotContain("GDS Transport", "/assets/fonts")
                        .doesNotContainPattern("url\\([^)]*crest");
        assertThat(
                        get("/webjars/govuk-frontend/dist/govuk/assets/fonts/bold-b542beb274-v2.woff2")
                                .statusCode())
                .isEqualTo(404);
    }

    @Test
    void everyStyleSheetIsTheOneThatItsAddressNames() throws Exception {
        var styles = page(get("/sample/desk")).select("link[rel=stylesheet]").eachAttr("href");

        assertThat(text(get(styles.get(0)))).contains(".govuk-button");
        assertThat(text(get(styles.get(1)))).contains(".moj-timeline");
        assertThat(text(get(styles.get(2)))).contains(".lantern-header");
    }

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
        "/sample/broken/NOT_SENT, 503, has not been sent to anyone"
    })
    void eachTroubleHasItsPage(String address, int status, String words) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(page(answer).select("main").text()).contains(words).doesNotContain("secret");
        assertThat(page(answer).select("h1")).hasSize(1);
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
    void aClientOfTheApiGetsAProblem() throws Exception {
        var answer = get("/sample/api");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(text(answer)).contains("/problems/missing");
    }

    private List<String> assetsOf(Document page) throws Exception {
        var assets =
                new ArrayList<>(
                        page.select("link[href], script, img").stream()
                                .map(asset ->
                                        asset.hasAttr("href")
                                                ? asset.attr("href")
                                                : asset.attr("src"))
                                .toList());
        assertThat(assets)
                .hasSizeGreaterThan(4)
                .allMatch(asset -> asset.matches(".*-[0-9a-f]{32}\\.\\w+"));
        for (var style : List.copyOf(assets))
            if (style.startsWith("/assets/") && style.endsWith(".css"))
                Pattern.compile("url\\(\"?([^)\"]+)")
                        .matcher(text(get(style)))
                        .results()
                        .forEach(url ->
                                assets.add(URI.create(style).resolve(url.group(1)).toString()));
        return assets;
    }

    private HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(at(address))));
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

    private HttpResponse<byte[]> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(
                request.header("Accept", "text/html,*/*").header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private String at(String address) {
        return "http://localhost:" + port + address;
    }

    private static Document page(HttpResponse<byte[]> answer) throws IOException {
        return Jsoup.parse(text(answer));
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var zipped = answer.headers().firstValue("Content-Encoding").isPresent();
        var body = new java.io.ByteArrayInputStream(answer.body());
        try (var words = zipped ? new java.util.zip.GZIPInputStream(body) : body) {
            return new String(words.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    static final class Taken extends Refused.Conflict {
        Taken() {
            super("Amina decided at 14:07");
        }
    }

    @Controller
    static class BrokenPages {
        @RequestMapping("/sample/broken/{trouble}")
        String breakDown(@PathVariable Trouble trouble) {
            throw switch (trouble) {
                case MISSING -> new Refused.Missing();
                case CONFLICT -> new Taken();
                case NOT_SENT -> new DataAccessResourceFailureException("secret");
                default -> new IllegalStateException("secret");
            };
        }
    }

    @RestController
    static class BrokenApi {
        @GetMapping("/sample/api")
        String answer() {
            throw new Refused.Missing();
        }
    }
}
