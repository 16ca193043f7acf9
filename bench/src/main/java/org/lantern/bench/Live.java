package org.lantern.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lantern.world.World;
import org.lantern.world.WorldArea;

/// How long it takes from the moment at which somebody sends a concern until it stands on a desk
/// that is open. Storing it is part of that time; drawing it on a screen is not.
final class Live implements AutoCloseable {

    private static final int LONGEST_PAUSE = 2_500;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Random pauses = new Random(7);
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI site;

    Live(URI site) {
        this.site = site;
    }

    /// Teachers in all areas, one after another, tell of a child who is being taken. In each area a
    /// desk stands open.
    Times of(int reports) throws IOException, InterruptedException {
        var areas = new ArrayList<Open>();
        try {
            for (var area : World.cast().areas()) areas.add(open(area));
            var times = new ArrayList<Long>();
            for (int i = 0; i < reports; i++) {
                long took = tell(areas.get(i % areas.size()), i);
                if (took > 0) times.add(took);
            }
            return Times.of(times, reports - times.size());
        } finally {
            areas.forEach(open -> open.desk().close());
        }
    }

    /// @return nanoseconds, or none where the desk never showed it
    private long tell(Open area, int number) throws IOException, InterruptedException {
        var answers = Flood.answers(area.area(), "taken-or-leaving", "live " + number);
        area.school().open("/concerns/new").fill(Map.of()).toTheCheck(answers);
        // At any moment of the second in which the desk last looked.
        Thread.sleep(pauses.nextInt(LONGEST_PAUSE));
        long sent = System.nanoTime();
        try {
            var shown = area.desk().shows(area.school().send());
            return shown.get(PATIENCE.toSeconds(), TimeUnit.SECONDS) - sent;
        } catch (ExecutionException | TimeoutException never) {
            return 0;
        }
    }

    private Open open(WorldArea area) throws IOException, InterruptedException {
        return new Open(
                area, signedIn(area, "teacher"), new OpenDesk(signedIn(area, "duty-worker")));
    }

    private Reporter signedIn(WorldArea area, String post)
            throws IOException, InterruptedException {
        var email = World.cast().who(area.key(), post).email();
        return new Reporter(client, site).signIn(email, World.PASSWORD);
    }

    /// An area with a school that tells, and a desk that stands open.
    private record Open(WorldArea area, Reporter school, OpenDesk desk) {}

    @Override
    public void close() {
        client.shutdownNow();
    }
}
