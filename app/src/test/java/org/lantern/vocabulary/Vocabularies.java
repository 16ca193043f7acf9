package org.lantern.vocabulary;

import java.nio.file.Path;
import java.util.Optional;

/// Vocabularies for tests that need neither Spring nor a database.
public final class Vocabularies {

    private Vocabularies() {}

    /// What Lantern brings along.
    public static Vocabulary builtIn() {
        return ContentReader.read(Optional.empty());
    }

    /// Only what stands in that directory, in the folders `concepts`, `codes`, `forms` and
    /// `indicators`.
    public static Vocabulary of(Path directory) {
        return ContentReader.readOnly(directory);
    }
}
