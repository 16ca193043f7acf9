package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.vocabulary.Layout.Framework;
import org.lantern.vocabulary.Layout.Section;

/// How an assessment is laid out is content, with rules of its own.
class LayoutContentTests extends OnLayouts {

    private static final String KENT = "E10000016";

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
        assertThat(layout.section("known.ours")).isEmpty();
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
                .containsExactlyInAnyOrder(
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
}
