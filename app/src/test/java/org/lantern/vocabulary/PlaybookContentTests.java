package org.lantern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Playbooks as content: an area adds and tightens, and whatever drops or loosens stops the start.
class PlaybookContentTests {

    private static final String KENT = "E10000016";
    private static final String CROYDON = "E09000008";

    private static final String OURS =
            Board.SOURCE
                    + """
                    playbook: {id: ours, version: 1, title: Ours}
                    actions:
                      - code: O1
                        who: finder
                        does: Stay with the child
                        proof: who stays
                        within: 10
                        escalates: {after: 15, to: safeguarding-lead}
                      - {code: O2, who: manager, does: Ring back, proof: time, within: 60, escalates: {after: 60, to: manager}}
                    """;

    @TempDir Path directory;
    private Board board;

    @BeforeEach
    void aPlaybookOfItsOwn() {
        board = Board.whole(directory).with("playbooks/a.yaml", OURS);
    }

    @Test
    void anAreaAddsAnActionThatIsAskedThereAndNowhereElse() {
        board.with("playbooks/b.yaml", adding("ours", KENT));

        var book = board.read().playbook("ours");

        assertThat(codes(book.in(KENT))).containsExactly("O1", "O2", "kent-port");
        assertThat(codes(book.in(CROYDON))).containsExactly("O1", "O2");
        assertThat(codes(book.everywhere())).containsExactly("O1", "O2");
    }

    @Test
    void anAreaTightensATimeForItself() {
        board.with("playbooks/b.yaml", tighter("O1", "within: 5, escalates-after: 8"));

        var book = board.read().playbook("ours");

        assertThat(first(book.in(KENT)).due().minutes()).isEqualTo(5);
        assertThat(first(book.in(KENT)).escalation().minutes()).isEqualTo(8);
        assertThat(first(book.in(CROYDON)).due().minutes()).isEqualTo(10);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    within: 11          | is longer than that of O1, not tighter
                    escalates-after: 16 | is longer than that of O1, not tighter
                    within: soon        | "within" is a number of minutes, not "soon"
                    """)
    void anAreaThatLoosensATimeStopsTheStart(String looser, String reason) {
        board.with("playbooks/b.yaml", tighter("O1", looser));

        assertThat(board.mistakes()).contains("playbooks/b.yaml:4: " + reason);
    }

    @Test
    void anAreasOwnFileThatDropsAnActionStopsTheStartAndSaysWhich() {
        var shorter = OURS.substring(0, OURS.indexOf("  - {code: O2"));
        board.with("playbooks/b.yaml", shorter.replace("version: 1", "version: 2"));

        assertThat(board.mistakes())
                .containsExactly(
                        "playbooks/b.yaml:2: ours version 2 drops O2; it may add and tighten, never"
                                + " drop or loosen");
    }

    @Test
    void anAreaCannotDropOneOfTheGoldenHourEither() {
        board.with(
                "playbooks/a.yaml",
                OURS.replace("id: ours, version: 1", "id: golden-hour, version: 2"));

        assertThat(besideWhatIsBuiltIn())
                .anyMatch(reason -> reason.contains("golden-hour version 2 drops GH01;"))
                .anyMatch(reason -> reason.contains("golden-hour version 2 drops GH45;"));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    within: 10         | within: 12, | gives O1 longer
                    who: finder        | who: health | gives O1 to somebody else
                    after: 15          | after: 30   | lets O1 wait longer for the next person
                    who: finder        | 'who: finder\\n    nations: [wales]'   | asks O1 in fewer places
                    who: finder        | 'who: finder\\n    settings: [school]' | asks O1 in fewer places
                    within: 10         | 'from: arrival\\n    within: 10' | counts O1 from another event
                    """)
    void aLaterVersionThatLoosensAnActionStopsTheStart(String before, String after, String what) {
        var looser = after.replace("\\n", "\n").replaceAll(",$", "");
        board.with(
                "playbooks/b.yaml",
                OURS.replace("version: 1", "version: 2").replaceFirst(before, looser));

        assertThat(board.mistakes()).singleElement().asString().contains("ours version 2 " + what);
    }

    @Test
    void aLaterVersionMayAddAndTighten() {
        board.with(
                "playbooks/b.yaml",
                OURS.replace("version: 1", "version: 2").replace("within: 10", "within: 5")
                        + "  - {code: O3, who: police, does: Look, proof: time, within: 5, escalates: {after: 9, to: manager}}\n");

        assertThat(codes(board.read().playbook("ours"))).containsExactly("O1", "O2", "O3");
        assertThat(codes(board.read().playbook("ours", 1))).containsExactly("O1", "O2");
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    after: 15, to: safeguarding-lead | after: 9, to: manager  | goes to the next person before it is due
                    after: 15, to: safeguarding-lead | after: 15, to: finder  | goes to the one who has not done it
                    """)
    void anActionThatEscalatesWronglyStopsTheStart(String before, String after, String reason) {
        board.with("playbooks/a.yaml", OURS.replace(before, after));

        assertThat(board.mistakes()).singleElement().asString().endsWith(reason);
    }

    @Test
    void whatIsAddedToOrTightenedMustBeThere() {
        board.with("playbooks/b.yaml", adding("theirs", KENT));
        assertThat(board.mistakes()).singleElement().asString().contains("no playbook theirs");

        board.with("playbooks/b.yaml", tighter("O9", "within: 1"));
        assertThat(board.mistakes()).containsExactly("playbooks/b.yaml:4: there is no O9 in ours");

        board.with("playbooks/b.yaml", adding("ours", KENT).replace("kent-port", "O1"));
        assertThat(board.mistakes())
                .containsExactly("playbooks/b.yaml:4: action O1 stands already in ours");
    }

    private List<String> besideWhatIsBuiltIn() {
        try {
            ContentReader.read(Optional.of(directory));
            return List.of();
        } catch (VocabularyMistaken e) {
            return e.mistakes().stream().map(Mistake::toString).toList();
        }
    }

    private static String adding(String id, String area) {
        return Board.SOURCE
                + """
                adds-to: %s
                actions:
                  - {code: kent-port, areas: [%s], who: finder, does: Ring the port, proof: time, within: 5, escalates: {after: 9, to: manager}}
                """
                        .formatted(id, area);
    }

    private static String tighter(String action, String times) {
        return Board.SOURCE
                + "adds-to: ours\ntighter:\n  - {action: %s, areas: [%s], %s}\n"
                        .formatted(action, KENT, times);
    }

    private static Playbook.Action first(Playbook book) {
        return book.actions().getFirst();
    }

    private static List<String> codes(Playbook book) {
        return book.actions().stream().map(Playbook.Action::code).toList();
    }
}
