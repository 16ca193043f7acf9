package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;
import org.springframework.beans.factory.annotation.Autowired;

/// An area outside Lantern took the decision over and the child stays where they are: whoever keeps
/// them safe tonight does not lose sight of them.
class StillHereTests extends AtADesk {

    @Autowired Hosting hosting;
    @Autowired StillHere still;
    @Autowired Staying here;
    @Autowired OpenDesks desks;
    @Autowired KeptApart kept;
    @Autowired TestClock clock;

    private ConcernRef ref;
    private String code;

    @BeforeEach
    void leedsTookItOver() {
        ref = tell(child());
        code = desk.code(ref, amina).toString();
        passing.answeredByTelephone(
                ref, passing.offer(ref, LEEDS, "They decide", amina), said(), amina);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void itStandsInALaneOfTheDeskWhereTheChildIsAndOnTheFirstPage() {
        var hers = browserOf(ben);
        assertThat(hers.page("/desk").text()).contains("1 decided outside Lantern");

        var lane = hers.page("/desk/queue").select(".lantern-lane--staying");
        assertThat(lane.text())
                .contains("Here tonight, decided outside Lantern", code, "Leeds decides")
                .doesNotContain("Nobody yet");
        assertThat(lane.select("a[href=/concerns/" + ref + "/host-area]")).hasSize(1);
        assertThat(hers.page("/desk/queue/staying").select("main").text()).contains(code);
        assertThat(shows(manager)).isTrue();
        assertThat(shows(harrow)).isFalse();
        assertThat(browserOf(harrow).page("/desk").text())
                .doesNotContain("decided outside Lantern");
        assertThat(desk.queue(ben).lanes()).containsOnlyKeys(Lane.STAYING);
        assertThat(desk.queue(ben).sounding()).isZero();
        assertThat(desk.count(ben)).isOne();
    }

    @Test
    void theLongestThereComesFirstAndItIsSentToDesksThatStandOpen() {
        clock.advance(Duration.ofMinutes(5));
        var next = tell(child());
        passing.answeredByTelephone(
                next, passing.offer(next, LEEDS, "They decide", amina), said(), amina);

        assertThat(staying(ben)).containsExactly(ref, next);
        var sent = desks.queues(List.of(ben, harrow));
        assertThat(sent.get(ben.ref())).isEqualTo(desk.queue(ben));
        assertThat(sent.get(harrow.ref()).lanes()).isEmpty();
    }

    @Test
    void itComesToTheSameWhereItIsWorkedOutAnew() {
        var before = rows();
        assertThat(here.rebuild()).isOne();
        assertThat(rows()).isEqualTo(before).hasSize(1);
    }

    @Test
    void itLeavesWhereSomebodySaysThatNothingIsLeftToDoAndWhy() {
        var address = "/concerns/" + ref + "/kept-safe";
        var hers = browserOf(ben);
        assertThat(hers.page("/desk/queue").select("a[href=" + address + "]")).hasSize(1);
        hers.post(address, "words", "");
        assertThat(shows(ben)).isTrue();

        hers.post(address, "words", "Leeds fetched her at six");

        assertThat(shows(ben)).isFalse();
        assertThat(hers.page("/concerns/" + ref).text())
                .contains("Nothing was left to do where the child was", "Leeds fetched her at six");
        assertThatThrownBy(() -> still.done(ref, "Again", amina))
                .isInstanceOf(StillHere.NothingLeft.class);
    }

    @Test
    void itLeavesWithTheChildAndComesBackWithThem() {
        hosting.host(ref, LEEDS, "They fetched her", amina);
        assertThat(shows(ben)).isFalse();

        clock.advance(Duration.ofMinutes(1));
        hosting.host(ref, HARROW, "She ran to her aunt", amina);
        assertThat(shows(ben)).isFalse();
        assertThat(staying(harrow)).containsExactly(ref);
    }

    @Test
    void aSecondLookPutsItBackAmongWhatWaits() {
        clock.advance(Duration.ofMinutes(1));
        decisions.lookAgain(ref, "She rang", amina);

        assertThat(desk.queue(ben).lanes()).containsOnlyKeys(Lane.PUBLIC);
    }

    @Test
    void aChildWhoIsThereAlreadyIsNotHere() {
        var gone = tell(child());
        var offer = passing.offer(gone, LEEDS, Passing.Tonight.THERE, "They are there", amina);
        passing.answeredByTelephone(gone, offer, said(), amina);

        assertThat(staying(ben)).containsExactly(ref);
    }

    @Test
    void oneThatIsForNamedPeopleOnlyStandsThereForThoseAlone() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        kept.keep(ref, new KeptApart.Staff("Mr Elderwick", "", ""), "He drives her", amina);

        assertThat(staying(named)).containsExactly(ref);
        for (var other : List.of(amina, ben, manager)) assertThat(staying(other)).isEmpty();
        assertThat(desk.count(ben)).isZero();
    }

    private boolean shows(Acting.Practitioner who) {
        return browserOf(who).page("/desk/queue").text().contains(code);
    }

    private List<ConcernRef> staying(Acting.Practitioner who) {
        var part = desk.queue(who).lanes().get(Lane.STAYING);
        return part == null ? List.of() : part.rows().stream().map(Waiting::ref).toList();
    }

    private List<?> rows() {
        return db.sql("select * from concern.staying order by concern").query().listOfRows();
    }

    private static ByTelephone said() {
        return new ByTelephone(true, "J. Hill", TestClock.START, "As we said");
    }
}
