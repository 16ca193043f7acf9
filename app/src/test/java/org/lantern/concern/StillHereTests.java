package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.springframework.beans.factory.annotation.Autowired;

/// An area outside Lantern took the decision over and the child stays where they are: whoever keeps
/// them safe tonight does not lose sight of them.
class StillHereTests extends AtADesk {

    @Autowired Hosting hosting;
    @Autowired StillHere here;
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
    void itStandsOnTheFirstPageAndInAListOfTheDeskWhereTheChildIs() {
        var hers = browserOf(ben);
        assertThat(hers.page("/desk").text()).contains("Here tonight, decided outside Lantern");
        assertThat(hers.page("/desk/queue").select("a[href=/desk/still-here]")).hasSize(1);

        var page = hers.page("/desk/still-here").select("main");
        assertThat(page.text()).contains(code, "Leeds decides");
        assertThat(browserOf(manager).page("/desk/still-here").text()).contains(code);
        assertThat(browserOf(harrow).page("/desk/still-here").text()).doesNotContain(code);
        assertThat(browserOf(harrow).page("/desk").text())
                .doesNotContain("decided outside Lantern");
        assertThat(desk.count(ben)).as("nothing to decide").isZero();
    }

    @Test
    void itLeavesWhereSomebodySaysThatNothingIsLeftToDoAndWhy() {
        var address = "/concerns/" + ref + "/kept-safe";
        var hers = browserOf(ben);
        assertThat(hers.page("/desk/still-here").select("a[href=" + address + "]")).hasSize(1);
        hers.post(address, "words", "");
        assertThat(shows(ben)).isTrue();

        hers.post(address, "words", "Leeds fetched her at six");

        assertThat(shows(ben)).isFalse();
        assertThat(hers.page("/concerns/" + ref).text())
                .contains("Nothing was left to do where the child was", "Leeds fetched her at six");
        assertThatThrownBy(() -> here.done(ref, "Again", amina))
                .isInstanceOf(StillHere.NothingLeft.class);
    }

    @Test
    void itLeavesWithTheChild() {
        hosting.host(ref, LEEDS, "They fetched her", amina);
        assertThat(shows(ben)).isFalse();
    }

    @Test
    void aSecondLookPutsItBackOnTheDeskAndOutOfThatList() {
        clock.advance(Duration.ofMinutes(1));
        decisions.lookAgain(ref, "She rang", amina);

        assertThat(shows(ben)).isFalse();
        assertThat(desk.count(ben)).isOne();
    }

    @Test
    void aChildWhoIsThereAlreadyIsNotHere() {
        var gone = tell(child());
        var offer = passing.offer(gone, LEEDS, Passing.Tonight.THERE, "They are there", amina);
        passing.answeredByTelephone(gone, offer, said(), amina);

        assertThat(here.of(ben)).extracting(StillHere.Row::concern).containsExactly(ref);
    }

    private boolean shows(Acting.Practitioner who) {
        return here.count(who) > 0 && browserOf(who).page("/desk/still-here").text().contains(code);
    }

    private static ByTelephone said() {
        return new ByTelephone(true, "J. Hill", TestClock.START, "As we said");
    }
}
