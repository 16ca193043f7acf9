package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;

/// A concern is offered to another area, and stays with the sender until somebody there has it.
class PassingTests extends AtADesk {

    @Test
    void anOfferStaysWithTheSenderUntilSomebodyThereAccepts() {
        var ref = tell();
        desk.claim(ref, amina);
        var offer = passing.offer(ref, HARROW, "The child lives there", amina);

        assertThat(desk.queue(harrow).lanes()).containsOnlyKeys(Lane.OFFERED);
        assertThat(desk.queue(amina).lanes().get(Lane.PUBLIC).rows().getFirst().offeredTo())
                .contains(HARROW);
        assertThatThrownBy(() -> desk.claim(ref, harrow)).isInstanceOf(Refused.Missing.class);

        passing.accept(ref, offer, "", harrow);
        assertThat(desk.queue(amina).lanes()).containsOnlyKeys(Lane.HOSTED);
        assertThat(desk.queue(harrow).lanes().get(Lane.PUBLIC).rows().getFirst().holder())
                .contains(harrow.ref());
        assertThat(desk.look(ref, amina).decides()).isFalse();
    }

    @Test
    void whoAcceptsItFindsTheChildWhereTheChildWasSaidToBe() {
        var ref = tell(child());
        var offer = passing.offer(ref, HARROW, "The child lives there", amina);
        passing.accept(ref, offer, "", harrow);

        assertThat(chosen(ref, "host-0", harrow)).isEqualTo(KENT);
        assertThat(chosen(ref, "responsible-0", harrow)).isEqualTo(HARROW);
    }

    @Test
    void whereNobodySaidWhereTheChildIsItIsTheAreaToWhichTheConcernCame() {
        var given = List.of(child());
        var raising = new Raising(Channel.PUBLIC, "concern", 1, given, Optional.empty());
        var ref = frontDoor.raise(raising, new Acting.ThePublic()).concern();
        assertThat(chosen(ref, "host-0", amina)).isEqualTo(KENT);

        var offer = passing.offer(ref, HARROW, "They live there", amina);
        passing.accept(ref, offer, "", harrow);
        assertThat(chosen(ref, "host-0", harrow)).isEqualTo(KENT);

        passing.accept(
                ref,
                passing.offer(ref, KENT, Passing.Tonight.STAYS, "They do not", harrow),
                "",
                amina);
        assertThat(chosen(ref, "host-0", amina)).isEqualTo(KENT);
    }

    @Test
    void whoHoldsItFindsTheChildWhereTheCallerSaidAlsoWhereThatIsNotOnLantern() {
        var given = List.of(code("place.area", LEEDS), child());
        var raising = new Raising(Channel.TELEPHONE, "concern", 1, given, Optional.empty());
        var ref = frontDoor.raise(raising, amina).concern();
        assertThat(chosen(ref, "host-0", ben)).isEqualTo(KENT);

        desk.claim(ref, ben);
        assertThat(chosen(ref, "host-0", ben)).isEqualTo(LEEDS);
    }

    private String chosen(ConcernRef ref, String name, Acting.Practitioner who) {
        return browserOf(who)
                .page("/concerns/" + ref + "/decision")
                .select("select[name=" + name + "] option[selected]")
                .attr("value");
    }

    @Test
    void anOfferThatIsDeclinedNeverLeftTheSender() {
        var ref = tell();
        var offer = passing.offer(ref, HARROW, "The child lives there", amina);

        passing.decline(ref, offer, "He moved away in May", harrow);
        assertThat(desk.count(harrow)).isZero();
        assertThat(desk.look(ref, amina).happenings())
                .extracting(ConcernFile.Happening::what)
                .contains("offered", "declined");
        assertThatThrownBy(() -> passing.accept(ref, offer, "", harrow))
                .isInstanceOf(Refused.Missing.class);
    }

    @Test
    void anAreaThatIsNotOnLanternAnswersByTelephone() {
        var ref = tell();
        var offer = passing.offer(ref, LEEDS, "The child lives there", amina);
        assertThatThrownBy(() -> passing.accept(ref, offer, "", amina))
                .isInstanceOf(Refused.Missing.class);

        passing.answeredByTelephone(
                ref,
                offer,
                new ByTelephone(true, "J. Hill", TestClock.START, "They go tonight"),
                amina);
        assertThat(desk.queue(amina).lanes())
                .as("the child is here")
                .containsOnlyKeys(Lane.STAYING);
        assertThat(desk.look(ref, amina).happenings())
                .extracting(ConcernFile.Happening::words)
                .contains("J. Hill: They go tonight");
    }

    @Test
    void aChildWhoIsThereAlreadyIsThereAlsoWhereTheAnswerCameByTelephone() {
        var ref = tell(child());
        var declined = passing.offer(ref, LEEDS, Passing.Tonight.THERE, "He is there", amina);
        passing.answeredByTelephone(ref, declined, said(false), amina);
        assertThat(desk.look(ref, amina).whereTheChildIs()).contains(KENT);

        var offer = passing.offer(ref, LEEDS, Passing.Tonight.THERE, "He is there", amina);
        passing.answeredByTelephone(ref, offer, said(true), amina);
        assertThat(desk.look(ref, amina).whereTheChildIs()).contains(LEEDS);
    }

    @Test
    void aChildWhoStaysIsWhereTheyWereWhereTheAnswerCameByTelephone() {
        var ref = tell(child());
        var offer = passing.offer(ref, LEEDS, "They decide", amina);
        passing.answeredByTelephone(ref, offer, said(true), amina);
        assertThat(desk.look(ref, amina).whereTheChildIs()).contains(KENT);
    }

    private static ByTelephone said(boolean accepted) {
        return new ByTelephone(accepted, "J. Hill", TestClock.START, "As we said");
    }
}
