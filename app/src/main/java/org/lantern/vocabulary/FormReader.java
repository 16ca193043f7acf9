package org.lantern.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.vocabulary.Form.Need;
import org.lantern.vocabulary.Form.Question;
import org.lantern.vocabulary.Form.Step;

/// Reads one form from its file.
final class FormReader {

    private static final Set<String> ITEMS = Set.of("child", "person", "place", "item");
    private static final Set<String> AUDIENCES = Set.of("public", "practitioner", "desk");

    private final Content content;
    private final Set<String> askedBefore = new HashSet<>();
    private final List<Entry> questions = new ArrayList<>();

    FormReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("form", "source", "steps");
        if (!file.has("form")) file.wrong("form", "\"form\" is missing");
        var ofTheFile = OriginReader.find(file);
        file.entry("form").ifPresent(head -> read(file, head, ofTheFile));
    }

    private void read(Entry file, Entry head, Optional<Origin> ofTheFile) {
        head.allowing("id", "version", "title", "audience", "source");
        if (!head.has("audience")) head.wrong("audience", "\"audience\" is missing");
        var form =
                new Form(
                        head.text("id", Entry.NAME, "first-concern"),
                        head.number("version", 1),
                        WordsReader.read(head, "title"),
                        head.names("audience", AUDIENCES),
                        steps(file),
                        OriginReader.read(head, ofTheFile));
        if (form.id().isEmpty()) return;
        content.add(form, head.spot());
        content.whenAllIsRead(() -> checkRetired(form));
    }

    private List<Step> steps(Entry file) {
        var steps = new ArrayList<Step>();
        var ids = new HashSet<String>();
        for (var entry : file.entries("steps")) {
            var step = step(entry);
            if (!step.id().isEmpty() && !ids.add(step.id()))
                entry.wrong("id", "step " + step.id() + " stands in this form already");
            steps.add(step);
        }
        if (steps.isEmpty()) file.wrong("steps", "a form needs at least one of \"steps\"");
        return List.copyOf(steps);
    }

    private Step step(Entry entry) {
        entry.allowing("id", "title", "guidance", "each", "when", "only", "ask");
        var each = entry.findText("each");
        if (each.isPresent() && !ITEMS.contains(each.get()))
            entry.wrong("each", "\"each\" is child, person, place or item");
        return new Step(
                entry.text("id", Entry.NAME, "safe-contact"),
                WordsReader.read(entry, "title"),
                each,
                condition(entry),
                WordsReader.each(entry, "guidance"),
                entry.names("only", AgencyKinds.NAMES),
                entry.entries("ask").stream().flatMap(this::asked).toList());
    }

    private Stream<Question> asked(Entry entry) {
        if (!entry.has("fold")) return Stream.of(question(entry, Optional.empty(), Set.of()));
        entry.allowing("fold", "guidance", "only", "open", "ask");
        var fold =
                new Form.Fold(
                        WordsReader.read(entry, "fold"),
                        WordsReader.each(entry, "guidance"),
                        entry.flag("open"));
        var only = entry.names("only", AgencyKinds.NAMES);
        return entry.entries("ask").stream().map(each -> question(each, Optional.of(fold), only));
    }

    /// @param among the agency kinds of what it is folded under
    private Question question(Entry entry, Optional<Form.Fold> fold, Set<String> among) {
        entry.allowing("concept", "label", "hint", "need", "when", "only", "except");
        var concept = entry.text("concept");
        questions.add(entry);
        content.whenAllIsRead(() -> {
            if (!concept.isEmpty() && content.concept(concept).isEmpty())
                entry.wrong("concept", "there is no concept " + concept);
        });
        var when = condition(entry);
        askedBefore.add(concept);
        return new Question(
                concept,
                WordsReader.read(entry, "label"),
                WordsReader.find(entry, "hint"),
                entry.one("need", Need.OPTIONAL),
                when,
                entry.has("only") ? entry.names("only", AgencyKinds.NAMES) : among,
                entry.names("except"),
                fold);
    }

    private Optional<Form.Condition> condition(Entry entry) {
        return entry.entry("when").map(new ConditionReader(content, askedBefore)::read);
    }

    private void checkRetired(Form form) {
        if (!content.isNewest(form)) return;
        for (var question : questions)
            content.concept(question.findText("concept").orElse(""))
                    .filter(concept -> !concept.live())
                    .ifPresent(concept ->
                            question.wrong(
                                    "concept",
                                    "%s is retired; ask %s"
                                            .formatted(
                                                    concept.id(), concept.successor().orElse(""))));
    }
}
