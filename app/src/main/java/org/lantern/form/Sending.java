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
        return onlyChanges()
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

    /// The answers after the buttons: an item more, an item less, or the word on whether there is
    /// another.
    Answers withButtons(Answers answers, String path) {
        if (page.containsKey(REMOVE)) return answers.without(value(REMOVE));
        if (page.containsKey(ADD)) return answers.withAnother(value(ADD));
        if (!path.startsWith("another-")) return answers;
        return switch (value(ANOTHER)) {
            case "yes" ->
                    answers.withAnother(path.substring("another-".length()))
                            .withoutTaken(path)
                            .withoutTaken(tried(path));
            case "no" -> answers.withTaken(path).withoutTaken(tried(path));
            default -> answers.withTaken(tried(path));
        };
    }

    /// A page that was sent without its answer.
    static String tried(String path) {
        return path + "?";
    }

    /// Pages on which an answer opened a question that was not there: they are asked again.
    Answers reopened(Answers answers, List<Stop.Page> pages, FormRun run) {
        for (var before : pages)
            if (run.find(before.path())
                    .filter(stop -> stop instanceof Stop.Page p && !showsAll(p))
                    .isPresent()) answers = answers.withoutTaken(before.path());
        return answers;
    }

    /// Whether a button was pressed that only changes the page.
    boolean onlyChanges() {
        return Set.of(ADD, REMOVE, AGAIN).stream().anyMatch(page::containsKey);
    }

    /// Where on the long page to go on after such a button.
    String anchor(FormRun run) {
        if (page.containsKey(AGAIN)) return "#" + value(AGAIN);
        if (!page.containsKey(ADD)) return "";
        var added = run.items(value(ADD)).getLast();
        return run.stops().stream()
                .map(Stop::path)
                .filter(path -> path.startsWith(added + "/"))
                .findFirst()
                .map(path -> "#" + path.replace('/', '-'))
                .orElse("");
    }
}
