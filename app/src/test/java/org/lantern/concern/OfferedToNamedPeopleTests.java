package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lantern.access.Role;
import org.lantern.kernel.Refused;

/// A concern for named people only is offered to another area: its people of that kind answer.
class OfferedToNamedPeopleTests extends AboutStaff {

    @Test
    void anotherAreasAllegationsManagerSeesTheOfferAndAcceptsIt() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var theirs = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mr Elderwick");

        var offer = passing.offer(ref, HARROW, "He works there", named);

        assertThat(sees(ref, harrow)).isFalse();
        assertThat(desk.queue(theirs).lanes()).containsOnlyKeys(Lane.NAMED);
        assertThat(browserOf(theirs).page("/concerns/" + ref).select("a[href$=" + offer + "]"))
                .hasSize(1);
        assertThatThrownBy(() -> desk.claim(ref, theirs)).isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> naming.look(ref, theirs)).isInstanceOf(Refused.Missing.class);

        passing.accept(ref, offer, "", theirs);
        assertThat(desk.look(ref, theirs).works()).isTrue();
        assertThat(desk.look(ref, theirs).concern().area()).isEqualTo(HARROW);
    }

    @Test
    void whoeverDeclinedItSeesItNoMoreAndItCanBeOfferedAgain() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var theirs = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mr Elderwick");
        var offer = passing.offer(ref, HARROW, "He works there", named);

        passing.decline(ref, offer, "He left in May", theirs);
        assertThat(sees(ref, theirs)).isFalse();
        assertThat(desk.count(theirs)).isZero();

        passing.offer(ref, HARROW, "He is back", named);
        assertThat(sees(ref, theirs)).isTrue();
    }

    @Test
    void anOfferThatNobodyThereCouldReadIsRefusedAndSaysWhatToDo() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        staff.called("Thomas Elderwick", harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mr Elderwick");

        assertThatThrownBy(() -> passing.offer(ref, HARROW, "He works there", named))
                .isInstanceOf(Keeping.NobodyThere.class)
                .hasMessageContaining("Ring their council now");
        assertThat(desk.look(ref, named).offers()).isEmpty();
    }

    @Test
    void anOfferWhoseReadersHaveLeftReachesTheNextThere() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var left = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var ref = aboutIn(KENT, "Mr Elderwick");
        var offer = passing.offer(ref, HARROW, "He works there", named);
        staff.leaves(left);

        var next = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        naming.tryAgain();

        passing.accept(ref, offer, "", next);
        assertThat(desk.look(ref, next).works()).isTrue();
    }
}
