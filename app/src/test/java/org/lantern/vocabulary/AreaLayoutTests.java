package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.vocabulary.Layout.Section;

/// An area may have a layout of its own, and none that was in use changes under an assessment.
class AreaLayoutTests extends OnLayouts {

    private static final String ESSEX = "E10000012";
    private static final String KENT = "E10000016";

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

    @Test
    void betterTitlesAreTheSameLayoutAndAnotherGroupingIsNot() {
        board.with("layouts/ours.yaml", layout("id: ours", "{form: name}", "{form: shoes}"));
        var before = remembered();

        board.with(
                "layouts/ours.yaml",
                layout("id: ours", "{form: name, framework: child}", "{form: shoes}")
                        .replace("title: T1", "title: Their name"));
        assertThat(remembered()).isEqualTo(before);

        board.with("layouts/ours.yaml", layout("id: ours", "{form: name}, {form: shoes}"));
        assertThat(remembered()).isNotEqualTo(before);
    }

    private Remembered remembered() {
        return Remembered.all(board.read()).stream()
                .filter(each -> each.kind().equals("layout"))
                .findFirst()
                .orElseThrow();
    }
}
