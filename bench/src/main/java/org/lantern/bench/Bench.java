package org.lantern.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Measures Lantern: `pages` fills a database and visits pages, `start` times `./lantern run`,
/// `flood` has many people report at once, `live` times how soon an open desk shows what was sent.
///
/// Settings, each as `name=value`: `jar` (or `site` and `pid` of one that runs), `data`, `out`,
/// `children`, `seconds`, `rates`, `reports`.
public final class Bench {

    private static final String USAGE =
            "pages [jar=… | site=… pid=…] [data=…] [out=…] [children=100000] [seconds=30] [rates=50,100,200]"
                    + " | start [data=…] [times=5]"
                    + " | flood [jar=… | site=… pid=…] [data=…] [reports=500]"
                    + " | live [jar=… | site=… pid=…] [data=…] [reports=40]";

    private final Map<String, String> settings = new HashMap<>();

    private Bench(List<String> settings) {
        for (var setting : settings) {
            var parts = setting.split("=", 2);
            this.settings.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
    }

    /// Runs one of them and prints what it found.
    public static void main(String[] arguments)
            throws IOException, SQLException, InterruptedException {
        var words = List.of(arguments);
        var bench = new Bench(words.stream().skip(1).toList());
        switch (words.isEmpty() ? "" : words.getFirst()) {
            case "pages" -> bench.pages();
            case "start" -> bench.start();
            case "flood" -> bench.flood();
            case "live" -> bench.live();
            default -> System.out.println(USAGE);
        }
    }

    private void pages() throws IOException, SQLException, InterruptedException {
        var data = Path.of(setting("data", "bench/target/data")).toAbsolutePath();
        var rates = List.of(setting("rates", "50,100,150,200,250").split(","));
        var run =
                new Run(
                        number("children", 100_000),
                        number("seconds", 30),
                        rates.stream().map(Integer::valueOf).toList());
        List<Figure> figures;
        try (var service = service(data)) {
            figures = run.on(service, new House(data));
        }
        System.out.println(Figure.header());
        figures.forEach(System.out::println);
        write(figures);
    }

    private Service service(Path data) throws IOException, InterruptedException {
        var site = settings.get("site");
        return site == null
                ? Service.of(Path.of(setting("jar", "app/target/lantern/lantern.jar")), data)
                : Service.running(URI.create(site), number("pid", 0));
    }

    private void start() throws IOException, InterruptedException {
        var data = Path.of(setting("data", "bench/target/data-start"));
        for (int i = 0; i < number("times", 5); i++)
            try (var service = Service.byCommand(Path.of("lantern"), data)) {
                System.out.printf(
                        "first page after %.1f s, %.1f s of processor, load %.1f%n",
                        service.untilFirstPage().toMillis() / 1000.0,
                        Processors.used(service.process()).toMillis() / 1000.0,
                        Processors.load());
            }
    }

    private void flood() throws IOException, InterruptedException {
        var data = Path.of(setting("data", "bench/target/data-flood")).toAbsolutePath();
        try (var service = service(data)) {
            System.out.println(new Flood(service.site()).of(number("reports", 500)));
        }
    }

    private void live() throws IOException, InterruptedException {
        var data = Path.of(setting("data", "bench/target/data-live")).toAbsolutePath();
        try (var service = service(data);
                var live = new Live(service.site())) {
            var times = live.of(number("reports", 40));
            System.out.printf(
                    "%s, 95 in 100 within %.0f ms, longest %.0f ms, load %.1f%n",
                    times, times.percentile(95), times.longest(), Processors.load());
        }
    }

    private void write(List<Figure> figures) throws IOException {
        var out = Path.of(setting("out", "bench/target/bench.json"));
        Files.createDirectories(out.toAbsolutePath().getParent());
        Files.writeString(out, new JsonMapper().writeValueAsString(figures));
    }

    private String setting(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        return Integer.parseInt(setting(name, "" + otherwise));
    }
}
