package org.lantern.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads chains: who is rung, and when the ring goes on to somebody else; and reminders: how long
/// before something begins whoever can mend it is told.
final class ChainReader {

    private final Content content;

    ChainReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("source", "chains", "reminders");
        if (!file.has("chains") && !file.has("reminders"))
            file.wrong("chains", "\"chains\" is missing");
        var ofTheFile = OriginReader.find(file);
        for (var entry : file.entries("reminders"))
            content.add(reminder(entry, ofTheFile), entry.spot());
        for (var entry : file.entries("chains")) content.add(chain(entry, ofTheFile), entry.spot());
    }

    private static Reminder reminder(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing("id", "title", "before", "again", "source");
        for (var key : List.of("before", "again"))
            if (!entry.has(key)) entry.wrong(key, "\"" + key + "\" is missing");
        int before = entry.number("before", 2880);
        int again = entry.number("again", 120);
        if (again >= before) entry.wrong("again", "is not later than the first");
        return new Reminder(
                entry.text("id", Entry.NAME, "rota-hole"),
                WordsReader.read(entry, "title"),
                before,
                again,
                OriginReader.read(entry, ofTheFile));
    }

    private static Chain chain(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing("id", "title", "steps", "again-after", "alone-for", "source");
        for (var key : List.of("again-after", "alone-for"))
            if (!entry.has(key)) entry.wrong(key, "\"" + key + "\" is missing");
        return new Chain(
                entry.text("id", Entry.NAME, "urgent"),
                WordsReader.read(entry, "title"),
                steps(entry),
                entry.number("again-after", 30),
                entry.number("alone-for", 5),
                OriginReader.read(entry, ofTheFile));
    }

    private static List<Chain.Step> steps(Entry entry) {
        var steps = new ArrayList<Chain.Step>();
        for (var step : entry.entries("steps")) {
            step.allowing("to", "after");
            for (var key : List.of("to", "after"))
                if (!step.has(key)) step.wrong(key, "\"" + key + "\" is missing");
            int after = minutes(step);
            if (steps.isEmpty() && after != 0)
                step.wrong("after", "the first is rung at once, after 0");
            if (!steps.isEmpty() && after <= steps.getLast().after())
                step.wrong("after", "does not come after the step before it");
            steps.add(new Chain.Step(step.one("to", Chain.Rank.ON_CALL), after));
        }
        if (steps.isEmpty()) entry.wrong("steps", "\"steps\" has none");
        return steps;
    }

    /// Minutes, of which nought means at once.
    private static int minutes(Entry step) {
        var text = step.findText("after");
        var minutes = text.filter(t -> t.matches("\\d{1,4}")).map(Integer::parseInt);
        if (text.isPresent() && minutes.isEmpty())
            step.wrong("after", "\"after\" is a number of minutes, not \"" + text.get() + "\"");
        return minutes.orElse(0);
    }
}
