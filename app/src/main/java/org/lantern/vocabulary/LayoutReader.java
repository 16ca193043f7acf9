package org.lantern.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.vocabulary.Layout.Framework;
import org.lantern.vocabulary.Layout.Section;
import org.lantern.vocabulary.Layout.Topic;

/// Reads a version of a layout from its file.
final class LayoutReader {

    private final Content content;
    private final List<Entry> topics = new ArrayList<>();

    LayoutReader(Content content) {
        this.content = content;
    }

    void read(Entry file) {
        file.allowing("layout", "source", "sections");
        if (!file.has("layout")) file.wrong("layout", "\"layout\" is missing");
        var ofTheFile = OriginReader.find(file);
        file.entry("layout").ifPresent(head -> read(file, head, ofTheFile));
    }

    private void read(Entry file, Entry head, Optional<Origin> ofTheFile) {
        head.allowing("id", "version", "areas", "source");
        var layout =
                new Layout(
                        head.text("id", Entry.NAME, "our-board"),
                        head.number("version", 1),
                        head.names("areas"),
                        sections(file),
                        OriginReader.read(head, ofTheFile));
        if (layout.id().isEmpty()) return;
        content.add(layout, head.spot());
        content.whenAllIsRead(
                () -> content.change(new LayoutRules(content, head, topics).whole(layout)));
    }

    private List<Section> sections(Entry file) {
        var sections = new ArrayList<Section>();
        var ids = new HashSet<String>();
        for (var entry : file.entries("sections")) {
            var section = section(entry);
            if (!section.id().isEmpty() && !ids.add(section.id()))
                entry.wrong("id", "section " + section.id() + " stands in this layout already");
            sections.add(section);
        }
        if (sections.isEmpty()) file.wrong("sections", "a layout needs at least one section");
        return sections;
    }

    private Section section(Entry entry) {
        entry.allowing("id", "title", "guidance", "topics");
        var asked = entry.entries("topics").stream().map(this::topic).toList();
        if (asked.isEmpty()) entry.wrong("topics", "a section needs at least one topic");
        return new Section(
                entry.text("id", Entry.NAME, "a"),
                WordsReader.read(entry, "title"),
                WordsReader.each(entry, "guidance"),
                asked);
    }

    private Topic topic(Entry entry) {
        entry.allowing("form", "item", "framework");
        topics.add(entry);
        return new Topic(
                entry.text("form"),
                entry.findText("item"),
                entry.one("framework", Framework.NONE),
                Set.of());
    }
}
