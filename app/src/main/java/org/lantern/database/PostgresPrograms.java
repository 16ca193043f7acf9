package org.lantern.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/// The programs of PostgreSQL, which come in a jar and are unpacked once.
final class PostgresPrograms {

    private static final int SECONDS = 120;

    private final Path home;
    private final Path log;

    private PostgresPrograms(Path home, Path log) {
        this.home = home;
        this.log = log;
    }

    static PostgresPrograms unpackedIn(Path directory) throws IOException {
        var archive = archive();
        var home = directory.resolve("programs-" + version(archive));
        if (!Files.exists(home)) {
            var unfinished = Files.createTempDirectory(directory, "programs");
            try (var in = archive.openStream()) {
                unpack(in, unfinished);
            }
            Files.move(unfinished, home);
        }
        return new PostgresPrograms(home, directory.resolve("programs.log"));
    }

    /// Runs one of them to its end.
    ///
    /// @throws IOException when it does not end well, with its name but not its arguments
    void run(Path in, String program, String... arguments) throws IOException {
        var command = new ArrayList<>(stepDown());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("PG.*|LC_.*|LANG.*|TZ"));
        builder.environment().put("LC_ALL", "C");
        var process = builder.redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
            if (process.waitFor() != 0) throw new IOException(program + " failed; see " + log);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted", e);
        }
    }

    /// PostgreSQL refuses to run as root; in a user namespace root is nobody.
    private static List<String> stepDown() {
        return "root".equals(System.getProperty("user.name")) && !isMac()
                ? List.of("unshare", "--user")
                : List.of();
    }

    private static URL archive() throws IOException {
        var system = isMac() ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "postgres-" + system + "-" + processor + ".txz";
        var archive = PostgresPrograms.class.getClassLoader().getResource(name);
        if (archive == null)
            throw new CannotStart(
                    "This build carries no PostgreSQL for " + system + " on " + processor + ".",
                    "Build it on such a machine, or give it a PostgreSQL by address"
                            + " (lantern.database.url).");
        return archive;
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }

    /// Another archive has another checksum, and is unpacked beside the old one.
    private static String version(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : "unpacked";
    }

    private static void unpack(InputStream archive, Path home) throws IOException {
        try (var tar =
                new TarArchiveInputStream(
                        new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                unpack(tar, entry, home.resolve(entry.getName()));
        } catch (IOException | RuntimeException e) {
            FileSystemUtils.deleteRecursively(home);
            throw e;
        }
    }

    private static void unpack(InputStream tar, TarArchiveEntry entry, Path to) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(to);
            return;
        }
        Files.createDirectories(to.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(to, Path.of(entry.getLinkName()));
        else {
            Files.copy(tar, to);
            if ((entry.getMode() & 0100) != 0)
                Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
