package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.vocabulary.Layout.Framework;
import org.lantern.vocabulary.Layout.Section;

/// How an assessment is laid out is content, with rules of its own.
class LayoutContentTests extends OnABoard {

    private static final String ESSEX = "E10000012";
    private static final String KENT = "E10000016";

    @BeforeEach
    void topicsToLayOut() {
        board.with(
                        "concepts/topics.yaml",
                        Board.SOURCE
                                + """
                                concepts:
                                  - {id: board.shoes, type: text, about: child, label: Shoes}
                                  - {id: board.way, type: text, about: concern, label: Way}
                                  - {id: stay.place, type: text, about: item, label: Place}
                                  - {id: stay.words, type: text, about: item, label: Words}
                                  - {id: trip.place, type: text, about: item, label: Place}
                                  - {id: known.how, type: text, about: concern, label: How}
                                """)
                .with("forms/name.yaml", form("name", 1, "board.name", "known.how"))
                .with("forms/shoes.yaml", form("shoes", 1, "board.shoes", "known.how"))
                .with("forms/both.yaml", form("both", 1, "board.name", "board.shoes"))
                .with("forms/stay.yaml", form("stay", 1, "stay.place", "stay.words", "known.how"))
                .with("forms/trip.yaml", form("trip", 1, "stay.place", "trip.place"))
                .with("forms/way.yaml", form("way", 1, "board.way"));
    }

    @Test
    void aLayoutSaysWhichSectionAsksForWhat() {
        var layout =
                board.with(
                                "layouts/ours.yaml",
                                layout(
                                        "id: ours",
                                        "{form: name, framework: child}",
                                        "{form: stay, item: stay}"))
                        .read()
                        .layout(KENT);

        assertThat(layout.section("board.name").map(Section::id)).contains("s1");
        assertThat(layout.section("stay.words").map(Section::id)).contains("s2");
        assertThat(layout.section("known.how")).isEmpty();
        assertThat(layout.section("board.shoes")).isEmpty();
        assertThat(layout.find("s1").orElseThrow().topic("name").orElseThrow().framework())
                .isEqualTo(Framework.CHILD);
        assertThat(layout.find("s2").orElseThrow().topic("stay").orElseThrow().item())
                .contains("stay");
    }

    @Test
    void aConceptAskedInTwoSectionsStopsTheStart() {
        board.with("layouts/ours.yaml", layout("id: ours", "{form: name}", "{form: both}"));

        assertThat(board.mistakes())
                .containsExactly(
                        "layouts/ours.yaml:5: board.name is asked in section s1 and in section s2");
    }

    @Test
    void twoTopicsOfOneSectionMayAskForTheSame() {
        board.with("layouts/ours.yaml", layout("id: ours", "{form: name}, {form: both}"));

        assertThat(board.mistakes()).isEmpty();
    }

    @Test
    void anItemsFormAsksOnlyItsOwnConceptsAndHowTheyAreKnown() {
        board.with(
                "layouts/ours.yaml",
                layout("id: ours", "{form: stay, item: stay}", "{form: trip, item: trip}"));

        assertThat(board.mistakes())
                .containsExactly(
                        "layouts/ours.yaml:5: stay.place is asked in section s1 and in section s2",
                        "layouts/ours.yaml:5: trip asks for stay.place, which is not said of the item trip");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {form: stay}                       | stay asks for stay.place, which is not said of the child
                    {form: way}                        | way asks for board.way, which is not said of the child
                    {form: name, item: board}          | name asks for board.name, which is not said of the item board
                    {form: nothing}                    | there is no form nothing
                    {item: stay}                       | "form" is missing
                    {form: name, framework: garden}    | "framework" is one of none, child, carers, environment, not "garden"
                    {form: name}, {form: name}         | form name stands in this layout already
                    {form: name, title: Names}         | "title" is no key here; there are form, item, framework
                    """)
    void aMistakeInATopicIsTold(String topics, String reason) {
        board.with("layouts/ours.yaml", layout("id: ours", topics));

        assertThat(board.mistakes()).contains("layouts/ours.yaml:4: " + reason);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {id: s, title: T, topics: []}                       | a section needs at least one topic
                    {id: s, topics: [{form: name}]}                     | "title" is missing
                    {id: S 1, title: T, topics: [{form: name}]}         | "id" reads like a, not "S 1"
                    {id: t, title: T, topics: [{form: name}]}           | section t stands in this layout already
                    """)
    void aMistakeInASectionIsTold(String section, String reason) {
        board.with(
                "layouts/ours.yaml",
                Board.SOURCE
                        + "layout: {id: ours}\nsections:\n"
                        + "  - {id: t, title: T, topics: [{form: shoes}]}\n  - %s\n"
                                .formatted(section));

        assertThat(board.mistakes()).containsExactly("layouts/ours.yaml:5: " + reason);
    }

