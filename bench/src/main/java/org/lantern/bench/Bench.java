package org.lantern.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// Measures Lantern: `pages` fills a database and visits pages, `start` times `./lantern run`,
/// `flood` has many people report at once, `live` times how soon open desks and the server for
/// e-mail have what was sent, `hours` how late rings what is late on ten thousand plans, `burst`
/// how many e-mails a second go out, `kills` kills it and looks whether anything was lost.
///
/// Settings, each as `name=value`: `jar` (or `site` and `pid` of one that runs), `data`, `out`,
/// `children`, `seconds`, `rates`, `reports`, `areas`, `desks`, `rate`, `plans`, `death`,
/// `messages`, `pause`, `warming`, `rounds`.
public final class Bench {

    private static final String USAGE =
            "pages [jar=… | site=… pid=…] [data=…] [out=…] [children=100000] [warming=180] [seconds=30] [rates=50,100,200]"
                    + " | start [data=…] [times=5]"
                    + " | flood [jar=… | site=… pid=…] [data=…] [reports=500]"
                    + " | live [jar=…] [data=…] [areas=100] [desks=1000] [rate=20] [warming=200] [seconds=60]"
                    + " | hours [jar=…] [data=…] [plans=10000] [seconds=900] [death=KILL|STOP]"
                    + " | burst [jar=…] [data=…] [messages=1000] [pause=100] [warming=60]"
                    + " | kills [jar=…] [data=…] [rounds=50] [seed=11] [of=both|lantern|postgres]";

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
            case "hours" -> bench.hours();
            case "burst" -> bench.burst();
            case "kills" -> bench.kills();
            default -> System.out.println(USAGE);
        }
    }

    private void pages() throws IOException, SQLException, InterruptedException {
        var data = Path.of(setting("data", "bench/target/data")).toAbsolutePath();
        var rates = List.of(setting("rates", "50,100,150,200,250").split(","));
        var run =
                new Run(
                        number("children", 100_000),
                        number("warming", 180),
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
                ? Service.of(jar(), data)
                : Service.running(URI.create(site), number("pid", 0));
    }

    /// A database with nothing in it but the demo world, unless another was named.
    private Path fresh(String what) throws IOException {
        var data = settings.get("data");
        if (data != null) return Path.of(data).toAbsolutePath();
        var target = Files.createDirectories(Path.of("bench/target").toAbsolutePath());
        return Files.createTempDirectory(target, "data-" + what);
    }

    private Path jar() {
        return Path.of(setting("jar", "app/target/lantern/lantern.jar"));
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

    private void live() throws IOException, SQLException, InterruptedException {
        var data = fresh("live");
        var areas = number("areas", 100);
        try (var post = new PostBox();
                var service = Service.of(jar(), data, post.settings())) {
            var live =
                    new Live(
                            service,
                            new House(data),
                            post,
                            areas,
                            number("desks", 1_000) / areas,
                            number("rate", 20),
                            number("warming", 200),
                            number("seconds", 60));
            System.out.println(live.measure());
        }
    }

    private void hours() throws IOException, SQLException, InterruptedException {
        var data = fresh("hours");
        try (var service = Service.of(jar(), data)) {
            var hours =
                    new Hours(
                            jar(),
                            service,
                            new House(data),
                            number("plans", 10_000),
                            number("seconds", 900),
                            setting("death", "KILL"));
            System.out.println(hours.measure());
        }
    }

    private void burst() throws IOException, SQLException, InterruptedException {
        var data = fresh("burst");
        try (var post = new PostBox(Duration.ofMillis(number("pause", 100)));
                var service = Service.of(jar(), data, post.settings())) {
            var burst =
                    new Burst(
                            new House(data),
                            post,
                            number("messages", 1_000),
                            number("warming", 60));
            System.out.println(burst.measure());
        }
    }

    private void kills() throws IOException, SQLException, InterruptedException {
        var data = fresh("kills");
        var kills = new Kills(jar(), data, number("seed", 11));
        var of = setting("of", "both");
        if (!of.equals("postgres"))
            System.out.println("Lantern: " + kills.ofLantern(number("rounds", 50)));
        if (!of.equals("lantern"))
            System.out.println("PostgreSQL: " + kills.ofPostgres(number("rounds", 50)));
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
