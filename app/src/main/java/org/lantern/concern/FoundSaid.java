package org.lantern.concern;

import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.People;
import org.lantern.casefile.PersonKind;
import org.lantern.casefile.Said;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Writes down a child who was found as the next one of a concern, with what is known of them.
@Component
class FoundSaid {

    private final Concerns concerns;
    private final People people;
    private final Vocabulary vocabulary;
    private final Ledger ledger;

    FoundSaid(Concerns concerns, People people, Vocabulary vocabulary, Ledger ledger) {
        this.concerns = concerns;
        this.people = people;
        this.vocabulary = vocabulary;
        this.ledger = ledger;
    }

    Concern.Child record(Concern concern, FoundChild found, Acting.Practitioner acting) {
        var last = concern.children().stream().mapToInt(Concern.Child::place).max().orElse(0);
        var child =
                new Concern.Child(
                        people.introduce(PersonKind.CHILD, acting),
                        last + 1,
                        found.label(last + 1));
        concerns.add(concern.ref(), child);
        var said =
                found.known().entrySet().stream()
                        .map(each ->
                                new Said(
                                        child.person().value(),
                                        vocabulary.concept(each.getKey()),
                                        each.getValue(),
                                        found.how(),
                                        found.saidBy(),
                                        Optional.empty()))
                        .toList();
        ledger.record(said, concern.ref().value(), acting);
        return child;
    }
}
