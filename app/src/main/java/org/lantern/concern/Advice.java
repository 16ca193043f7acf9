package org.lantern.concern;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Words;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// One entry of a content file, read strictly: what is missing or not understood stops the start,
/// with the file and the entry.
record Advice(String file, Map<?, ?> content) {

    /// The entries of a file, which stand under one key.
    static List<Advice> entries(String file, String key) {
        try (var words = new ClassPathResource(file).getInputStream()) {
            Map<?, ?> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(words);
            return new Advice(file, all).below(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        return found(key)
                .map(String::valueOf)
                .filter(s -> !s.isBlank())
                .orElseThrow(() -> wrong(key));
    }

    Words words(String key) {
        return words(key, found(key).orElseThrow(() -> wrong(key)));
    }

    /// The entries that stand under a key of this one.
    List<Advice> below(String key) {
        return list(key).stream().map(e -> new Advice(file, map(e))).toList();
    }

    /// What it says, where it is words itself.
    Words words() {
        return words("en", content);
    }

    Optional<LocalDate> day(String key) {
        return found(key)
                .map(day -> {
                    if (!(day instanceof Date date)) throw wrong(key);
                    return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
                });
    }

    Origin origin() {
        var source = new Advice(file, map(found("source").orElseThrow(() -> wrong("source"))));
        return new Origin(
                source.text("document"),
                Integer.parseInt(source.text("year")),
                source.one("confidence", Origin.Confidence.class),
                source.found("confirmed").map(String::valueOf),
                source.day("checked"),
                source.day("since"));
    }

    <E extends Enum<E>> E one(String key, Class<E> kind) {
        return one(key, text(key), kind);
    }

    <E extends Enum<E>> List<E> some(String key, Class<E> kind) {
        return found(key).isEmpty()
                ? List.of()
                : list(key).stream().map(name -> one(key, String.valueOf(name), kind)).toList();
    }

    private <E extends Enum<E>> E one(String key, String name, Class<E> kind) {
        try {
            return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw wrong(key);
        }
    }

    private Words words(String key, Object said) {
        if (!(said instanceof Map<?, ?> both) || !(both.get("en") instanceof String en))
            throw wrong(key);
        return new Words(en, Optional.ofNullable(both.get("cy")).map(String::valueOf), false);
    }

    private List<?> list(String key) {
        if (found(key).orElse("") instanceof List<?> list && !list.isEmpty()) return list;
        throw wrong(key);
    }

    private Optional<Object> found(String key) {
        return Optional.ofNullable(content.get(key));
    }

    private static Map<?, ?> map(Object entry) {
        return entry instanceof Map<?, ?> map ? map : Map.of();
    }

    private IllegalStateException wrong(String key) {
        return new IllegalStateException(
                "%s: “%s” is missing or not understood in %s".formatted(file, key, content));
    }
}
