package org.lantern.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// One page, as it was sent: what was typed, and which button was pressed.
///
/// @param page names and values of its inputs
record Sending(MultiValueMap<String, String> page) {

    /// The draft that the page was made from.
    static final String DRAFT = "_draft";

    /// The questions that were on the page.
    static final String ASKED = "_asked";

    /// Buttons: one more of a kind, this item away, look an area up, one more line.
    static final String ADD = "_add";

    static final String REMOVE = "_remove";
    static final String AGAIN = "_again";

    /// Whether there is another item.
    static final String ANOTHER = "_another";

    String value(String name) {
        return Optional.ofNullable(page.getFirst(name)).orElse("");
    }

    /// Pages that say nothing of it were not made by us, and so speak for all their questions.
    boolean shows(Asked asked) {
        var shown = page.get(ASKED);
        return shown == null || shown.contains(asked.field());
    }

    /// Whether it was made from another draft: one that was sent, perhaps, and is met again by way
    /// of Back. A draft with nothing in it takes its words, since nothing is lost by it.
    boolean isOf(Draft draft) {
        var made = value(DRAFT);
        return made.isEmpty()
                || made.equals(draft.ref().toString())
                || draft.answers().equals(Answers.none());
    }

    /// The answers with what was typed on those pages, and each such page marked as sent unless it
    /// only looked something up.
    Answers into(FormRun run, List<Stop.Page> pages) {
        var answers = run.answers();
        for (var stop : pages) {
            for (var question : stop.questions()) answers = typed(answers, stop.asked(question));
            answers =
                    looksUp(run, stop)
                            ? answers.withoutTaken(stop.path())
                            : answers.withTaken(stop.path());
        }
        return answers;
    }

    private Answers typed(Answers answers, Asked asked) {
        return shows(asked) ? answers.with(asked, Typed.sent(asked, page)) : answers;
    }

    private boolean looksUp(FormRun run, Stop.Page stop) {
        return Set.of(ADD, REMOVE, AGAIN).stream().anyMatch(page::containsKey)
                || stop.questions().stream()
                        .map(stop::asked)
                        .filter(this::shows)
                        .anyMatch(this::hasNewWords);
    }

    /// Words that no areas were shown for yet.
    private boolean hasNewWords(Asked asked) {
        var words = value(asked.field("words"));
        return !words.isBlank()
                && !words.equals(value(asked.field("found")))
                && !value(asked.field()).equals(Typed.UNKNOWN);
    }

    /// Whether the page held all these questions.
    boolean showsAll(Stop.Page stop) {
        return stop.questions().stream().map(stop::asked).allMatch(this::shows);
    }
}
