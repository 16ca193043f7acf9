package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.access.AgencyKind;

/// What is wrong with one concept, one step of a form or one indicator.
class MistakesInContentTests extends OnABoard {

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
                    ask: [{concept: board.name, label: L, need: must}]        | "need" is one of optional, required, or-unknown, or-unknown-or-refused, optional-or-refused, not "must"
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
    void contentKnowsTheKindsOfAgencyThatThereAre() {
        assertThat(AgencyKinds.NAMES)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(AgencyKind.values()).map(Enum::name).toList());
    }
}
