package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.Refused;

/// What stands in the queue of a desk, in which lane, and what makes it urgent.
class QueueTests extends AtADesk {

    @Test
    void urgentOnesStandInALaneOfTheirOwnAndSoundUntilSomebodyTakesThemUp() {
        var urgent = tell(code("danger.now", "taken-or-leaving"));
        tell();

        assertThat(desk.queue(amina).lanes().keySet()).containsExactly(Lane.URGENT, Lane.PUBLIC);
        assertThat(desk.queue(amina).sounding()).isEqualTo(1);
        desk.claim(urgent, amina);
        assertThat(desk.queue(amina).sounding()).isZero();
    }

    @Test
    void aPackedBagMakesItUrgentToo() {
        tell(new Given("", "flight.signs", 1, codes("packed")));

        var row = desk.queue(amina).lanes().get(Lane.URGENT).rows().getFirst();
        assertThat(row.flightSigns()).containsExactly("packed");
    }

    @Test
    void aFloodFromThePublicPushesNoOtherLaneOutOfSight() {
        for (int i = 0; i < 30; i++) tell();
        frontDoor.raise(raising(Channel.PRACTITIONER), teacher);

        var lanes = desk.queue(amina).lanes();
        assertThat(lanes.get(Lane.PROFESSIONAL).count()).isEqualTo(1);
        assertThat(lanes.get(Lane.PUBLIC).count()).isEqualTo(30);
        assertThat(lanes.get(Lane.PUBLIC).rows()).hasSize(25);
        assertThat(desk.lane(Lane.PUBLIC, 2, amina).rows()).hasSize(5);
    }

    @Test
    void aRestrictedConcernIsInNobodysListOrCountButThatOfNamedPeople() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = tell(code("concern.about-staff", "yes"));

        assertThat(desk.count(amina)).isZero();
        assertThat(desk.count(manager)).isZero();
        assertThat(desk.queue(named).lanes()).containsOnlyKeys(Lane.NAMED);
        assertThat(desk.queue(named).lanes().get(Lane.NAMED).rows().getFirst().ref())
                .isEqualTo(ref);
        assertThatThrownBy(() -> desk.look(ref, manager)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void anyWorkerSaysThatItCannotWaitButOnlyAManagerThatItCan() {
        var ref = tell();
        desk.raiseUrgency(ref, "He rang again", amina);
        assertThat(desk.queue(ben).lanes()).containsOnlyKeys(Lane.URGENT);

        assertThatThrownBy(() -> desk.lowerUrgency(ref, "Found at home", amina))
                .isInstanceOf(Deeds.NotInCharge.class);
        desk.lowerUrgency(ref, "Found at home", manager);
        assertThat(desk.queue(ben).lanes()).containsOnlyKeys(Lane.PUBLIC);
    }
}
