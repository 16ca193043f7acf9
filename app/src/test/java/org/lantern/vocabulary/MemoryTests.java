package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lantern.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.annotation.Transactional;

/// What was in use once keeps its meaning. Every test is taken back at its end.
@ApplicationModuleTest
@Import(Database.class)
@Transactional
class MemoryTests {

    @Autowired JdbcClient db;
    @Autowired Memory memory;
    @TempDir Path directory;
    Board board;

    @BeforeEach
    void aContentThatIsInUse() {
        board = Board.whole(directory);
        memory.compareAndKeep(beside());
    }

    @Test
    void theSameContentStartsAgain() {
        memory.compareAndKeep(beside());

        assertThat(db.sql("select count(*) from vocabulary.remembered").query(Long.class).single())
                .isGreaterThan(4);
    }

    @Test
    void betterWordsAreNoOtherMeaning() {
        board.with("forms/first.yaml", Board.FIRST_FORM.replace("Which colour", "What colour"));
        memory.compareAndKeep(beside());
    }

    @ParameterizedTest(name = "{1} instead of {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    need: or-unknown       | need: required
                    known: board.name      | not: {known: board.name}
                    concept: board.jacket  | concept: board.name
                    id: jacket             | id: coat
                    """)
    void aFormInUseDoesNotChange(String before, String after) {
        board.with("forms/first.yaml", Board.FIRST_FORM.replace(before, after));

        stopsBecause(
                "forms/first.yaml:2: form first version 1 was in use here and has changed;"
                        + " make it a new version in a new file");
    }

    @Test
    void aLimitInUseDoesNotChangeButTheLawMayFromADayOn() {
        board.with("duties/a.yaml", duty("{days: 3}, force: law"));
        memory.compareAndKeep(beside());

        board.with(
                "duties/a.yaml",
                duty("{days: 3}, force: law")
                        + "      - {from: 2027-01-01, limit: {days: 2}, force: law}\n");
        memory.compareAndKeep(beside());

        board.with(
                "duties/a.yaml",
                duty("{days: 4}, force: law")
                        + "      - {from: 2027-01-01, limit: {days: 2}, force: law}\n");
        stopsBecause(
                "duties/a.yaml:3: duty our-visit was in use here with another limit;"
                        + " add a line from the day on which it changes");
    }

    private static String duty(String limit) {
        return Board.SOURCE
                + """
                duties:
                  - code: our-visit
                    title: T
                    starts: S
                    stops: E
                    owner: O
                    lines:
                      - {limit: %s}
                """
                        .formatted(limit);
    }

    @Test
    void anActionInUseKeepsItsMinutesAndItsPlaceUnderOneVersion() {
        board.with("playbooks/a.yaml", playbook(1, "ours", 10));
        memory.compareAndKeep(beside());

        board.with("playbooks/a.yaml", playbook(1, "ours", 9));
        stopsBecause(
                "playbooks/a.yaml:2: action ours/ours version 1 was in use here and has changed;"
                        + " tighten it, or make it a new version");

        board.with("playbooks/a.yaml", playbook(1, "other", 10));
        stopsBecause(
                "playbooks/a.yaml:2: action ours/ours version 1 was in use here and is gone; keep it");

        board.with("playbooks/a.yaml", playbook(1, "ours", 10))
                .with("playbooks/b.yaml", playbook(2, "ours", 9));
        memory.compareAndKeep(beside());
    }

    private static String playbook(int version, String action, int minutes) {
        return Board.SOURCE
                + """
                playbook: {id: ours, version: %d, title: Ours}
                actions:
                  - {code: %s, who: finder, does: Stay, proof: time, within: %d, escalates: {after: 15, to: manager}}
                """
                        .formatted(version, action, minutes);
    }

    @Test
    void aFormInUseDoesNotVanish() {
        board.with(
                "forms/first.yaml",
                Board.FIRST_FORM.replace("id: first,", "id: first, version: 2,"));

        stopsBecause("vocabulary: form first version 1 was in use here and is gone; keep its file");
    }

    @Test
    void aConceptInUseKeepsItsTypeUnderOneVersion() {
        var concept = "{id: board.shoes, type: %s, about: child, label: Shoes%s}";
        board.with("concepts/b.yaml", concepts(concept.formatted("text", "")));
        memory.compareAndKeep(beside());

        board.with("concepts/b.yaml", concepts(concept.formatted("number", "")));
        stopsBecause(
                "concepts/b.yaml:3: concept board.shoes was of type TEXT here and is now NUMBER;"
                        + " give it a new version");

        board.with("concepts/b.yaml", concepts(concept.formatted("number", ", version: 2")));
        memory.compareAndKeep(beside());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{id: board.shoe, type: text, about: child, label: Shoes}"})
    void aConceptInUseDoesNotVanish(String instead) {
        board.with(
                "concepts/b.yaml",
                concepts("{id: board.shoes, type: text, about: child, label: Shoes}"));
        memory.compareAndKeep(beside());

        board.with(
                "concepts/b.yaml",
                instead.isEmpty() ? Board.SOURCE + "concepts: []" : concepts(instead));

        stopsBecause(
                "vocabulary: concept board.shoes version 1 was in use here and is gone;"
                        + " keep it, with \"retired\" and its successor");
    }

    @Test
    void aCodeInUseDoesNotVanish() {
        board.with(
                "codes/all.yaml",
                "codes: [{id: board-colour, codes: [{code: red, label: Red}]}]\n");

        stopsBecause(
                "codes/all.yaml:1: code board-colour/blue was in use here and is gone;"
                        + " keep it, with \"retired: true\"");
    }

    private LoadedVocabulary beside() {
        return ContentReader.read(Optional.of(directory));
    }

    private static String concepts(String concept) {
        return Board.SOURCE + "concepts:\n  - " + concept + "\n";
    }

    private void stopsBecause(String mistake) {
        assertThatThrownBy(() -> memory.compareAndKeep(beside()))
                .isInstanceOf(VocabularyMistaken.class)
                .extracting(e -> e.getMessage().replace(directory + "/", ""))
                .isEqualTo(mistake);
    }
}
