package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/// Nobody decides on a child without the second report: what is decided together goes to another
/// area together.
class PassedTogetherTests extends AboutStaff {

    @Autowired KeptApart kept;

    private ConcernRef one;
    private ConcernRef head;

    @BeforeEach
    void twoReportsOfOneChild() {
        one = tell(child());
        head = tell(child());
        joined(one, head);
    }

    @Test
    void whoeverAcceptsDecidesOnBothAndIsToldBeforehandHowManyThereAre() {
        var offer = passing.offer(head, HARROW, "Lives there", amina);
        assertThat(browserOf(harrow).page("/concerns/" + head + "/offers/" + offer).text())
                .contains("One other report is decided together with it");
        assertThat(sees(one, harrow)).as("it is not theirs yet").isFalse();

        passing.accept(head, offer, "", harrow);

        assertThat(desk.look(head, harrow).joined()).hasSize(1);
        assertThat(desk.look(one, harrow).decides()).isTrue();
        assertThat(concepts(one, harrow)).contains("place.area");
        for (var each : List.of(one, head)) {
            assertThat(desk.look(each, amina).decides()).isFalse();
            assertThat(desk.look(each, amina).works()).as("keeps them safe tonight").isTrue();
        }
        var join = desk.look(head, harrow).joined().getFirst().join();
        joining.undo(head, join, "Two different boys", harrow);
        assertThat(desk.queue(harrow).lanes().get(Lane.PUBLIC).rows())
                .extracting(Waiting::ref)
                .containsExactlyInAnyOrder(one, head);
    }

    @Test
    void whereTheChildIsThereBothLeaveTheSender() {
        var offer = passing.offer(head, HARROW, Passing.Tonight.THERE, "Lives there", amina);
        passing.accept(head, offer, "", harrow);

        assertThat(sees(one, amina)).isFalse();
        assertThat(sees(head, amina)).isFalse();
        assertThat(desk.look(one, harrow).whereTheChildIs()).contains(HARROW);
    }

    @Test
    void anOfferThatIsDeclinedMovesNeither() {
        var offer = passing.offer(head, HARROW, "Lives there", amina);
        passing.decline(head, offer, "No longer", harrow);

        assertThat(desk.look(one, amina).decides()).isTrue();
        assertThat(sees(one, harrow)).isFalse();
    }

    @Test
    void whereTheAreaHasToBeRungTheChildIsThereForBoth() {
        var offer = passing.offer(head, LEEDS, Passing.Tonight.THERE, "He is there", amina);
        var answer = new ByTelephone(true, "J. Hill", TestClock.START, "They go tonight");
        passing.answeredByTelephone(head, offer, answer, amina);

        assertThat(desk.look(one, amina).whereTheChildIs()).contains(LEEDS);
    }

    @Test
    void whatIsForNamedPeopleOnlyGoesToThoseWhoAreNamedThere() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var theirs = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        kept.keep(one, new KeptApart.Staff("Mr Elderwick", "", ""), "He drives her", amina);
        var offer = passing.offer(head, HARROW, "He works there", named);
        assertThatThrownBy(() -> desk.look(one, theirs)).isInstanceOf(Refused.Missing.class);

        passing.accept(head, offer, "", theirs);

        assertThat(desk.look(head, theirs).joined()).hasSize(1);
        assertThat(desk.look(one, theirs).decides()).isTrue();
        assertThat(sees(one, harrow)).isFalse();
        assertThat(sees(one, named)).isTrue();
    }

    private List<String> concepts(ConcernRef ref, Acting.Practitioner who) {
        return desk.look(ref, who).words().stream().map(said -> said.concept()).toList();
    }
}
