package org.lantern.bench;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// The statements of a page, and how long they take alone: PostgreSQL itself is asked to write down
/// what it is told while the page is visited, and then told the same again, without the service.
final class PageSql {

    private static final Pattern EXECUTED =
            Pattern.compile("(?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$\\d+ = ('(?:[^']++|'')*+'|NULL)");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern OF_A_JOB =
            Pattern.compile(
                    "(?is)(insert into|update|delete from)\\s+(?!audit\\.act|session)\\S.*");
    private static final long SETTLE = 700;
    private static final int VISITS = 10;

    private final House house;

    PageSql(House house) {
        this.house = house;
    }

    /// What the service told its database during each of these visits.
    List<List<Told>> during(List<Runnable> visits)
            throws SQLException, IOException, InterruptedException {
        try (var db = house.enter(House.SUPERUSER)) {
            set(db, "log_destination = 'jsonlog'", "log_error_verbosity = 'default'");
            set(db, "log_statement = 'all'");
            var told = new ArrayList<List<Told>>();
            for (var visit : visits) told.add(during(visit));
            return told;
        } finally {
            try (var db = house.enter(House.SUPERUSER)) {
                set(db, "log_statement = default", "log_destination = default");
                set(db, "log_error_verbosity = default");
            }
        }
    }

    /// A page that is looked at changes nothing but the trail and its session: where anything else
    /// was changed meanwhile, a job of the house ran beside it, and it is visited again.
    private List<Told> during(Runnable visit) throws IOException, InterruptedException {
        for (int i = 0; i < VISITS; i++) {
            var log = newestLog();
            long before = Files.size(log);
            visit.run();
            Thread.sleep(SETTLE);
            var told = told(log, before);
            if (told.stream().noneMatch(Told::isOfAJob)) return told;
        }
        throw new IOException("Each visit changed something, or jobs ran beside all of them");
    }

    /// Tells it all again, as the service's role, so many times.
    Times again(List<List<Told>> pages, int times) throws SQLException, IOException {
        var took = new ArrayList<Long>();
        try (var db = house.enter(House.APP)) {
            run(db, House.AS_THE_SERVICE);
            var prepared = new HashMap<String, String>();
            for (int i = 0; i < times; i++)
                for (var page : pages) {
                    prepare(db, page, prepared);
                    var telling =
                            page.stream().map(t -> forOneConnection(t.executed(prepared))).toList();
                    long began = System.nanoTime();
                    for (var sql : telling) run(db, sql);
                    if (i > 0) took.add(System.nanoTime() - began);
                }
        }
        return Times.of(took, 0);
    }

    /// What several connections did is told again on one: a transaction that only read on its own
    /// may meet another's writing here.
    private static String forOneConnection(String sql) {
        return sql.replaceFirst(
                "(?i)^(begin|set session characteristics as transaction) read only$",
                "$1 read write");
    }

    private static void prepare(Connection db, List<Told> page, Map<String, String> prepared)
            throws SQLException {
        for (var told : page)
            if (!told.isBare() && !prepared.containsKey(told.sql())) {
                var name = "s" + prepared.size();
                run(db, "prepare " + name + " as " + told.sql());
                prepared.put(told.sql(), name);
            }
    }

    private static void run(Connection db, String sql) throws SQLException {
        try (var statement = db.createStatement()) {
            statement.setEscapeProcessing(false);
            if (statement.execute(sql))
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) rows.getString(1);
                }
        }
    }

    private static void set(Connection db, String... settings)
            throws SQLException, InterruptedException {
        for (var setting : settings) run(db, "alter system set " + setting);
        run(db, "select pg_reload_conf()");
        Thread.sleep(SETTLE);
    }

    private Path newestLog() throws IOException {
        try (var files = Files.list(house.directory().resolve("log"))) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .max((a, b) ->
                            Long.compare(a.toFile().lastModified(), b.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private static List<Told> told(Path log, long from) throws IOException {
        try (var channel = FileChannel.open(log, StandardOpenOption.READ)) {
            var text =
                    new String(
                            Channels.newInputStream(channel.position(from)).readAllBytes(),
                            java.nio.charset.StandardCharsets.UTF_8);
            return text.lines().flatMap(line -> told(line).stream()).toList();
        }
    }

    private static List<Told> told(String line) {
        var entry = JSON.readTree(line);
        var executed = EXECUTED.matcher(entry.path("message").asString(""));
        if (!entry.path("user").asString("").equals(House.APP) || !executed.matches())
            return List.of();
        var sql = executed.group(1).strip();
        var values =
                PARAMETER
                        .matcher(entry.path("detail").asString(""))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
        return sql.isEmpty() || sql.startsWith("LISTEN") || sql.startsWith("SET ")
                ? List.of()
                : List.of(new Told(sql, values));
    }

    /// One statement, with its parameters as literals.
    record Told(String sql, List<String> values) {

        boolean isOfAJob() {
            return OF_A_JOB.matcher(sql).matches();
        }

        boolean isBare() {
            return values.isEmpty();
        }

        /// As a prepared statement is run. A row of the trail gets a reference of its own each
        /// time.
        String executed(Map<String, String> prepared) {
            if (isBare()) return sql;
            var given = new ArrayList<>(values);
            if (sql.startsWith("insert into audit.act"))
                given.set(0, "'" + UUID.randomUUID() + "'");
            return "execute " + prepared.get(sql) + "(" + String.join(", ", given) + ")";
        }
    }
}
