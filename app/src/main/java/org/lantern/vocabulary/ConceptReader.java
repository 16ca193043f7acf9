package org.lantern.vocabulary;

import static org.lantern.vocabulary.ValueType.CHOICE;
import static org.lantern.vocabulary.ValueType.CHOICES;

import java.util.HashSet;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads files of concepts.
final class ConceptReader {

    static final Pattern ID = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

    private final Content content;

    ConceptReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("source", "concepts");
        var origin = OriginReader.find(file);
        if (!file.has("concepts")) file.wrong("concepts", "\"concepts\" is missing");
        for (var entry : file.entries("concepts")) read(entry, origin);
    }

    private void read(Entry entry, Optional<Origin> ofTheFile) {
        entry.allowing(
                "id",
                "version",
                "type",
                "about",
                "sensitivity",
                "many",
                "codes",
                "label",
                "retired",
                "source");
        for (var key : new String[] {"type", "about"})
            if (!entry.has(key)) entry.wrong(key, "\"" + key + "\" is missing");
        var concept =
                new Concept(
                        entry.text("id", ID, "child.apparent-age"),
                        entry.number("version", 1),
                        entry.one("type", ValueType.TEXT),
                        entry.one("about", Concept.About.CHILD),
                        entry.one("sensitivity", Sensitivity.ORDINARY),
                        entry.flag("many"),
                        entry.findText("codes"),
                        WordsReader.read(entry, "label"),
                        OriginReader.read(entry, ofTheFile),
                        successor(entry));
        if (concept.id().startsWith("indicator."))
            entry.wrong("id", "concepts of indicators are made from the list of indicators");
        if (entry.has("type")) checkCodes(entry, concept);
        content.whenAllIsRead(() -> checkSuccessor(entry, concept));
        if (!concept.id().isEmpty()) content.add(concept, entry.spot());
    }

    private static Optional<String> successor(Entry entry) {
        return entry.entry("retired").map(r -> r.allowing("successor").text("successor"));
    }

    private void checkCodes(Entry entry, Concept concept) {
        var choice = concept.type() == CHOICE || concept.type() == CHOICES;
        if (choice && concept.codes().isEmpty() && !entry.has("codes"))
            entry.wrong("type", "a choice needs \"codes\", the list to choose from");
        if (!choice && concept.codes().isPresent())
            entry.wrong("codes", "\"codes\" is only for choice and choices");
        content.whenAllIsRead(() -> {
            var list = concept.codes().orElse("");
            if (choice && !list.isEmpty() && !content.codes.containsKey(list))
                entry.wrong("codes", "there is no code list " + list);
        });
    }

    private void checkSuccessor(Entry entry, Concept concept) {
        var passed = new HashSet<String>();
        passed.add(concept.id());
        var next = concept.successor().filter(id -> !id.isEmpty());
        if (next.isPresent() && content.concept(next.get()).isEmpty())
            entry.wrong("retired", "there is no concept " + next.get() + " to be its successor");
        while (next.isPresent()) {
            if (!passed.add(next.get())) {
                entry.wrong("retired", "the successors of " + concept.id() + " run in a circle");
                return;
            }
            next = next.flatMap(content::concept).flatMap(Concept::successor);
        }
    }
}
