package org.lantern.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Somebody at a browser without scripts, who fills in what each page asks and sends it.
final class Reporter {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_FORM = 40;
    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*\\saction=\"(/[^\"]*)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");

    private final HttpClient client;
    private final URI site;
    private final Map<String, String> cookies;
    private String address = "";
    private String page = "";

    Reporter(HttpClient client, URI site) {
        this(client, site, new ConcurrentSkipListMap<>());
    }

    private Reporter(HttpClient client, URI site, Map<String, String> cookies) {
        this.client = client;
        this.site = site;
        this.cookies = cookies;
    }

    /// The same browser, after the service was started anew somewhere else.
    Reporter at(URI site) {
        return new Reporter(client, site, cookies);
    }

    /// Another page of the same browser.
    Reporter beside() {
        return at(site);
    }

    /// Somebody who is signed in already.
    Reporter holding(String session) {
        cookies.put("lantern", session);
        return this;
    }

    /// What a page that is open fetches for itself: nobody did anything.
    Reporter refresh(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.resolve(path)).header("Lantern-Live", "yes");
        return arrive(send(request));
    }

    /// Opens a page, and goes where it leads.
    Reporter open(String path) throws IOException, InterruptedException {
        address = path;
        return arrive(send(HttpRequest.newBuilder(site.resolve(path)).GET()));
    }

    /// Answers page after page, by the names of the questions, and sends it.
    ///
    /// @return the reference
    String report(Map<String, String> answers) throws IOException, InterruptedException {
        toTheCheck(answers);
        return send();
    }

    /// Answers page after page, as far as all can be checked.
    void toTheCheck(Map<String, String> answers) throws IOException, InterruptedException {
        for (int pages = 0; !address.endsWith("/check"); pages++)
            if (pages < LONGEST_FORM) fill(answers);
            else throw new IOException("It came no further than " + address);
    }

    /// Sends what was checked.
    ///
    /// @return the reference
    String send() throws IOException, InterruptedException {
        fill(Map.of());
        var codes = Codes.in(page);
        if (!address.endsWith("/sent") || codes.isEmpty())
            throw new IOException("It came no further than " + address);
        return codes.getFirst();
    }

    /// Answers this page, as far as it asks, and sends it.
    Reporter fill(Map<String, String> answers) throws IOException, InterruptedException {
        var action =
                FORM.matcher(page)
                        .results()
                        .map(f -> f.group(1))
                        .filter(f -> !f.equals("/leave"))
                        .toList();
        if (action.isEmpty()) throw new IOException("There is nothing to fill in at " + address);
        var fields = new ArrayList<String>();
        HIDDEN.matcher(page)
                .results()
                .forEach(found ->
                        fields.add(
                                field(
                                        attribute(found.group(), "name"),
                                        attribute(found.group(), "value"))));
        answers.forEach((name, value) -> {
            if (page.contains("name=\"" + name + "\"")) fields.add(field(name, value));
        });
        return post(action.getLast(), fields);
    }

    /// Presses a button that sends nothing but itself.
    Reporter press(String path) throws IOException, InterruptedException {
        return post(path, List.of());
    }

    /// What the service says at an address, line by line, for as long as it goes on.
    Stream<String> listen(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(site.resolve(path))
                        .header("Accept", "text/event-stream")
                        .header("Cookie", cookies());
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + " at " + path);
        return answer.body();
    }

    Reporter signIn(String email, String password) throws IOException, InterruptedException {
        return post("/sign-in", List.of(field("email", email), field("password", password)));
    }

    String page() {
        return page;
    }

    private Reporter post(String path, List<String> fields)
            throws IOException, InterruptedException {
        var form = HttpRequest.BodyPublishers.ofString(String.join("&", fields));
        address = path;
        return arrive(
                send(
                        HttpRequest.newBuilder(site.resolve(path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header("Sec-Fetch-Site", "same-origin")
                                .POST(form)));
    }

    private Reporter arrive(HttpResponse<String> answer) throws IOException, InterruptedException {
        var next = answer.headers().firstValue("Location").map(URI::create).map(URI::getPath);
        if (next.isPresent()) return open(next.get());
        page = answer.body();
        if (answer.statusCode() != 200)
            throw new IOException(answer.statusCode() + " at " + address);
        return this;
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        request.header("Accept", "text/html");
        if (!cookies.isEmpty()) request.header("Cookie", cookies());
        var answer =
                client.send(
                        request.timeout(PATIENCE).build(),
                        HttpResponse.BodyHandlers.ofString(UTF_8));
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        return answer;
    }

    private String cookies() {
        return String.join("; ", cookies.entrySet().stream().map(Object::toString).toList());
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return Optional.of(found).filter(f -> f.find()).map(f -> f.group(1)).orElse("");
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
