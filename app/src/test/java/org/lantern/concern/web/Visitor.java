package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Somebody at a browser without scripts, who fills in the page before them and sends it.
class Visitor {

    private static final AtomicInteger HOUSES = new AtomicInteger();

    private final MockMvcTester browser;
    private final String from = "192.0.2." + HOUSES.incrementAndGet() % 250;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String address = "";
    private Document page = new Document("");

    Visitor(MockMvcTester browser) {
        this.browser = browser;
    }

    Visitor open(String there) {
        var answer = get(there);
        var to = answer.getResponse().getRedirectedUrl();
        if (to != null) return open(to);
        address = there;
        page = parsed(answer);
        return this;
    }

    MvcTestResult get(String there) {
        return kept(browser.get().uri(there).remoteAddress(from).cookie(jar()).exchange());
    }

    /// Fills in the page's last form that is no way out, and sends it: names and values.
    Visitor send(String... filled) {
        var answer = sendOnly(filled);
        var to = answer.getResponse().getRedirectedUrl();
        if (to == null) page = parsed(answer);
        else open(to);
        return this;
    }

    MvcTestResult sendOnly(String... filled) {
        var form = page.select("form[action^=/]:not([action=/leave])").last();
        assertThat(form).as("a form on " + address).isNotNull();
        var post = browser.post().uri(form.attr("action")).remoteAddress(from).cookie(jar());
        for (var hidden : form.select("input[type=hidden]"))
            post.param(hidden.attr("name"), hidden.val());
        for (int i = 0; i < filled.length; i += 2) post.param(filled[i], filled[i + 1]);
        return kept(post.exchange());
    }

    /// Signs in.
    Visitor signIn(String email, String password) {
        kept(
                browser.post()
                        .uri("/sign-in")
                        .remoteAddress(from)
                        .param("email", email)
                        .param("password", password)
                        .exchange());
        return this;
    }

    /// Sends a form that stands nowhere else.
    MvcTestResult post(String there, String... filled) {
        var post = browser.post().uri(there).remoteAddress(from).cookie(jar());
        for (int i = 0; i < filled.length; i += 2) post.param(filled[i], filled[i + 1]);
        return kept(post.exchange());
    }

    /// Types the words of a place, and takes the first that is found.
    Visitor at(String words, String... more) {
        send("place.area.words", words);
        var found = page.select("input[name=place.area]").first();
        assertThat(found).as("a place called " + words).isNotNull();
        var place =
                Stream.of(
                        "place.area.words",
                        words,
                        "place.area.found",
                        words,
                        "place.area",
                        found.val());
        return send(Stream.concat(place, Stream.of(more)).toArray(String[]::new));
    }

    Visitor fails(String because) {
        assertThat(page.select(".govuk-error-summary").text()).contains(because);
        return this;
    }

    Document page() {
        return page;
    }

    String address() {
        return address;
    }

    List<Cookie> cookies() {
        return List.copyOf(cookies.values());
    }

    Visitor with(List<Cookie> those) {
        those.forEach(cookie -> cookies.put(cookie.getName(), cookie));
        return this;
    }

    private Cookie[] jar() {
        return cookies.isEmpty()
                ? new Cookie[] {new Cookie("none", "none")}
                : cookies.values().toArray(Cookie[]::new);
    }

    private MvcTestResult kept(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies())
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie);
        return answer;
    }

    private static Document parsed(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
