package org.lantern.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What PostgreSQL's own `postmaster.pid` says about the server of a directory: which process it
/// is, or was, and where it listens.
record Postmaster(long pid, int port) {

    static Optional<Postmaster> of(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        var lines = Files.readAllLines(file);
        if (lines.size() < 4) return Optional.empty();
        return Optional.of(
                new Postmaster(
                        Long.parseLong(lines.get(0).strip()),
                        Integer.parseInt(lines.get(3).strip())));
    }

    /// Whether that process lives and is a PostgreSQL: a number may have gone to another program.
    boolean isAlive() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").contains("postgres"))
                .isPresent();
    }

    /// Whether the number lives on, but in another program.
    boolean isSomebodyElse() {
        return !isAlive() && ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
