package org.lantern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every page brings along: headers, weight, typeface, style sheets.
class ServedTests extends AtAPort {

    private static final int MOST = 150_000;

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
}
