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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.lantern.world.World;

/// People of the demo world who signed in and look at pages, in one client with many connections.
final class Visitors implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI site;
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private final List<Visitor> signedIn = new ArrayList<>();

    private Visitors(URI site) {
        this.site = site;
    }

    /// Those at the desks of these areas, all signed in.
    static Visitors at(URI site, List<String> areas, List<String> posts)
            throws IOException, InterruptedException {
        var visitors = new Visitors(site);
        for (var area : areas)
            for (var post : posts) {
                var who = World.cast().who(World.cast().area(area).key(), post);
                visitors.signedIn.add(new Visitor(area, visitors.signIn(who.email())));
            }
        return visitors;
    }

    Visitor one(long number) {
        return signedIn.get((int) (number % signedIn.size()));
    }

    /// Those who work in an area.
    Visitor in(String area, long number) {
        var those = signedIn.stream().filter(v -> v.area().equals(area)).toList();
        return those.get((int) (number % those.size()));
    }

    /// Somebody who has no account.
    static Visitor anybody() {
        return new Visitor("", "");
    }

    /// Whether the page came, whole, as a browser would ask for it.
    boolean sees(Visitor visitor, String path) {
        try {
            var page = client.send(get(visitor, path), HttpResponse.BodyHandlers.ofByteArray());
            if (page.statusCode() == 200 && page.body().length > 500) return true;
            return failed("answer " + page.statusCode());
        } catch (IOException e) {
            return failed(e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean failed(String why) {
        failures.merge(why, 1, Integer::sum);
        return false;
    }

    /// Why pages did not come, and how often.
    Map<String, Integer> failures() {
        return Map.copyOf(failures);
    }

    private HttpRequest get(Visitor visitor, String path) {
        var request = HttpRequest.newBuilder(site.resolve(path));
        if (!visitor.cookies().isEmpty()) request.header("Cookie", visitor.cookies());
        return request.header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .header("Accept-Language", "en-GB")
                .header("Sec-Fetch-Dest", "document")
                .timeout(PATIENCE)
                .build();
    }

    private String signIn(String email) throws IOException, InterruptedException {
        var typed = "email=" + URLEncoder.encode(email, UTF_8) + "&password=" + World.PASSWORD;
        var request =
                HttpRequest.newBuilder(site.resolve("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(typed))
                        .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        var to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != 302 || to.contains("refused"))
            throw new IOException("Sign-in was refused: " + answer.statusCode() + " " + to);
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.split(";", 2)[0])
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /// Somebody at a desk of an area, with the cookies of their session.
    record Visitor(String area, String cookies) {}
}
