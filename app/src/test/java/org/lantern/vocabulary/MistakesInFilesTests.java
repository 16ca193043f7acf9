package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// What is wrong with a file, or between files.
class MistakesInFilesTests extends OnABoard {

    @Test
    void aCodeTwiceInAList() {
        board.with(
                "codes/b.yaml",
                """
                codes:
                  - id: shade
                    codes:
                      - {code: dark, label: Dark}
                      - {code: dark, label: Darker}
                """);

        assertThat(board.mistakes())
                .containsExactly("codes/b.yaml:5: code dark stands in this list already");
    }

    @Test
    void twoFilesForOneVersionOfAForm() {
        board.with("forms/second.yaml", Board.FIRST_FORM);

        assertThat(board.mistakes())
                .containsExactly(
                        "forms/second.yaml:2: form first version 1 stands already in forms/first.yaml:2");
    }

    @Test
    void aRetiredConceptInTheNewestFormButNotInAnOlderOne() {
        board.with(
                        "concepts/old.yaml",
                        Board.SOURCE
                                + """
                                concepts:
                                  - {id: board.coat, type: text, about: child, label: Coat, retired: {successor: board.jacket}}
                                """)
                .with("forms/coat-1.yaml", coatForm(1, "board.coat"))
                .with("forms/coat-2.yaml", coatForm(2, "board.coat"));

        assertThat(board.mistakes())
                .containsExactly("forms/coat-2.yaml:4: board.coat is retired; ask board.jacket");
        assertThat(board.with("forms/coat-2.yaml", coatForm(2, "board.jacket")).mistakes())
                .isEmpty();
    }

    @Test
    void contentOfWhichNobodySaysWhereItComesFrom() {
        board.with(
                "concepts/b.yaml",
                "concepts:\n  - {id: a.b, type: text, about: child, label: L}\n");

        assertThat(board.mistakes())
                .containsExactly(
                        "concepts/b.yaml:2: \"source\" is missing, here and at the top of the file");
    }

    @Test
    void whatIsNoContentAtAll() throws IOException {
        board.with("concepts/broken.yaml", "concepts:\n  - {id: a.b\n")
                .with("concepts/empty.yaml", "")
                .with("concepts/list.yaml", "- one\n")
                .with("elsewhere/a.yaml", "a: b\n")
                .with("concepts/short.yml", "a: b\n")
                .with("README.md", "Not content.");
        Files.write(
                directory.resolve("concepts/latin.yaml"),
                "label: Siân".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(board.mistakes())
                .containsExactly(
                        "concepts/broken.yaml:3: cannot be read as YAML: expected ',' or '}', but got <stream end>",
                        "concepts/empty.yaml: is empty",
                        "concepts/latin.yaml: is not written in UTF-8",
                        "concepts/list.yaml: needs keys at its top",
                        "concepts/short.yml: would not be read; let its name end in .yaml",
                        "elsewhere/a.yaml: belongs in one of the folders chains, codes, concepts, drills, duties, forms, greetings, holidays, indicators, layouts, playbooks");
    }

    @Test
    void allOfThemAreToldTogether() {
        board.with("concepts/b.yaml", "concepts:\n  - {id: A, type: x}\n");

        assertThat(board.mistakes())
                .hasSize(5)
                .allMatch(each -> each.startsWith("concepts/b.yaml:2"));
    }

    private static String coatForm(int version, String concept) {
        return Board.SOURCE
                + """
                form: {id: coat, version: %d, title: Coat, audience: [public]}
                steps:
                  - {id: coat, title: T, ask: [{concept: %s, label: L}]}
                """
                        .formatted(version, concept);
    }
}
