package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
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
    void aHundredAnonymousReportsThatAChildWasTakenLeaveRoomForWhatAProfessionalOrACallerSays() {
        var taken = code("danger.now", "taken-or-leaving");
        for (int i = 0; i < 100; i++) tell(taken);
        var school = frontDoor.raise(raising(Channel.PRACTITIONER, taken), teacher).concern();
        var call = frontDoor.raise(raising(Channel.TELEPHONE, taken), ben).concern();

        assertThat(firstPage()).hasSize(25).contains(school, call);
        assertThat(onEveryPage(102)).hasSize(102).doesNotHaveDuplicates();
        desk.claim(school, amina);
        assertThat(firstPage()).contains(school, call);
    }

    @Test
    void manyProfessionalsNeverHideTheOneFromThePublicWhoSawAChildBeingTaken() {
        var taken = code("danger.now", "taken-or-leaving");
        for (int i = 0; i < 30; i++) frontDoor.raise(raising(Channel.PRACTITIONER, taken), teacher);
        var neighbour = tell(taken);

        assertThat(firstPage()).hasSize(25).endsWith(neighbour);
    }

    @Test
    void whatAWorkerRaisedOutOfAFloodStaysInSight() {
        var taken = code("danger.now", "taken-or-leaving");
        for (int i = 0; i < 30; i++) tell(taken);
        var real = tell();
        desk.raiseUrgency(real, "The school rang: it is true", amina);

        assertThat(firstPage()).contains(real);
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

    private List<ConcernRef> firstPage() {
        return refs(desk.queue(amina).lanes().get(Lane.URGENT));
    }

    private List<ConcernRef> onEveryPage(int count) {
        return IntStream.rangeClosed(1, (count + 24) / 25)
                .mapToObj(page -> refs(desk.lane(Lane.URGENT, page, amina)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<ConcernRef> refs(Queue.Part part) {
        return part.rows().stream().map(Waiting::ref).toList();
    }
}
