package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/// A concern for named people only is offered to another area: its people of that kind answer.
class OfferedToNamedPeopleTests extends AboutStaff {

    @Autowired KeptApart kept;

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

    @Test
    void anOfferThatNobodyThereMayReadAnyMoreEndsAndItCanBeOfferedAgain() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = tell(child());
        passing.offer(ref, HARROW, "Lives there", amina);

        keptApart(ref);

        var file = desk.look(ref, named);
        assertThat(file.offers()).isEmpty();
        assertThat(file.happenings())
                .filteredOn(happened -> happened.what().equals("offer-ended"))
                .singleElement()
                .satisfies(ended -> {
                    assertThat(ended.who()).contains(amina.ref());
                    assertThat(ended.detail()).contains(HARROW);
                    assertThat(ended.words()).isEmpty();
                });
        assertThat(browserOf(named).page("/concerns/" + ref).text())
                .contains("The offer ended: nobody there may read it");

        var theirs = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var again = passing.offer(ref, HARROW, "She handles such worries now", named);
        passing.accept(ref, again, "", theirs);
        assertThat(desk.look(ref, theirs).works()).isTrue();
    }

    @Test
    void anOfferThatSomebodyThereMayReadStaysAndSoDoesOneThatHasToBeRung() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var theirs = staff.of(harrowCouncil, Role.ALLEGATIONS_MANAGER);
        var read = tell(child());
        var rung = tell(child());
        var offer = passing.offer(read, HARROW, "Lives there", amina);
        var call = passing.offer(rung, LEEDS, "Lives there", amina);

        keptApart(read);
        keptApart(rung);

        passing.accept(read, offer, "", theirs);
        var answer = new ByTelephone(false, "The duty manager", TestClock.START, "Not ours");
        passing.answeredByTelephone(rung, call, answer, named);
        assertThat(desk.look(rung, named).offers()).isEmpty();
    }

    private void keptApart(ConcernRef ref) {
        var about = new KeptApart.Staff("Thomas Elderwick", "", "");
        kept.keep(ref, about, "He drives the minibus", amina);
    }
}
