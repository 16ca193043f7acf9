package org.lantern.database;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.stream.Stream;
import org.lantern.database.DatabaseSettings.Credentials;

/// The passwords of the roles, made up on the first start and kept in a file that only their owner
/// can read. Nobody ever types one.
final class Passwords {

    static final String SUPERUSER = "postgres";

    private final Properties byRole;

    private Passwords(Properties byRole) {
        this.byRole = byRole;
    }

    /// Those in the file, which is written first if it is not there.
    static Passwords keptIn(Path file) throws IOException {
        if (!Files.exists(file)) writePrivately(file, madeUp());
        var byRole = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            byRole.load(reader);
        }
        return new Passwords(byRole);
    }

    Credentials of(String role) {
        var password = byRole.getProperty(role);
        if (password == null) throw new IllegalStateException("No password is kept for " + role);
        return new Credentials(role, password);
    }

    /// Writes a file that only its owner can read, whole or not at all.
    static void writePrivately(Path file, String text) throws IOException {
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = Files.createTempFile(file.getParent(), "private", ".new", onlyOwner);
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String madeUp() {
        return Stream.of(SUPERUSER, Roles.OWNER, Roles.APP, Roles.ERASE)
                .map(role -> role + "=" + random() + "\n")
                .collect(joining());
    }

    private static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
