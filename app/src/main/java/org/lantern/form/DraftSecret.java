package org.lantern.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The server's own secret, from which the keys of practitioners' drafts are derived.
@Component
class DraftSecret {

    private static final int BYTES = 32;

    private final FormSettings settings;
    private final JdbcClient db;
    private final RandomGenerator random;
    private byte @Nullable [] known;

    DraftSecret(FormSettings settings, JdbcClient db, RandomGenerator random) {
        this.settings = settings;
        this.db = db;
        this.random = random;
    }

    synchronized byte[] bytes() {
        if (known == null) known = settings.secretFile() == null ? fromDatabase() : fromFile();
        return known.clone();
    }

    private byte[] fromFile() {
        try {
            var bytes = Files.readAllBytes(Objects.requireNonNull(settings.secretFile()));
            if (bytes.length < BYTES)
                throw new IllegalStateException(
                        "lantern.form.secret-file is shorter than 32 bytes");
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Of two servers that start at once, the first one's stays.
    private byte[] fromDatabase() {
        var fresh = new byte[BYTES];
        random.nextBytes(fresh);
        db.sql("insert into form.secret (bytes) values (:bytes) on conflict do nothing")
                .param("bytes", fresh)
                .update();
        return db.sql("select bytes from form.secret").query(byte[].class).single();
    }
}
