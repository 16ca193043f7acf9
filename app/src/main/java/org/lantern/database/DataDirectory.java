package org.lantern.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where Lantern's own PostgreSQL lives: closed to everybody else, and to one running Lantern at a
/// time. The lock is the operating system's, so that it goes when its holder goes, however that
/// was.
final class DataDirectory implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Opens it, made if it is not there, and waits a little for a Lantern that is just stopping.
    static DataDirectory open(Path directory) {
        var path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            var channel = FileChannel.open(path.resolve("lantern.lock"), CREATE, WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw inUse(path);
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory " + path + " cannot be used: " + e.getMessage(),
                    "Give Lantern a directory that it may write to (lantern.database.directory,"
                            + " or ./lantern run --data DIR).",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw inUse(path);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel)
            throws IOException, InterruptedException {
        for (var left = PATIENCE; left.isPositive(); left = left.minusMillis(250)) {
            var lock = tryLock(channel);
            if (lock != null) return lock;
            Thread.sleep(250);
        }
        return null;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static CannotStart inUse(Path path) {
        return new CannotStart(
                "The data directory " + path + " is in use by another Lantern.",
                "Stop the other one, or give this one a directory of its own"
                        + " (./lantern run --data DIR).");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
