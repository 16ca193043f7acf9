package org.lantern.vocabulary;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

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

    /// How its answers read, with such names of areas.
    public static Shown shown(Vocabulary vocabulary, AreaNames... areas) {
        var beans = new StaticListableBeanFactory();
        for (int i = 0; i < areas.length; i++) beans.addBean("areas" + i, areas[i]);
        return new Shown(vocabulary, beans.getBeanProvider(AreaNames.class));
    }
}
