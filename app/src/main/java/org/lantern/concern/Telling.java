package org.lantern.concern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.casefile.Said;
import org.lantern.casefile.SourceKind;
import org.lantern.casefile.Teller;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Writes what a form brought into the ledger: who each statement is about, and who said it.
@Component
class Telling {

    private static final String ADULT_VICTIM = "adult.victim";
    private static final String STAFF = "concern.staff";
    private static final String ABOUT_STAFF = "concern.about-staff";

    private final Vocabulary vocabulary;
    private final People people;
    private final Ledger ledger;
    private final AdultNames names;
    private final Namesakes namesakes;

    Telling(
            Vocabulary vocabulary,
            People people,
            Ledger ledger,
            AdultNames names,
            Namesakes namesakes) {
        this.vocabulary = vocabulary;
        this.people = people;
        this.ledger = ledger;
        this.names = names;
        this.namesakes = namesakes;
    }

    void record(Concern concern, Raising raising, Acting acting) {
        var subjects = new Subjects(concern, raising.told().children(), acting);
        var source = source(raising);
        var saidBy = saidBy(raising.told().referrer(raising.channel()));
        var observed = FirstKnown.observed(raising.told(), concern.receivedAt());
        var all = new ArrayList<Said>();
        for (var given : raising.given()) {
            var concept = vocabulary.concept(given.concept());
            names.note(concern.ref(), given.concept(), given.answer());
            for (var subject : subjects.of(given, concept))
                all.add(new Said(subject, concept, given.answer(), source, saidBy, observed));
        }
        ledger.record(all, concern.ref().value(), acting);
        namesakes.keepOut(concern.ref(), acting);
    }

    /// What somebody adds who raised it, or leads for them.
    ///
    /// @param own whether they raised it, and know what they tell as they did then
    void add(ConcernRef concern, String words, boolean own, Acting.Practitioner acting) {
        var said =
                new Said(
                        concern.value(),
                        vocabulary.concept("concern.words"),
                        Answer.text(words),
                        own ? SourceKind.SEEN : SourceKind.TOLD_BY_OTHER,
                        "",
                        Optional.empty());
        ledger.record(List.of(said), concern.value(), acting);
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

    /// Who told us, in words that name nobody; empty where it is the recorder.
    static String saidBy(ReferrerKind referrer) {
        return switch (referrer) {
            case PUBLIC -> Teller.PUBLIC.written();
            case NOT_RECORDED -> Teller.NOT_RECORDED.written();
            case CHILD -> Teller.CHILD.written();
            case WORKS_WITH_CHILDREN -> Teller.WORKS_WITH_CHILDREN.written();
            case PRACTITIONER -> "";
        };
    }

    /// Whom and what a concern tells of. Adults and things are introduced when the first word of
    /// them comes.
    private final class Subjects {

        private final Concern concern;
        private final Acting acting;
        private final Map<String, UUID> known = new HashMap<>();

        Subjects(Concern concern, List<String> items, Acting acting) {
            this.concern = concern;
            this.acting = acting;
            for (var child : concern.children())
                known.put(items.get(child.place() - 1), child.person().value());
        }

        /// One child, every child, another person, a thing, or the concern as a whole.
        List<UUID> of(Given given, Concept concept) {
            var whole = concern.ref().value();
            if (!given.item().isEmpty()) return child(given.item());
            if (tellsOfTheMother(given)) return child(Told.MOTHER);
            if (tellsOfTheUnborn(given)) return child(Told.ONE);
            if (tellsOfAVictim(given)) return List.of(whole, person(ADULT_VICTIM));
            if (tellsOfStaff(given)) return List.of(whole, person(STAFF));
            return switch (concept.about()) {
                case CHILD ->
                        concern.children().isEmpty()
                                ? List.of(whole)
                                : children().stream().map(PersonRef::value).toList();
                case PERSON -> List.of(person(prefix(concept)));
                case PLACE, ITEM -> List.of(thing(prefix(concept)));
                case CONCERN -> List.of(whole);
            };
        }

        private List<UUID> child(String item) {
            return List.of(known.getOrDefault(item, concern.ref().value()));
        }

        /// A girl who is pregnant is one of the children herself.
        private boolean tellsOfTheMother(Given given) {
            return given.concept().startsWith("unborn.mother") && known.containsKey(Told.MOTHER);
        }

        /// What is said of a child who is not born yet is said of no other child.
        private boolean tellsOfTheUnborn(Given given) {
            return concern.about() == About.UNBORN && given.concept().startsWith("child.");
        }

        /// Who told us is kept with the concern; every other adult is somebody of their own.
        private UUID person(String prefix) {
            if (prefix.equals("referrer")) return concern.ref().value();
            return known.computeIfAbsent(
                    prefix, _ -> people.introduce(PersonKind.ADULT, acting).value());
        }

        /// The concern says it where the desk reads it; the adult is somebody of their own, who is
        /// not the adult that causes the worry.
        private static boolean tellsOfAVictim(Given given) {
            return given.concept().startsWith(ADULT_VICTIM)
                    && given.answer() instanceof Answer.Known
                    && !given.answer().equals(Answer.code("no"));
        }

        /// Somebody who works with or cares for children, likewise.
        private static boolean tellsOfStaff(Given given) {
            return given.concept().equals(ABOUT_STAFF)
                    ? Told.maybe(given.answer())
                    : given.concept().startsWith(STAFF) && given.answer() instanceof Answer.Known;
        }

        private UUID thing(String kind) {
            return known.computeIfAbsent(kind, _ -> people.introduceItem(kind, first()));
        }

        private Optional<PersonRef> first() {
            return children().stream().findFirst();
        }

        private List<PersonRef> children() {
            return concern.children().stream().map(Concern.Child::person).toList();
        }

        private static String prefix(Concept concept) {
            return concept.id().substring(0, Math.max(1, concept.id().indexOf('.')));
        }
    }
}
