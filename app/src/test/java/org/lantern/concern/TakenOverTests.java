package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Accounts;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rung;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;

/// Nobody holds a concern for ever: whoever leaves holds it no longer, a second look is with
/// nobody, and a colleague takes it over from somebody who is not there.
class TakenOverTests extends AtADesk {

    private static final By ADMINISTRATOR = By.clockwork("test: who left");

    @Autowired Accounts accounts;
    @Autowired Handovers handovers;
    @Autowired Ringing ringing;
    @Autowired Notices notices;
    @Autowired Freeing freeing;
    @Autowired TestClock clock;

    private ConcernRef ref;

    @BeforeEach
    void aminaHasOneThatCannotWait() {
        ref = tell(child(), code("danger.now", "taken-or-leaving"));
        desk.claim(ref, amina);
        later();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void whatSomebodyHeldWhoLeftTheDeskIsWithNobodyAndRingsUntilAColleagueTakesItUp() {
        assertThat(open()).isEmpty();
        leavesTheTeam();

        assertThat(row().holder()).isEmpty();
        assertThat(row().sounding()).isTrue();
        assertThat(open()).hasSize(1);
        assertThat(browserOf(ben).page("/concerns/" + ref).text())
                .contains("Nobody has it any more: left the desk");
        later();
        desk.claim(ref, ben);
        assertThat(row().holder()).contains(ben.ref());
        assertThat(open()).isEmpty();
    }

    @Test
    void theSameWhereTheirAccountIsClosedAndNothingComesBackWithIt() {
        accounts.close(amina.ref(), ADMINISTRATOR);
        assertThat(row().holder()).isEmpty();
        assertThat(open()).hasSize(1);

        later();
        accounts.reopen(amina.ref(), ADMINISTRATOR);
        assertThat(row().holder()).isEmpty();
    }

    @Test
    void theSameOfOneThatIsForNamedPeopleOnly() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var other = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var apart = tell(child(), code("concern.about-staff", "yes"));
        desk.claim(apart, named);
        later();
        accounts.close(named.ref(), ADMINISTRATOR);

        assertThat(desk.look(apart, other).held()).isEmpty();
    }

    @Test
    void whoeverLeftReadsNothingAtTheEndOfTheShift() {
        assertThat(browserOf(amina).page("/desk/handover").text()).contains(code());
        leavesTheTeamUnheard();

        assertThat(browserOf(amina).page("/desk/handover").text()).doesNotContain(code());
        assertThat(handovers.mine(amina)).isEmpty();
        freeing.lookThrough();
        assertThat(row().holder()).as("found a minute later").isEmpty();
    }

    @Test
    void whoeverStaysGoesOnHoldingIt() {
        freeing.lookThrough();
        accounts.close(ben.ref(), ADMINISTRATOR);

        assertThat(desk.look(ref, amina).held().map(ConcernFile.Held::by)).contains(amina.ref());
    }

    @Test
    void aSecondLookIsWithNobodyWhoeverOpenedIt() {
        decisions.decide(ref, all(ref, DecisionKind.ADVICE_ONLY, "Advice given"), amina);
        later();
        decisions.lookAgain(ref, "She rang again", ben);

        assertThat(row().holder()).isEmpty();
        assertThat(open()).hasSize(1);
        desk.claim(ref, ben);
        assertThat(row().holder()).contains(ben.ref());
    }

    @Test
    void aColleagueTakesItOverWithTheReasonAndWhoeverHadItIsTold() {
        handovers.handOver(ben.ref(), Map.of(ref, "Please"), amina);
        var hers = browserOf(manager);
        var address = "/concerns/" + ref + "/taken-over";
        assertThat(browserOf(amina).page("/concerns/" + ref).select("a[href=" + address + "]"))
                .as("it is hers")
                .isEmpty();
        assertThat(hers.page("/concerns/" + ref).select("a[href=" + address + "]")).hasSize(1);
        assertThat(hers.page(address).text()).contains("Why do you take it over?");

        hers.post(address, "words", "Amina is ill today");

        assertThat(row().holder()).contains(manager.ref());
        assertThat(told(amina)).contains(Occasion.TAKEN_OVER);
        assertThat(handovers.toMe(ben)).as("hers to hand over no longer").isEmpty();
        var page = hers.page("/concerns/" + ref).text();
        assertThat(page).contains("Taken over", "Amina is ill today");
        assertThat(desk.look(ref, manager).words())
                .extracting(said -> said.concept())
                .contains("place.area");
    }

    @Test
    void nobodyTakesOverWhatIsNotTheirsToDecide() {
        var address = "/concerns/" + ref + "/taken-over";
        assertThat(browserOf(harrow).post(address, "words", "Mine")).hasStatus(404);
        assertThat(row().holder()).contains(amina.ref());
        assertThatThrownBy(() -> desk.claim(ref, harrow)).isInstanceOf(Refused.Missing.class);
    }

    private void leavesTheTeam() {
        for (var team : amina.teams()) accounts.leave(amina.ref(), team, ADMINISTRATOR);
    }

    private void leavesTheTeamUnheard() {
        db.sql(
                        """
                        insert into access.membership_ended (membership, ended_at)
                        select m.id, now() from access.team_member m where m.practitioner = ?
                        """)
                .param(amina.ref().value())
                .update();
    }

    private String code() {
        return desk.code(ref, ben).toString();
    }

    private Waiting row() {
        return desk.queue(ben).lanes().get(Lane.URGENT).rows().getFirst();
    }

    private List<Rung> open() {
        return ringing.about(ref.value()).stream().filter(Rung::isOpen).toList();
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }

    private void later() {
        clock.advance(Duration.ofMinutes(1));
    }
}
