package org.lantern.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A running Lantern.
///
/// @param ours whether this program started it, and will stop it
record Service(ProcessHandle process, URI site, Duration untilFirstPage, boolean ours)
        implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /// The packaged service with the memory that it has in production, on the demo world's people.
    static Service of(Path jar, Path data, String... settings)
            throws IOException, InterruptedException {
        return start(demo(jar, data, settings), data.resolve("bench-service.log"));
    }

    /// Another node on the database of one that runs.
    static Service beside(Path jar, House house, String... settings)
            throws IOException, InterruptedException {
        var command = demo(jar, house.directory(), settings);
        command.addAll(house.settings());
        return start(command, house.directory().resolve("bench-second.log"));
    }

    private static List<String> demo(Path jar, Path data, String... settings) throws IOException {
        var command = command(jar, data);
        command.add("--spring.profiles.active=demo");
        command.addAll(List.of(settings));
        return command;
    }

    /// The same with nobody in it.
    ///
    /// @param before what starts it, such as a program that steps down from root
    static Service empty(List<String> before, Path jar, Path data)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(before);
        command.addAll(command(jar, data));
        return start(command, data.resolve("bench-service.log"));
    }

    private static List<String> command(Path jar, Path data) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx480m", "-XX:+UseSerialGC"));
        command.add("-Xlog:disable");
        var cache = jar.resolveSibling("lantern.aot");
        if (Files.exists(cache)) command.add("-XX:AOTCache=" + cache);
        Files.createDirectories(data);
        command.addAll(List.of("-jar", jar.toString()));
        command.add("--lantern.database.directory=" + data);
        return command;
    }

    /// As somebody would start it in the project's directory.
    static Service byCommand(Path lantern, Path data) throws IOException, InterruptedException {
        var port = freePort();
        Files.createDirectories(data);
        return start(
                List.of(
                        lantern.toAbsolutePath().toString(),
                        "run",
                        "--port",
                        "" + port,
                        "--data",
                        data.toAbsolutePath().toString()),
                port,
                data.resolve("bench-service.log"));
    }

    /// One that somebody else started.
    static Service running(URI site, long pid) {
        return new Service(ProcessHandle.of(pid).orElseThrow(), site, Duration.ZERO, false);
    }

    private static Service start(List<String> command, Path log)
            throws IOException, InterruptedException {
        var port = freePort();
        var all = new ArrayList<>(command);
        all.add("--server.port=" + port);
        return start(all, port, log);
    }

    private static Service start(List<String> command, int port, Path log)
            throws IOException, InterruptedException {
        long began = System.nanoTime();
        var process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        var site = URI.create("http://127.0.0.1:" + port);
        var firstPage = began;
        while (!answers(site, "/health/readiness")) {
            if (firstPage == began && answers(site, "/")) firstPage = System.nanoTime();
            var waited = Duration.ofNanos(System.nanoTime() - began);
            if (!process.isAlive() || waited.compareTo(PATIENCE) > 0) {
                process.destroy();
                throw new IOException("Lantern did not start; see " + log);
            }
            Thread.sleep(20);
        }
        if (firstPage == began) firstPage = System.nanoTime();
        return new Service(process.toHandle(), site, Duration.ofNanos(firstPage - began), true);
    }

    /// The process that serves, which the command became.
    long lantern() {
        return process.pid();
    }

    private static boolean answers(URI site, String path) {
        try {
            var visit = (HttpURLConnection) site.resolve(path).toURL().openConnection();
            visit.setConnectTimeout(1000);
            visit.setReadTimeout(20_000);
            return visit.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Ends as with Ctrl-C, its database too.
    @Override
    public void close() {
        if (!ours) return;
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
