package org.lantern.vocabulary;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lantern.vocabulary.Layout.Section;
import org.lantern.vocabulary.Layout.Topic;

/// What a layout has to keep to, looked at when every form has been read: each concept stands in
/// one section, each form asks what can be said of its subject, and each area has one layout.
final class LayoutRules {

    /// How something is known is asked with every topic, and is no answer of its own.
    private static final String HOW = "known.";

    private final Content content;
    private final Entry head;
    private final List<Entry> topics;
    private final Set<String> forms = new HashSet<>();
    private final Map<String, String> sections = new HashMap<>();

    /// @param topics all of them, in the order of the layout
    LayoutRules(Content content, Entry head, List<Entry> topics) {
        this.content = content;
        this.head = head;
        this.topics = topics;
    }

    /// The layout with what its topics ask for.
    Layout whole(Layout layout) {
        checkAreas(layout);
        var entries = topics.iterator();
        for (var section : layout.sections())
            for (var topic : section.topics()) check(section, topic, entries.next());
        return new Layout(
                layout.id(),
                layout.version(),
                layout.areas(),
                layout.sections().stream().map(this::whole).toList(),
                layout.origin());
    }

    private void checkAreas(Layout layout) {
        if (!content.isNewest(layout)) return;
        for (var other : content.newestLayouts()) {
            if (other.id().equals(layout.id())) continue;
            if (layout.areas().isEmpty() && other.areas().isEmpty())
                head.wrong("areas", "layout " + other.id() + " is for every area too");
            for (var area : layout.areas())
                if (other.areas().contains(area))
                    head.wrong("areas", "layout %s is for %s too".formatted(other.id(), area));
        }
        if (content.newestLayouts().stream().noneMatch(each -> each.areas().isEmpty()))
            head.wrong("areas", "no layout is for every area; one has to name none");
    }

    private void check(Section section, Topic topic, Entry entry) {
        if (topic.form().isEmpty()) return;
        if (!content.forms.containsKey(topic.form()))
            entry.wrong("form", "there is no form " + topic.form());
        if (!forms.add(topic.form()))
            entry.wrong("form", "form " + topic.form() + " stands in this layout already");
        for (var id : newest(topic)) {
            content.concept(id)
                    .flatMap(concept -> misplaced(concept, topic))
                    .ifPresent(why -> entry.wrong("form", why));
            var before = sections.putIfAbsent(id, section.id());
            if (before != null && !before.equals(section.id()))
                entry.wrong(
                        "form",
                        "%s is asked in section %s and in section %s"
                                .formatted(id, before, section.id()));
        }
    }

    private static Optional<String> misplaced(Concept concept, Topic topic) {
        var fits =
                topic.item()
                        .map(kind ->
                                concept.about() == Concept.About.ITEM
                                        && concept.id().startsWith(kind + "."))
                        .orElse(concept.about() == Concept.About.CHILD);
        if (fits) return Optional.empty();
        return Optional.of(
                "%s asks for %s, which is not said of %s"
                        .formatted(
                                topic.form(),
                                concept.id(),
                                topic.item().map(kind -> "the item " + kind).orElse("the child")));
    }

    private Section whole(Section section) {
        return new Section(
                section.id(),
                section.title(),
                section.guidance(),
                section.topics().stream().map(this::whole).toList());
    }

    /// What only an older version of its form asked for keeps its place, unless it has another.
    private Topic whole(Topic topic) {
        var now = newest(topic);
        Predicate<String> nowhere = id -> !sections.containsKey(id);
        var asked =
                Stream.concat(
                                now.stream(),
                                content.versions(topic.form())
                                        .flatMap(LayoutRules::asked)
                                        .filter(nowhere))
                        .collect(toSet());
        return new Topic(topic.form(), topic.item(), topic.framework(), asked);
    }

    private List<String> newest(Topic topic) {
        return content.versions(topic.form())
                .filter(content::isNewest)
                .flatMap(LayoutRules::asked)
                .toList();
    }

    private static Stream<String> asked(Form form) {
        return form.steps().stream()
                .flatMap(step -> step.questions().stream())
                .map(Form.Question::concept)
                .filter(id -> !id.startsWith(HOW));
    }
}
