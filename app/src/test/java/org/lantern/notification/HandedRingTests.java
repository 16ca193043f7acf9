package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Holding;
import org.springframework.beans.factory.annotation.Autowired;

/// A ring that was handed to a colleague with a whole desk.
class HandedRingTests extends AtATeam {

    @Autowired HeldRings held;

    @Test
    void whoeverItWasHandedToHearsThatSomebodyElseHasIt() {
        ring();
        var cerys = staff.at(team);
        assertThat(waiting(cerys)).isEmpty();

        hand(amina, cerys, "");
        assertThat(waiting(cerys)).containsExactly(Occasion.URGENT_CONCERN);

        ringing.answered(CAUSE, ben);
        assertThat(waiting(cerys)).containsExactly(Occasion.IN_HAND);
    }

    @Test
    void ofWhatAColleagueHandsOverAgainTheLastWordsCountAndAreAnsweredOnce() {
        ring();
        hand(amina, ben, "She is at home");
        clock.advance(Duration.ofMinutes(10));
        hand(amina, ben, "She has left");
        assertThat(words(ben)).containsExactly("She has left");

        decline(ben, "I am at another child");
        assertThat(words(ben)).isEmpty();
        assertThat(reason(amina)).contains("I am at another child");

        clock.advance(Duration.ofSeconds(1));
        hand(amina, ben, "Ring her aunt");
        assertThat(words(ben)).as("in the same minute").containsExactly("Ring her aunt");
        held.take(held.toMe(ben).getFirst(), ben);
        assertThat(words(ben)).isEmpty();
        assertThat(held.mine(amina)).isEmpty();
    }

    @Test
    void whatTwoColleaguesHandOverIsAnsweredToEach() {
        var dan = staff.at(team);
        ring();
        hand(amina, ben, "She is at home");
        hand(dan, ben, "He has her phone");
        assertThat(words(ben)).containsExactly("She is at home", "He has her phone");

        decline(ben, "I am at another child");
        assertThat(words(ben)).containsExactly("He has her phone");
        assertThat(reason(amina)).isPresent();
        assertThat(reason(dan)).isEmpty();
    }

    @Test
    void whoCannotTakeItOverIsStillRungWhereTheRotaCallsThemToo() {
        ring();
        hand(amina, ben, "She is at home");
        clock.advance(Duration.ofMinutes(1));
        hand(amina, ben, "She has left");
        decline(ben, "I am at another child");

        assertThat(waiting(ben)).containsExactly(Occasion.URGENT_CONCERN);
    }

    @Test
    void thatItWasHandedOverAndGivenBackStandsOnTheTrail() {
        ring();
        hand(amina, ben, "");
        decline(ben, "I am at another child");

        assertThat(acts(amina)).containsOnlyOnce("ring-handed");
        assertThat(acts(ben)).containsOnlyOnce("ring-handed-back");
    }

    @Test
    void aDrillStaysWithWhoeverRunsIt() {
        ringing.ring(ring(CAUSE, Ring.URGENT, Optional.empty(), true), amina.by());
        goOn();

        assertThat(waiting(amina)).isNotEmpty();
        assertThat(held.mine(amina)).isEmpty();
    }

    private void hand(Acting.Practitioner from, Acting.Practitioner to, String words) {
        held.offer(held.mine(from).getFirst(), to.ref(), new Holding.Said(words, ""), from);
    }

    private void decline(Acting.Practitioner who, String why) {
        held.decline(held.toMe(who).getFirst(), why, who);
    }

    private List<String> words(Acting.Practitioner who) {
        return held.toMe(who).stream().map(Holding.Held::words).toList();
    }

    private Optional<String> reason(Acting.Practitioner who) {
        return held.mine(who).getFirst().declined().map(Holding.Declined::why);
    }

    private List<String> acts(Acting.Practitioner who) {
        return db.sql(
                        """
                        select act from audit.act where practitioner = :who and (subject = :subject or subjects @> array[:subject])
                        """)
                .param("who", who.ref().value())
                .param("subject", SUBJECT)
                .query(String.class)
                .list();
    }
}
