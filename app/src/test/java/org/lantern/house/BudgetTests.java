package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.lantern.database.DemoClock;
import org.lantern.kernel.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// How large anything may become without a decision record. Read aloud by failing.
class BudgetTests {

    private static final int LINES = 200;
    private static final int COLLABORATORS = 5;
    private static final Set<String> BESIDE =
            Set.of(
                    Clock.class.getName(),
                    DemoClock.class.getName(),
                    Ids.class.getName(),
                    ApplicationEventPublisher.class.getName(),
                    RandomGenerator.class.getName());

    private static final List<String> NOBODY_SAYS =
            List.of("Manager", "Helper", "Util", "Impl", "Abstract", "DTO", "Info");
    private static final JavaClasses APP =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.lantern");

    @Test
    void noFileIsLongerThanCanBeReadAtOnce() throws IOException {
        var files = javaFiles();
        assertThat(files).hasSizeGreaterThan(400);
        var lengths = files.stream().collect(Collectors.toMap(file -> file, BudgetTests::lines));
        lengths.values().removeIf(lines -> lines <= LINES);
        assertThat(lengths).as("files over %d lines", LINES).isEmpty();
    }

    @Test
    void nothingNeedsMoreThanFiveOthersBesideClockAndChance() {
        Map<String, Long> crowded =
                beans().collect(Collectors.toMap(JavaClass::getName, BudgetTests::collaborators));
        assertThat(crowded).hasSizeGreaterThan(50);
        crowded.values().removeIf(count -> count <= COLLABORATORS);
        assertThat(crowded).as("collaborators").isEmpty();
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        var unmarked =
                APP.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName);
        assertThat(unmarked).isEmpty();
    }

    @Test
    void nothingIsNamedForNothing() {
        assertThat(APP.stream().map(JavaClass::getSimpleName))
                .noneMatch(name -> NOBODY_SAYS.stream().anyMatch(name::contains));
    }

    private static Stream<JavaClass> beans() {
        return APP.stream().filter(type -> type.isMetaAnnotatedWith(Component.class));
    }

    private static long collaborators(JavaClass type) {
        return type.getConstructors().stream()
                .mapToLong(constructor ->
                        constructor.getRawParameterTypes().stream()
                                .filter(needed -> !BESIDE.contains(needed.getName()))
                                .count())
                .max()
                .orElse(0);
    }

    /// Of the service and its tests, of the world and of the bench.
    private static List<Path> javaFiles() throws IOException {
        try (var app = Files.walk(Path.of("src"));
                var world = Files.walk(Path.of("../world/src"));
                var bench = Files.walk(Path.of("../bench/src"))) {
            return Stream.of(app, world, bench)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
