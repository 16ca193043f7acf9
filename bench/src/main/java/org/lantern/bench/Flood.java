package org.lantern.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.lantern.world.World;
import org.lantern.world.WorldArea;

/// Many people report at once, at one area's door, most of them that a child was just taken; in
/// their midst a professional says that one is. Afterwards the desk is looked through.
final class Flood {

    private static final int REPORTS_A_SECOND = 10;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .connectTimeout(Duration.ofSeconds(20))
                    .build();
    private final URI site;
    private final WorldArea at = World.cast().areas().getFirst();
    private final Crowd.Area area = new Crowd.Area(at.gss(), at.name());
    private final ConcurrentLinkedQueue<String> given = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> urgent = new ConcurrentLinkedQueue<>();

    Flood(URI site) {
        this.site = site;
    }

    /// What became of them.
    ///
    /// @param times of those who were given a reference, from their first page to it
    /// @param references that were given
    /// @param onTheDesk those of them that stand on the desk, as often as they do
    /// @param urgent the professional's
    /// @param firstScreen what stands first on the desk
    record Seen(
            Times times,
            List<String> references,
            List<String> onTheDesk,
            String urgent,
            List<String> firstScreen) {

        @Override
        public String toString() {
            return "%d reports, %d held back or failed, %d on the desk, median %.0f ms, 99 in 100 within %.0f ms from the first page to the reference; the urgent one stands at place %d"
                    .formatted(
                            times.count(),
                            times.failed(),
                            onTheDesk.size(),
                            times.median(),
                            times.percentile(99),
                            firstScreen.indexOf(urgent) + 1);
        }
    }

    Seen of(int reports) throws IOException, InterruptedException {
        int seconds = Math.max(1, reports / REPORTS_A_SECOND);
        int midst = reports / 2;
        var school = new Reporter(client, site).signIn(email("teacher"), World.PASSWORD);
        var times =
                new OpenLoop(REPORTS_A_SECOND, seconds)
                        .run(place ->
                                place == midst ? leaves(school) && tells(place) : tells(place));
        var desk = new Reporter(client, site).signIn(email("duty-worker"), World.PASSWORD);
        var first = Codes.in(desk.open("/desk/queue").page());
        var references = List.copyOf(given);
        var standing = standing(desk).stream().filter(references::contains).toList();
        return new Seen(times, references, standing, urgent.element(), first);
    }

    private boolean tells(int place) {
        try {
            var answers =
                    answers(
                            area,
                            urgent(place) ? "taken-or-leaving" : "not-now",
                            "report " + place);
            answers.putAll(Map.of("teller.kind", "public", "referrer.may-contact", "no"));
            given.add(new Reporter(client, site).open("/worry/start").report(answers));
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Far more of them than one page of the desk holds.
    private static boolean urgent(int place) {
        return place % 4 > 0;
    }

    private boolean leaves(Reporter school) {
        try {
            var words = "A stranger is taking her away";
            school.open("/concerns/new").fill(Map.of());
            urgent.add(school.report(answers(area, "taken-or-leaving", words)));
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static Map<String, String> answers(Crowd.Area area, String danger, String words) {
        return new HashMap<>(
                Map.of(
                        "danger.now",
                        danger,
                        "place.area.words",
                        area.name(),
                        "place.area",
                        area.gss(),
                        "concern.about",
                        "children",
                        "_another",
                        "no",
                        "concern.words",
                        words));
    }

    /// Every reference in the two lanes where the public's stand, page by page.
    private static List<String> standing(Reporter desk) throws IOException, InterruptedException {
        var all = new ArrayList<String>();
        for (var lane : List.of("urgent", "public")) {
            int page = 0;
            do all.addAll(Codes.in(desk.open("/desk/queue/" + lane + "?page=" + ++page).page()));
            while (desk.page().contains("page=" + (page + 1)));
        }
        return all;
    }

    private String email(String post) {
        return World.cast().who(at.key(), post).email();
    }
}
