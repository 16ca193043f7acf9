package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.access.AgencyKind;

/// Every mistake is told with its file, its line and its reason. Each test begins with content that
/// has none.
class MistakesInContentTests {

    @TempDir Path directory;
    private Board board;

    @BeforeEach
    void aContentWithoutAMistake() {
        board = Board.whole(directory);
    }

    @Test
    void thereIsNoneToBeginWith() {
        assertThat(board.mistakes()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    id: a.b, type: text, about: child, label: L, lable: M | "lable" is no key here; there are id, version, type, about, sensitivity, many, codes, label, retired, source
                    id: a.b, about: child, label: L                       | "type" is missing
                    type: text, about: child, label: L                    | "id" is missing
                    id: a.b, type: text, about: child                     | "label" is missing
                    id: a.b, type: text, about: child, label:             | "label" says nothing
                    id: Name, type: text, about: child, label: L          | "id" reads like child.apparent-age, not "Name"
                    id: a.b, type: text, about: dog, label: L             | "about" is one of child, person, concern, place, item, not "dog"
                    id: a.b, type: text, about: child, label: L, many: no | "many" is true or false, not "no"
                    id: a.b, type: text, about: child, label: L, version: two | "version" is a whole number from 1, not "two"
                    id: a.b, type: text, about: [child], label: L         | "about" is a plain text
                    id: a.b, type: choice, about: child, label: L         | a choice needs "codes", the list to choose from
                    id: a.b, type: choice, codes: x, about: child, label: L | there is no code list x
                    id: a.b, type: text, codes: board-colour, about: child, label: L | "codes" is only for choice and choices
                    id: board.name, type: text, about: child, label: L    | concept board.name stands already in concepts/all.yaml:3
                    id: indicator.x, type: mark, about: child, label: L   | concepts of indicators are made from the list of indicators
                    id: a.b, type: text, about: child, label: L, label: M | "label" stands here twice
                    id: a.b, type: text, about: child, label: L, retired: {successor: a.c} | there is no concept a.c to be its successor
                    id: a.b, type: text, about: child, label: L, retired: {successor: a.b} | the successors of a.b run in a circle
                    id: a.b, type: text, about: child, label: L, retired: yes | "retired" needs keys and values here
                    """)
    void inAConcept(String concept, String reason) {
        board.with("concepts/b.yaml", Board.SOURCE + "concepts:\n  - {" + concept + "}\n");

        assertThat(board.mistakes()).containsExactly("concepts/b.yaml:3: " + reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ask: [{concept: board.shoes, label: L}]                   | there is no concept board.shoes
                    ask: [{concept: board.name, label: L, need: must}]        | "need" is one of optional, required, or-unknown, or-unknown-or-refused, not "must"
                    only: [SCHOLL]                                            | "only" knows no "SCHOLL"; there are BORDER, COUNCIL_OTHER, GUARDIANSHIP, HEALTH, PARTNERSHIP, PLACEMENT, POLICE, SCHOOL, SOCIAL_CARE, VOLUNTARY, YOUTH_JUSTICE
                    each: dog                                                 | "each" is child, person, place or item
                    when: {known: board.name}                                 | no earlier question asks for board.name
                    when: {known: board.jacket, not: {known: board.jacket}}   | a condition is just one of any-of, known, not, all, any
                    when: {any-of: {concept: board.jacket, codes: [green]}}   | code list board-colour has no code green
                    when: {any-of: {concept: board.jacket, codes: []}}        | "any-of" needs at least one code
                    when: {all: []}                                           | "all" needs at least one condition
                    guidance: Words                                           | "guidance" is a list: put each on a line of its own, after a hyphen
                    id: jacket                                                | step jacket stands in this form already
                    """)
    void inAForm(String step, String reason) {
        var id = step.startsWith("id:") ? "" : "id: second, ";
        board.with(
                "forms/second.yaml",
                Board.SOURCE
                        + """
                        form: {id: second, title: Second, audience: [public]}
                        steps:
                          - {id: jacket, title: T, ask: [{concept: board.jacket, label: L}]}
                          - {%stitle: T, %s}
                        """
                                .formatted(id, step));

        assertThat(board.mistakes()).containsExactly("forms/second.yaml:5: " + reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code: A01, group: movement, label: L                       | indicator A01 stands here already
                    code: A02, group: movement, label: L, scope: out           | "scope" is one of into, within, both, not "out"
                    code: A02, group: movement, label: L, settings: [zoo]      | "settings" knows no "zoo"; there are border, council, guardianship, health, placement, police, public, school, social-care, voluntary, youth-justice
                    """)
    void inAListOfIndicators(String indicator, String reason) {
        board.with(
                "indicators/one.yaml",
                Board.SOURCE
                        + """
                        indicators: {version: 1}
                        list:
                          - {code: A01, group: movement, label: L}
                          - {%s}
                        """
                                .formatted(indicator));

        assertThat(board.mistakes()).containsExactly("indicators/one.yaml:5: " + reason);
    }

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
                        "elsewhere/a.yaml: belongs in one of the folders codes, concepts, forms, indicators");
    }

    @Test
    void allOfThemAreToldTogether() {
        board.with("concepts/b.yaml", "concepts:\n  - {id: A, type: x}\n");

        assertThat(board.mistakes())
                .hasSize(5)
                .allMatch(each -> each.startsWith("concepts/b.yaml:2"));
    }

    @Test
    void contentKnowsTheKindsOfAgencyThatThereAre() {
        assertThat(AgencyKinds.NAMES)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(AgencyKind.values()).map(Enum::name).toList());
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
