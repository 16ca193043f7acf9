package org.lantern.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Lays a form out on a page: one step, all steps, or all answers.
@Component
class Drawn {

    private final Askings askings;
    private final AnswerWords words;
    private final Vocabulary vocabulary;

    Drawn(Askings askings, AnswerWords words, Vocabulary vocabulary) {
        this.askings = askings;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    FormPage step(FormRun run, Stop stop, Tongue tongue) {
        var part = part(run, stop, tongue);
        if (part.askings().size() == 1 && part.guidance().isEmpty())
            part = part.headedByItsQuestion();
        return page(run, part.title(), stop.path(), run.stepOf(stop), List.of(part), tongue);
    }

    FormPage whole(FormRun run, Tongue tongue) {
        var parts = run.stops().stream().map(stop -> part(run, stop, tongue)).toList();
        return page(run, tongue.say(run.form().title()), FormPages.WHOLE, 0, parts, tongue);
    }

    CheckPage check(FormRun run, Tongue tongue) {
        var sections = new LinkedHashMap<String, List<CheckPage.Row>>();
        for (var stop : run.stops())
            if (stop instanceof Stop.Page page)
                sections.computeIfAbsent(page.item(), _ -> new ArrayList<>())
                        .addAll(rows(run, page, tongue));
        return new CheckPage(
                tongue.say(run.form().title()),
                run.host().at(FormPages.CHECK),
                run.draft().map(UUID::toString).orElse(""),
                run.host().isOpen(),
                sections.entrySet().stream()
                        .filter(e -> !e.getValue().isEmpty())
                        .map(e ->
                                new CheckPage.Section(
                                        e.getKey(), label(run, e.getKey(), tongue), e.getValue()))
                        .toList());
    }

    /// "Child 2 of 3, boy, about 14, red jacket".
    String label(FormRun run, String item, Tongue tongue) {
        if (item.isEmpty()) return "";
        var kind = Answers.kindOf(item);
        var all = run.items(kind);
        var number = tongue.text("item." + kind, all.indexOf(item) + 1, all.size());
        var name = run.host().names().of(run, item, tongue.locale());
        return name.isBlank() ? number : number + ", " + name;
    }

    private List<CheckPage.Row> rows(FormRun run, Stop.Page page, Tongue tongue) {
        return askings.on(page, run, tongue).stream()
                .map(asking -> row(run, page, asking, tongue))
                .toList();
    }

    private CheckPage.Row row(FormRun run, Stop.Page page, Asking asking, Tongue tongue) {
        var question =
                page.questions().stream()
                        .filter(q -> page.asked(q).field().equals(asking.field().name()))
                        .findFirst()
                        .orElseThrow();
        var asked = page.asked(question);
        return new CheckPage.Row(
                "answer-" + asked.field(),
                asking.field().label(),
                words.say(run, asked, tongue),
                run.host().at(page.path()),
                askings.wrong(page, question, run, tongue),
                asking.field().options().stream().map(Option::label).toList());
    }

    private FormPage page(
            FormRun run,
            Phrase title,
            String path,
            int step,
            List<FormPage.Part> parts,
            Tongue tongue) {
        return new FormPage(
                title,
                run.host().at(path),
                run.draft().map(UUID::toString).orElse(""),
                run.host().isOpen(),
                step,
                run.steps(),
                parts,
                lists(parts, tongue));
    }

    private FormPage.Part part(FormRun run, Stop stop, Tongue tongue) {
        return switch (stop) {
            case Stop.Page page ->
                    new FormPage.Part(
                            page.path().replace('/', '-'),
                            tongue.say(page.step().title()),
                            page.item(),
                            label(run, page.item(), tongue),
                            tongue.say(page.step().guidance()),
                            askings.groups(page, run, tongue),
                            folded(run, page, tongue),
                            "",
                            List.of());
            case Stop.Another(var kind) ->
                    new FormPage.Part(
                            stop.path(),
                            tongue.say("another." + kind),
                            "",
                            "",
                            List.of(),
                            List.of(),
                            false,
                            kind,
                            items(run, kind, tongue));
        };
    }

    /// On the long page: nothing in it must be answered, was answered, or has only just come up.
    private boolean folded(FormRun run, Stop.Page page, Tongue tongue) {
        var taken = run.answers().taken();
        return page.item().isEmpty()
                && page.questions().stream().allMatch(q -> q.need().mayStayBlank())
                && askings.on(page, run, tongue).stream().noneMatch(Asking::touched)
                && (taken.isEmpty() || taken.contains(page.path()));
    }

    private List<FormPage.Item> items(FormRun run, String kind, Tongue tongue) {
        return run.items(kind).stream()
                .map(item ->
                        new FormPage.Item(
                                item, label(run, item, tongue), run.host().at(first(run, item))))
                .toList();
    }

    private static String first(FormRun run, String item) {
        return run.stops().stream()
                .map(Stop::path)
                .filter(path -> path.startsWith(item + "/"))
                .findFirst()
                .orElse(FormPages.CHECK);
    }

    private Map<String, List<Phrase>> lists(List<FormPage.Part> parts, Tongue tongue) {
        var lists = new LinkedHashMap<String, List<Phrase>>();
        for (var part : parts)
            for (var asking : part.askings())
                if (!asking.list().isEmpty())
                    lists.computeIfAbsent(
                            asking.list(),
                            id ->
                                    vocabulary.codes(id).offered().stream()
                                            .map(c -> tongue.say(c.label()))
                                            .toList());
        return lists;
    }
}
