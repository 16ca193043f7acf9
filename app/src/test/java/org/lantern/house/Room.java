package org.lantern.house;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lantern.LanternApplication;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// A room of the house, as its package says it.
///
/// @param says what it is for, in one sentence
/// @param mayUse the rooms that it declares
/// @param floor one above the highest that it may use
record Room(String name, String says, List<String> mayUse, int floor) {

    private static final Path HOME = Path.of("src/main/java/org/lantern");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /// From the top down; on one floor by name.
    static List<Room> all() {
        var uses = new TreeMap<String, List<String>>();
        ApplicationModules.of(LanternApplication.class).stream()
                .map(module -> module.getBasePackage().getName())
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(name -> Files.exists(HOME.resolve(name)))
                .forEach(name -> uses.put(name, declared(name)));
        return uses.entrySet().stream()
                .map(use ->
                        new Room(
                                use.getKey(),
                                sentence(use.getKey()),
                                use.getValue(),
                                height(use.getKey(), uses)))
                .sorted(
                        Comparator.comparing(Room::floor, Comparator.reverseOrder())
                                .thenComparing(Room::name))
                .toList();
    }

    /// Whether it has tables of its own.
    boolean keeps() {
        return Files.exists(MIGRATIONS.resolve(name));
    }

    private static List<String> declared(String room) {
        try {
            var declaration = Class.forName("org.lantern." + room + ".package-info");
            return Arrays.stream(
                            declaration
                                    .getAnnotation(ApplicationModule.class)
                                    .allowedDependencies())
                    .sorted()
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int height(String room, Map<String, List<String>> uses) {
        return uses.get(room).stream()
                .filter(uses::containsKey)
                .mapToInt(used -> height(used, uses) + 1)
                .max()
                .orElse(0);
    }

    private static String sentence(String room) {
        try (var lines = Files.lines(HOME.resolve(room).resolve("package-info.java"))) {
            var paragraph =
                    lines.takeWhile(line -> line.startsWith("/// "))
                            .map(line -> line.substring(4))
                            .collect(joining(" "));
            return paragraph.split("(?<=\\.) ")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
