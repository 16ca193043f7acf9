package org.lantern.database;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.util.FileSystemUtils;

/// The files of PostgreSQL in Lantern's data directory, and the server that runs on them.
record Cluster(Path files, PostgresPrograms programs, Passwords passwords) {

    private static final int PATIENCE = 60_000;
    private static final int BLINK = 250;
    private static final long MEGABYTE = 1024 * 1024;

    /// What differs from PostgreSQL's own defaults, which already are durable. Its log holds no
    /// statement and no row, for these would be about children.
    private static final List<String> SETTINGS =
            List.of(
                    "listen_addresses=127.0.0.1",
                    "unix_socket_directories=",
                    "max_connections=60",
                    "timezone=UTC",
                    "log_timezone=UTC",
                    "logging_collector=on",
                    "log_directory=../log",
                    "log_filename=postgres-%a.log",
                    "log_rotation_age=1d",
                    "log_truncate_on_rotation=on",
                    "log_min_error_statement=panic",
                    "log_parameter_max_length_on_error=0",
                    "log_error_verbosity=terse");

    static Cluster in(Path directory, Passwords passwords) throws IOException {
        var cluster =
                new Cluster(
                        directory.resolve("postgres"),
                        PostgresPrograms.unpackedIn(directory),
                        passwords);
        if (!Files.exists(cluster.files)) cluster.initialise();
        return cluster;
    }

    /// The server that a killed Lantern left running, or else a new one.
    Postmaster adoptOrStart(int port) throws IOException {
        var left = Postmaster.of(files).orElse(null);
        if (left != null && left.isAlive()) {
            if (answers(left)) return left;
            programs.run(files, "pg_ctl", "stop", "-D", files.toString(), "-m", "immediate");
        }
        if (left != null && left.isSomebodyElse()) Files.delete(files.resolve("postmaster.pid"));
        return start(port);
    }

    /// Starts it, after a crash with recovery, and waits until it may be asked.
    Postmaster start(int port) throws IOException {
        var options = "-p %d -c %s".formatted(port, String.join(" -c ", eachTime()));
        programs.run(files, "pg_ctl", "start", "-D", files.toString(), "-w", "-o", options);
        return Postmaster.of(files)
                .orElseThrow(() -> new IOException("PostgreSQL stopped as soon as it started"));
    }

    /// It keeps rows in a quarter of the machine's memory, as its documentation advises, and in no
    /// more than a busy board needs; after a restart it fetches by itself those that it had.
    /// Whoever reads hands nothing to another process: on few processors that costs more than to
    /// read.
    private static List<String> eachTime() {
        var machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long memory = Math.clamp(machine.getTotalMemorySize() / 4 / MEGABYTE, 128, 2048);
        return List.of(
                "io_method=sync",
                "shared_buffers=" + memory + "MB",
                "shared_preload_libraries=pg_prewarm");
    }

    /// Ends sessions, writes everything down and stops.
    void stop() throws IOException {
        programs.run(files, "pg_ctl", "stop", "-D", files.toString(), "-w", "-m", "fast");
    }

    PGSimpleDataSource superuser(int port) {
        return Roles.source(url(port, "postgres"), passwords.of(Passwords.SUPERUSER));
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void initialise() throws IOException {
        var unfinished = files.resolveSibling("postgres.new");
        var password = files.resolveSibling("password.tmp");
        FileSystemUtils.deleteRecursively(unfinished);
        Files.createDirectory(unfinished);
        Passwords.writePrivately(password, passwords.of(Passwords.SUPERUSER).password());
        try {
            programs.run(unfinished, "initdb", arguments(unfinished, password));
        } finally {
            Files.delete(password);
        }
        Files.move(unfinished, files, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Text is Unicode and sorts by code point, on every machine the same; names are sorted with a
    /// collation of their own.
    private static String[] arguments(Path unfinished, Path password) {
        var arguments =
                new ArrayList<>(List.of("-D", unfinished.toString(), "-U", Passwords.SUPERUSER));
        arguments.addAll(List.of("--auth=scram-sha-256", "--pwfile=" + password));
        arguments.addAll(List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin"));
        arguments.addAll(List.of("--builtin-locale=C.UTF-8", "--data-checksums"));
        for (var setting : SETTINGS) arguments.addAll(List.of("--set", setting));
        return arguments.toArray(String[]::new);
    }

    private boolean answers(Postmaster left) throws IOException {
        for (int waited = 0; waited < PATIENCE && left.isAlive(); waited += BLINK)
            try (var connection = superuser(left.port()).getConnection()) {
                return connection.isValid(5);
            } catch (SQLException e) {
                pause();
            }
        return false;
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BLINK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
