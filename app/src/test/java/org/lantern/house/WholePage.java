package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.lantern.access.Browser;

/// What every page has, and what none has.
public record WholePage(String address, Document html) {

    /// Asks for a page, and goes where it leads if it leads to another.
    static WholePage of(Browser browser, String address) {
        var at = address;
        for (int step = 0; step < 3; step++) {
            var result = browser.get(at);
            var next = result.getResponse().getRedirectedUrl();
            if (next == null) {
                assertThat(result).as(at).hasStatusOk();
                return new WholePage(at, Browser.html(result));
            }
            assertThat(next).as("where %s leads", at).startsWith("/").doesNotStartWith("/sign-in");
            at = next;
        }
        throw new AssertionError(address + " leads in circles");
    }

    void isWhole() {
        isWholeIn("en");
    }

    /// Whether it is, in a language.
    public void isWholeIn(String language) {
        assertThat(html.documentType()).as("doctype of %s", address).isNotNull();
        assertThat(html.select("h1")).as("h1 of %s", address).hasSize(1);
        assertThat(html.select("h1").text()).isNotBlank();
        assertThat(html.title()).isNotBlank();
        assertThat(html.select("html").attr("lang"))
                .as("language of %s", address)
                .isEqualTo(language);
        assertThat(html.select("script:not([src]), style, [style]"))
                .as("inline script or style in %s", address)
                .isEmpty();
        assertThat(html.getAllElements())
                .flatExtracting(element -> element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        assertThat(html.text()).as("a missing word in %s", address).doesNotContain("??");
    }
}