    @Test
    void whatOnlyAnOlderVersionOfAFormAskedForKeepsItsSection() {
        board.with("forms/name-2.yaml", form("name", 2, "board.shoes"))
                .with(
                        "layouts/ours.yaml",
                        layout("id: ours", "{form: name}", "{form: stay, item: stay}"));

        var layout = board.read().layout(KENT);

        assertThat(layout.section("board.shoes").map(Section::id)).contains("s1");
        assertThat(layout.section("board.name").map(Section::id)).contains("s1");
    }

    @Test
    void anAreaRenamesAndRegroups() {
        board.with("layouts/ours.yaml", layout("id: ours", "{form: name}", "{form: shoes}"))
                .with(
                        "layouts/essex.yaml",
                        layout("id: essex, areas: [" + ESSEX + "]", "{form: shoes}, {form: name}")
                                .replace("title: T1", "title: All of it"));
        var content = board.read();

        assertThat(content.layout(KENT).id()).isEqualTo("ours");
        assertThat(content.layout(ESSEX).sections())
                .extracting(section -> section.title().en())
                .containsExactly("All of it");
        assertThat(content.layout(ESSEX).section("board.name").map(Section::id)).contains("s1");
        assertThat(content.layout("essex", 1)).isEqualTo(content.layout(ESSEX));
    }

    @Test
    void aNewVersionStandsBesideTheOneWithWhichAnAssessmentBegan() {
        board.with("layouts/ours-1.yaml", layout("id: ours", "{form: name}", "{form: shoes}"))
                .with("layouts/ours-2.yaml", layout("id: ours, version: 2", "{form: both}"));
        var content = board.read();

        assertThat(content.layout(KENT).version()).isEqualTo(2);
        assertThat(content.layout("ours", 1).sections()).hasSize(2);
    }

    @Test
    void eachAreaHasOneLayout() {
        board.with("layouts/a.yaml", layout("id: a, areas: [" + ESSEX + "]", "{form: name}"))
                .with("layouts/b.yaml", layout("id: b, areas: [" + ESSEX + "]", "{form: name}"));

        assertThat(board.mistakes())
                .containsExactly(
                        "layouts/a.yaml:2: layout b is for E10000012 too",
                        "layouts/a.yaml:2: no layout is for every area; one has to name none",
                        "layouts/b.yaml:2: layout a is for E10000012 too",
                        "layouts/b.yaml:2: no layout is for every area; one has to name none");

        board.with("layouts/a.yaml", layout("id: a", "{form: name}"))
                .with("layouts/b.yaml", layout("id: b", "{form: name}"));

        assertThat(board.mistakes()).contains("layouts/a.yaml:2: layout b is for every area too");
    }

    @Test
    void aBoardsOwnStandsBesideTheBuiltInOneAndMovesItsTopics() {
        board.with(
                "layouts/essex.yaml",
                layout(
                        "id: essex, areas: [" + ESSEX + "]",
                        "{form: assessment-journey}, {form: assessment-leg, item: journey-leg}",
                        "{form: assessment-origin}, {form: name}"));
        var content = ContentReader.read(Optional.of(directory));

        assertThat(content.layout(KENT).id()).isEqualTo("trafficking");
        assertThat(content.layout(ESSEX).section("child.religion").map(Section::id)).contains("s2");

        board.with("layouts/essex.yaml", layout("id: trafficking", "{form: name}"));
        assertThatThrownBy(() -> ContentReader.read(Optional.of(directory)))
                .isInstanceOf(VocabularyMistaken.class)
                .hasMessageContaining("layout trafficking version 1 stands already in");
    }

    /// Each with a section of its own, `s1` and on.
    private static String layout(String head, String... topics) {
        var layout = new StringBuilder(Board.SOURCE + "layout: {" + head + "}\nsections:\n");
        for (int i = 1; i <= topics.length; i++)
            layout.append(
                    "  - {id: s%d, title: T%d, topics: [%s]}\n".formatted(i, i, topics[i - 1]));
        return layout.toString();
    }

    private static String form(String id, int version, String... concepts) {
        var form =
                new StringBuilder(
                        Board.SOURCE
                                + "form: {id: %s, version: %d, title: F, audience: [practitioner]}\n"
                                        .formatted(id, version)
                                + "steps:\n  - id: all\n    title: T\n    ask:\n");
        for (var concept : concepts)
            form.append("      - {concept: %s, label: L}\n".formatted(concept));
        return form.toString();
    }
}
