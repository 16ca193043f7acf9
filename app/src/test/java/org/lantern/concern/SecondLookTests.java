package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/// New facts after a decision: a second look is a row of its own, with its own start, and the limit
/// of the first decision begins but once.
class SecondLookTests extends AtADesk {

    @Autowired DecisionLimit limit;
    @Autowired TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aSecondLookBeginsWhenSomebodySaysWhatIsNewAndNotBeforeTheFirstIsDecided() {
        var ref = tell(child());
        assertThatThrownBy(() -> decisions.lookAgain(ref, "He rang again", amina))
                .isInstanceOf(Refused.Conflict.class);

        decisions.decide(ref, all(ref, DecisionKind.ADVICE_ONLY, "Advice given"), amina);
        assertThat(desk.count(amina)).isZero();
        clock.advance(Duration.ofDays(9));
        decisions.lookAgain(ref, "He rang again", ben);

        var file = desk.look(ref, amina);
        assertThat(file.look()).isEqualTo(2);
        assertThat(file.happenings())
                .filteredOn(h -> h.what().equals("looked-again"))
                .singleElement()
                .satisfies(h -> {
                    assertThat(h.at()).isEqualTo(clock.instant());
                    assertThat(h.who()).contains(ben.ref());
                    assertThat(h.words()).isEqualTo("He rang again");
                });
        var row = desk.queue(amina).lanes().get(Lane.PUBLIC).rows().getFirst();
        assertThat(row.look()).isEqualTo(2);
        assertThat(browserOf(amina).page("/desk/queue").select(".lantern-late")).isEmpty();
    }

    @Test
    void theLimitBeginsAtReceiptAndNeitherAnotherAreaNorASecondLookBeginsItAgain() {
        var ref = tell(child());
        clock.advance(Duration.ofHours(3));
        var offer = passing.offer(ref, HARROW, "The child lives there", amina);
        passing.accept(ref, offer, "We take it", harrow);
        begunOnceAtReceipt(ref);

        decisions.decide(ref, all(ref, harrow), harrow);
        clock.advance(Duration.ofDays(2));
        decisions.lookAgain(ref, "Seen at the station", harrow);
        begunOnceAtReceipt(ref);
        assertThat(limit.of(ref).orElseThrow().standingAt(clock.instant()).toString())
                .as("met by the first decision, and so it stays")
                .contains("Met");

        decisions.decide(ref, all(ref, harrow), harrow);
        begunOnceAtReceipt(ref);
    }

    private List<Deciding> all(ConcernRef ref, Acting.Practitioner who) {
        return desk.look(ref, who).toDecide().stream()
                .map(i ->
                        new Deciding(
                                i.person(),
                                DecisionKind.ADVICE_ONLY,
                                "Advice given",
                                Optional.empty(),
                                HARROW,
                                HARROW))
                .toList();
    }

    private void begunOnceAtReceipt(ConcernRef ref) {
        assertThat(limit.of(ref).orElseThrow().startedAt()).isEqualTo(TestClock.START);
        assertThat(
                        db.sql(
                                        "select count(*) from clock.started where duty = 'D02' and subject = ?")
                                .param(ref.value())
                                .query(Integer.class)
                                .single())
                .isOne();
    }
}
