package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where a document names the test that proves what it says, there is such a test.
class ProofTests {

    private static final Path HOME = Path.of("..");
    private static final List<String> ROOTS =
            List.of(
                    "docs",
                    "README.md",
                    "SECURITY.md",
                    "CONTRIBUTING.md",
                    "app/src/test",
                    "world/src/test",
                    "bench/src/test");
    private static final Pattern NAMED = Pattern.compile("`(?:([A-Z]\\w+Tests)\\.?|…)(\\w+)?`");

    @Test
    void everyProofThatADocumentNamesIsThere() {
        var tests = tests();
        var named = files(".md").flatMap(ProofTests::named).toList();

        assertThat(tests).hasSizeGreaterThan(50);
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(named.stream().filter(proof -> !isThere(proof, tests)).map(MatchResult::group))
                .as("proofs that are not there")
                .isEmpty();
    }

    private static boolean isThere(MatchResult proof, Map<String, String> tests) {
        var among =
                proof.group(1) == null
                        ? tests.values()
                        : Stream.ofNullable(tests.get(proof.group(1))).toList();
        var method = proof.group(2) == null ? "class " : " " + proof.group(2) + "(";
        return among.stream().anyMatch(test -> test.contains(method));
    }

    private static Stream<MatchResult> named(Path document) {
        return NAMED.matcher(read(document)).results().toList().stream();
    }

    private static Map<String, String> tests() {
        return files("Tests.java")
                .collect(
                        Collectors.toMap(
                                file -> file.getFileName().toString().replace(".java", ""),
                                ProofTests::read));
    }

    private static Stream<Path> files(String ending) {
        return ROOTS.stream()
                .map(HOME::resolve)
                .flatMap(ProofTests::below)
                .filter(file -> file.toString().endsWith(ending));
    }

    private static Stream<Path> below(Path root) {
        try (var all = Files.walk(root)) {
            return all.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
