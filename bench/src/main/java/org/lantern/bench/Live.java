package org.lantern.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lantern.world.World;

/// How long it takes from the moment at which somebody sends a concern until it stands on the desks
/// that are open, and until whoever is on call has an e-mail. Storing it is part of that time;
/// drawing it on a screen is not.
///
/// @param service sends its e-mail to the post box
/// @param desks how many people of each area have the desk open
/// @param perSecond how many concerns are sent
/// @param warming for how many seconds a quarter as many are sent before, which do not count
record Live(
        Service service,
        House house,
        PostBox post,
        int areas,
        int desks,
        int perSecond,
        int warming,
        int seconds) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Of so many one is about a child who is just being taken, which starts a plan as well.
    private static final int TAKEN = 5;

    private static final int GENTLY = 4;

    /// @param first when it stood on the first screen of its desk
    /// @param every when it stood on each
    /// @param told when the first e-mail about it had come
    /// @param twice e-mails that came once more
    record Seen(Held first, Held every, Held told, int twice, Processors.Use use) {

        boolean holds() {
            return first.holds() && every.holds() && told.holds() && twice == 0;
        }

        @Override
        public String toString() {
            return String.join(
                    "\n",
                    Held.header(),
                    first.toString(),
                    every.toString(),
                    told.toString(),
                    "%d e-mails came twice; processors: client %.2f, Lantern %.2f, PostgreSQL %.2f; load %.1f"
                            .formatted(
                                    twice,
                                    use.client(),
                                    use.service(),
                                    use.postgres(),
                                    use.load()));
        }
    }

    Seen measure() throws IOException, SQLException, InterruptedException {
        try (var client = client()) {
            var open = new ArrayList<Open>();
            try {
                var places = places(client);
                var before = prepared(places, Math.ceilDiv(perSecond, GENTLY) * warming);
                var tabs = prepared(places, perSecond * seconds);
                SideBySide.all(
                        places.size() * desks,
                        i -> {
                            var place = places.get(i / desks);
                            var desk = new OpenDesk(place.desk().get(i % desks));
                            synchronized (open) {
                                open.add(new Open(i / desks, desk));
                            }
                        });
                new OpenLoop(Math.ceilDiv(perSecond, GENTLY), warming)
                        .run(i -> sent(before[i]).isPresent());
                return run(tabs, open);
            } finally {
                open.forEach(each -> each.desk().close());
                client.shutdownNow();
            }
        }
    }

    private List<Place> places(HttpClient client)
            throws IOException, SQLException, InterruptedException {
        var model = World.dutyWorker().email();
        new Reporter(client, service.site()).signIn(model, World.PASSWORD);
        return Crowd.of(areas, desks).signedIn(house, model).entrySet().stream()
                .map(each -> {
                    var people =
                            each.getValue().stream()
                                    .map(session ->
                                            new Reporter(client, service.site()).holding(session))
                                    .toList();
                    return new Place(
                            each.getKey(), people.getFirst(), people.subList(1, people.size()));
                })
                .toList();
    }

    /// All of them are filled in before, so that only sending is left.
    private Reporter[] prepared(List<Place> places, int many) throws InterruptedException {
        var tabs = new Reporter[many];
        SideBySide.all(
                tabs.length,
                i -> {
                    var place = places.get(i % places.size());
                    var danger = i % TAKEN == 0 ? "taken-or-leaving" : "hurt-or-threatened";
                    tabs[i] = place.school().beside().press("/concerns/new");
                    tabs[i].toTheCheck(Flood.answers(place.area(), danger, "live " + i));
                });
        return tabs;
    }

    private Seen run(Reporter[] tabs, List<Open> open)
            throws IOException, SQLException, InterruptedException {
        var processors = new Processors(service.lantern(), house.postmaster());
        var sent = new ConcurrentHashMap<String, Sent>();
        new OpenLoop(perSecond, seconds)
                .run(i -> {
                    long at = System.nanoTime();
                    var code = sent(tabs[i]);
                    code.ifPresent(known -> sent.put(known, new Sent(i % areas, at)));
                    return code.isPresent();
                });
        var first = new ArrayList<Long>();
        var every = new ArrayList<Long>();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (var each : sent.entrySet()) {
            var shown = shown(each.getKey(), each.getValue(), open, end);
            every.addAll(shown);
            shown.stream().min(Long::compare).ifPresent(first::add);
        }
        var use = processors.use();
        var told = new Mail(house, post).of(sent, end);
        int all = perSecond * seconds;
        return new Seen(
                held("from Send to the desk's first screen", first, all, 1_000),
                held("from Send to every screen of it", every, all * desks, 1_000),
                held("from Send to the SMTP server", told, all, 2_000),
                post.again().size(),
                use);
    }

    private static Optional<String> sent(Reporter tab) {
        try {
            return Optional.of(tab.send());
        } catch (IOException lost) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static List<Long> shown(String code, Sent sent, List<Open> open, long end)
            throws InterruptedException {
        var times = new ArrayList<Long>();
        for (var each : open)
            if (each.area() == sent.area())
                try {
                    long left = Math.max(0, end - System.nanoTime());
                    times.add(each.desk().shows(code).get(left, TimeUnit.NANOSECONDS) - sent.at());
                } catch (TimeoutException | java.util.concurrent.ExecutionException never) {
                    // It is missing.
                }
        return times;
    }

    private static Held held(String what, List<Long> times, int all, double limit) {
        return new Held(what, Times.of(times, all - times.size()), limit);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .connectTimeout(PATIENCE)
                .build();
    }

    private record Place(Crowd.Area area, Reporter school, List<Reporter> desk) {}

    private record Open(int area, OpenDesk desk) {}

    /// To which area, and when, by `System.nanoTime`.
    record Sent(int area, long at) {}
}
