package org.lantern.concern;

import java.util.LinkedHashMap;
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
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Writes down whom a concern is about, as somebody who reads it found: of the concern and of that
/// person, as if it had been said at the front door.
@Component
class StaffSaid {

    private final Vocabulary vocabulary;
    private final People people;
    private final Ledger ledger;
    private final AdultNames names;

    StaffSaid(Vocabulary vocabulary, People people, Ledger ledger, AdultNames names) {
        this.vocabulary = vocabulary;
        this.people = people;
        this.ledger = ledger;
        this.names = names;
    }

    void record(ConcernRef concern, KeptApart.Staff staff, Acting.Practitioner acting) {
        var person = people.introduce(PersonKind.ADULT, acting).value();
        var said =
                answers(staff).entrySet().stream()
                        .flatMap(each ->
                                List.of(concern.value(), person).stream()
                                        .map(subject -> said(subject, each)))
                        .toList();
        ledger.record(said, concern.value(), acting);
        answers(staff).forEach((concept, answer) -> names.note(concern, concept, answer));
    }

    private static Map<String, Answer> answers(KeptApart.Staff staff) {
        var all = new LinkedHashMap<String, Answer>();
        all.put("concern.about-staff", Answer.code("yes"));
        all.put("concern.staff-name", Answer.text(staff.name()));
        if (!staff.work().isEmpty()) all.put("concern.staff-work", Answer.text(staff.work()));
        return all;
    }

    private Said said(UUID subject, Map.Entry<String, Answer> each) {
        return new Said(
                subject,
                vocabulary.concept(each.getKey()),
                each.getValue(),
                SourceKind.WORKED_OUT,
                "",
                Optional.empty());
    }
}
