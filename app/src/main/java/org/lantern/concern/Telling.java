package org.lantern.concern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Observed;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.casefile.Said;
import org.lantern.casefile.SourceKind;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Vocabulary;

/// Turns what a form brought into statements: who each is about, and who said it.
final class Telling {

    private static final String FIRST_KNOWN = "concern.first-known";

    private Telling() {}

    static List<Said> statements(
            Concern concern, Raising raising, Vocabulary vocabulary, People people, Acting acting) {
        var told = raising.told();
        var items = told.children();
        var subjects = new HashMap<String, UUID>();
        for (var child : concern.children())
            subjects.put(items.get(child.place() - 1), child.person().value());
        var observed = told.text(FIRST_KNOWN).map(Observed::inWords);
        var all = new ArrayList<Said>();
        for (var given : raising.given()) {
            var concept = vocabulary.concept(given.concept());
            for (var subject : subjects(given.item(), concept, concern, subjects, people, acting))
                all.add(
                        new Said(
                                subject,
                                concept,
                                given.answer(),
                                source(raising),
                                saidBy(raising),
                                observed));
        }
        return all;
    }

    /// Said of one child, of every child, of another person, of a thing, or of the concern as a
    /// whole.
    private static List<UUID> subjects(
            String item,
            Concept concept,
            Concern concern,
            Map<String, UUID> subjects,
            People people,
            Acting acting) {
        if (!item.isEmpty()) return List.of(subjects.getOrDefault(item, concern.ref().value()));
        return switch (concept.about()) {
            case CHILD ->
                    concern.children().isEmpty()
                            ? List.of(concern.ref().value())
                            : concern.children().stream().map(c -> c.person().value()).toList();
            case PERSON -> person(concept, concern, subjects, people, acting);
            case PLACE, ITEM ->
                    List.of(
                            subjects.computeIfAbsent(
                                    prefix(concept),
                                    kind -> people.introduceItem(kind, first(concern))));
            case CONCERN -> List.of(concern.ref().value());
        };
    }

    /// Who told us is kept with the concern; every other adult is somebody of their own.
    private static List<UUID> person(
            Concept concept,
            Concern concern,
            Map<String, UUID> subjects,
            People people,
            Acting acting) {
        var prefix = prefix(concept);
        if (prefix.equals("referrer")) return List.of(concern.ref().value());
        return List.of(
                subjects.computeIfAbsent(
                        prefix, _ -> people.introduce(PersonKind.ADULT, acting).value()));
    }

    private static Optional<org.lantern.kernel.PersonRef> first(Concern concern) {
        return concern.children().stream().map(Concern.Child::person).findFirst();
    }

    private static String prefix(Concept concept) {
        return concept.id().substring(0, Math.max(1, concept.id().indexOf('.')));
    }

    private static SourceKind source(Raising raising) {
        return switch (raising.channel()) {
            case PUBLIC, TELEPHONE ->
                    raising.told().referrer(raising.channel()) == ReferrerKind.CHILD
                            ? SourceKind.TOLD_BY_CHILD
                            : SourceKind.CALLER;
            case PRACTITIONER -> SourceKind.SEEN;
        };
    }

    private static String saidBy(Raising raising) {
        return saidBy(raising.told().referrer(raising.channel()));
    }

    /// Who told us, in words that name nobody; empty where it is the recorder.
    static String saidBy(ReferrerKind referrer) {
        return switch (referrer) {
            case PUBLIC, NOT_RECORDED -> "a member of the public";
            case CHILD -> "a child";
            case WORKS_WITH_CHILDREN -> "somebody who says that they work with children";
            case PRACTITIONER -> "";
        };
    }
}
