package org.lantern.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// What holds on every page that anybody comes to: axe finds nothing (WCAG 2.2 AA), nothing is
/// wider than a telephone, the browser complains of nothing, nothing comes from elsewhere, and what
/// a first visit fetches is small. A picture of each is left in `target/screenshots`.
final class Inspection {

    private static final int NARROW = 360;
    private static final long MOST_BYTES = 150_000;

    /// Parts that can be scrolled sideways within a page which itself cannot.
    private static final String SIDEWAYS =
            """
            () => [...document.querySelectorAll("main *:not(textarea, input, select)")]
              .filter(it => /auto|scroll/.test(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth + 1)
              .map(it => it.outerHTML.slice(0, 120)).join()
            """;

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final String name;
    private final String home;
    private final Page page;
    private final AtomicInteger count = new AtomicInteger();
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Long> assets = new ConcurrentHashMap<>();
    private long document;
    private boolean over;

    Inspection(String name, String home, Page page) {
        this.name = name;
        this.home = home;
        this.page = page;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("status of 4"))
                complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.onRequest(this::comesFromUs);
        page.onRequestFinished(this::weigh);
    }

    /// Looks the page over as it is now.
    void look() {
        var address = page.url().substring(home.length());
        assertThat(complaints).as("complaints of the browser about %s", address).isEmpty();
        axe(address);
        var width = page.viewportSize();
        page.setViewportSize(NARROW, 740);
        assertThat(width("scrollWidth")).as("width of %s", address).isLessThanOrEqualTo(NARROW);
        assertThat(page.evaluate(SIDEWAYS)).as("scrolls sideways on %s", address).isEqualTo("");
        picture(String.valueOf(NARROW));
        if (width.width != NARROW) {
            page.setViewportSize(width.width, width.height);
            picture("wide");
        }
        count.incrementAndGet();
        assertThat(firstVisit()).as("bytes of a first visit to %s", address).isLessThan(MOST_BYTES);
    }

    private void axe(String address) {
        var wanted = new AxeRunOptions();
        // The rest, which is told of every element that is right, takes longer than the check.
        wanted.setResultTypes(List.of("violations"));
        var found =
                new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(wanted)
                        .withTags(WCAG)
                        .analyze()
                        .getViolations();
        assertThat(found.stream().map(Inspection::said)).as("axe on %s", address).isEmpty();
    }

    private static String said(Rule rule) {
        return rule.getId()
                + ": "
                + rule.getHelp()
                + " "
                + rule.getNodes().stream()
                        .map(com.deque.html.axecore.results.Node::getHtml)
                        .toList();
    }

    private int width(String of) {
        return ((Number) page.evaluate("document.documentElement." + of)).intValue();
    }

    /// Only where somebody wants to see them: `-Dlantern.screenshots=true`. Whole pages three times
    /// over cost more than everything else that is looked at.
    private void picture(String kind) {
        if (!Boolean.getBoolean("lantern.screenshots")) return;
        var file = "%s-%02d-%s.png".formatted(name, count.get(), kind);
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots", file))
                        .setTimeout(90_000)
                        .setFullPage(true));
    }

    private void comesFromUs(Request request) {
        if (!request.url().startsWith(home + "/") && !request.url().startsWith("data:"))
            complaints.add("asked elsewhere: " + request.url());
    }

    /// Nothing can be asked of what still comes in while the browser closes.
    void close() {
        over = true;
        page.context().close();
    }

    private void weigh(Request request) {
        if (over) return;
        var sizes = request.sizes();
        long bytes = (long) sizes.responseBodySize + sizes.responseHeadersSize;
        if (request.isNavigationRequest()) document = bytes;
        else assets.putIfAbsent(request.url(), bytes);
    }

    private long firstVisit() {
        return document + assets.values().stream().mapToLong(Long::longValue).sum();
    }
}
