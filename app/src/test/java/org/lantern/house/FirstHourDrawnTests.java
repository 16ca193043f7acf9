package org.lantern.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lantern.DrawnDocument;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Vocabularies;

/// The golden hour on one page, drawn from the content.
class FirstHourDrawnTests {

    @Test
    void theDocumentShowsTheActionsAsTheyAre() throws IOException {
        var books = Vocabularies.builtIn().playbooks();
        assertThat(books).hasSize(2);

        DrawnDocument.compare(
                "first-hour.md",
                """
                # The first hour

                Who does what, and by when, as Lantern has it in its content (`app/src/main/resources/vocabulary/playbooks`). **Only what says `seen` was read at its source; everything else is a
                draft for a practitioner to confirm.** All of it is restated in our own words. Minutes run from the start of the plan unless another event is named, and escalation from the same event.
                Everybody can read it at `/help/first-hour`, and print it with boxes. `FirstHourDrawnTests` draws this page and compares it.

                """
                        + books.stream()
                                .sorted(Comparator.comparing(Playbook::id))
                                .map(FirstHourDrawnTests::section)
                                .collect(joining("\n")));
    }

    private static String section(Playbook book) {
        return """
        ## %s, version %d

        | Action | Who | What | Due | Next | Put down | In | Confidence |
        |---|---|---|---|---|---|---|---|
        %s
        """
                .formatted(
                        book.title().en(),
                        book.version(),
                        book.actions().stream()
                                .map(FirstHourDrawnTests::row)
                                .collect(joining("\n")));
    }

    private static String row(Playbook.Action action) {
        var due = action.due();
        return "| "
                + String.join(
                        " | ",
                        action.code(),
                        small(action.who())
                                + action.settings().stream()
                                        .sorted()
                                        .map(setting -> ", " + setting)
                                        .collect(joining()),
                        action.does().en(),
                        (due.minutes() == 0 ? "at once" : due.minutes() + " min")
                                + switch (due.from()) {
                                    case START -> "";
                                    case ARRIVAL -> " from arrival";
                                    case NOTICED -> " from noticing";
                                    case RETURN -> " from return";
                                },
                        "%d min: %s"
                                .formatted(
                                        action.escalation().minutes(),
                                        small(action.escalation().to())),
                        action.proof().en(),
                        action.nations().size() == 4
                                ? "all nations"
                                : action.nations().stream()
                                        .sorted()
                                        .map(FirstHourDrawnTests::small)
                                        .collect(joining(", ")),
                        "%s: %s (%d)"
                                .formatted(
                                        small(action.origin().confidence()),
                                        action.origin().document(),
                                        action.origin().year()))
                + " |";
    }

    private static String small(Enum<?> constant) {
        return small(constant.name());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
