package org.lantern.protection;

import java.util.List;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Closing;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Said;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyDeeds;
import org.lantern.clock.StartedDuty;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.beans.factory.annotation.Autowired;

/// What people write on a case, with one word in every text.
abstract class OnACase extends OnAPlan {

    private static final String LEEDS = "E08000035";

    @Autowired SafetyPlans safety;
    @Autowired Cases cases;
    @Autowired Closing closing;
    @Autowired Ledger ledger;
    @Autowired Vocabulary vocabulary;
    @Autowired Clocks clocks;
    @Autowired DutyDeeds duties;

    void onTheCase(CaseRef file, PersonRef person, String word) {
        var name = vocabulary.concept("child.name");
        ledger.record(
                List.of(Said.told(person.value(), name, Answer.text(word), word)),
                file.value(),
                amina);
        var matrix = "/matrix/" + file + "/" + person;
        var opened = browserOf(amina).page(matrix).select("[name=opened]").val();
        browserOf(amina)
                .post(
                        matrix,
                        "opened",
                        opened,
                        "source",
                        "SEEN",
                        "mark.A12",
                        "yes",
                        "evidence.A12",
                        word);
        var says = new SafetyPlan.Arrangements(word, word, word, word, word, word);
        safety.write(new Under.OfCase(file), 0, word, says, amina);
        safety.acknowledge(new Under.OfCase(file), 1, SafetyPlan.How.TELEPHONE, word, amina);
        cases.answersFor(file, Cases.Duty.RESPONSIBLE, LEEDS, word, manager);
        duties(file, word);
        closing.close(file, word, manager);
        closing.reopen(file, word, manager);
        cleanSlate.write(
                """
                insert into form.draft (ref, form, version, practitioner, subject, sealed, touched_at, expires_at)
                values (gen_random_uuid(), 'statement', 1, ?, ?, convert_to(?, 'UTF8'), now(), now())
                """,
                amina.ref().value(),
                file.toString(),
                word);
        cleanSlate.write(
                """
                insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
                values (gen_random_uuid(), 'a-test', 'a-test', ?, now())
                """,
                "{\"file\": \"%s\", \"words\": \"%s\"}".formatted(file, word));
    }

    private void duties(CaseRef file, String word) {
        var running = open(file);
        for (var duty : running) {
            if (duty.mayPause()) {
                duties.pause(file, duty.ref(), word, manager);
                duties.resume(file, duty.ref(), word, manager);
            }
            if (duty.mayExtend()) duties.extend(file, duty.ref(), word, manager);
        }
        var first = running.getFirst().ref();
        duties.meet(file, first, clock.instant(), word, manager);
        duties.takeBack(file, first, word, manager);
        duties.drop(file, running.getLast().ref(), word, manager);
    }

    private List<StartedDuty> open(CaseRef file) {
        return clocks.on(file, clock.instant(), manager).stream()
                .filter(StartedDuty::isOpen)
                .filter(duty -> duty.subject().ref().equals(file.value()))
                .toList();
    }
}
