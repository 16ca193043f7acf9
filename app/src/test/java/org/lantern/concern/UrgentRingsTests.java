package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rings;
import org.lantern.notification.Rung;
import org.lantern.notification.WaitingNotice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A concern that cannot wait rings the desk until somebody takes it up, and can never be refused
/// because of that.
class UrgentRingsTests extends AtADesk {

    @Autowired Ringing ringing;
    @Autowired Notices notices;
    @Autowired Withdrawals withdrawals;
    @Autowired Hosting hosting;
    @Autowired DeskAlarm alarm;
    @Autowired Faults faults;
    @Autowired TestClock clock;
    @Autowired Environment settings;
    @Autowired ApplicationContext house;

    @Test
    void itRingsThoseOnCallThenTheManagerAndEachStepStandsInItsHistory() {
        var ref = urgent();
        goOn();
        assertThat(told(amina)).containsExactly(Occasion.URGENT_CONCERN);
        assertThat(told(harrow)).isEmpty();
        later(5);
        assertThat(told(manager)).containsExactly(Occasion.URGENT_CONCERN);

        desk.claim(ref, ben);
        later(60);

        assertThat(told(amina)).containsExactly(Occasion.IN_HAND);
        assertThat(desk.look(ref, ben).happenings().stream().map(ConcernFile.Happening::what))
                .contains("rung-ON_CALL", "nobody-SECOND", "rung-MANAGER", "ring-answered")
                .doesNotContain("rung-DIRECTOR", "nobody-DIRECTOR");
    }

    @Test
    void whereTheWholeChainWasRungInVainTheDeskSaysSo() {
        urgent();
        goOn();
        assertThat(row().unanswered()).isFalse();

        for (int i = 0; i < 12; i++) later(5);
        assertThat(row().unanswered()).isTrue();
    }

    private Waiting row() {
        return desk.queue(amina).lanes().get(Lane.URGENT).rows().getFirst();
    }

    @Test
    void whatIsSaidLaterToBeUrgentRingsAndNoLongerOnceAManagerSaysThatItCanWait() {
        var ref = tell(child());
        assertThat(open(ref)).isEmpty();

        desk.raiseUrgency(ref, "She rang again", amina);
        assertThat(open(ref)).hasSize(1);
        later(1);
        desk.lowerUrgency(ref, "She is at home", manager);
        assertThat(open(ref)).isEmpty();
        later(1);
        desk.raiseUrgency(ref, "She has left", amina);

        assertThat(open(ref)).hasSize(1);
    }

    @Test
    void whatWasTakenBackRingsOnUntilSomebodyHasLooked() {
        var ref = urgent();
        desk.look(ref, amina);
        assertThat(open(ref)).as("to look is not to take it up").hasSize(1);

        withdrawals.takeBack(desk.code(ref, amina), "It was nothing");
        assertThat(open(ref)).hasSize(1);
        desk.look(ref, ben);
        alarm.lookThrough();

        assertThat(open(ref)).isEmpty();
    }

    @Test
    void aLookFromTheAreaWhereTheChildIsSilencesNothingAtTheOneThatDecides() {
        var ref = tell(child());
        decisions.decide(ref, all(ref, DecisionKind.ADVICE_ONLY, "Advice given"), amina);
        hosting.host(ref, KENT, "With her aunt", amina);
        hosting.answers(ref, HARROW, "Looked after by Harrow", manager);
        clock.advance(Duration.ofMinutes(1));
        decisions.lookAgain(ref, "She rang", harrow);
        desk.raiseUrgency(ref, "A car waits outside", harrow);
        withdrawals.takeBack(desk.code(ref, harrow), "It was nothing");

        desk.look(ref, amina);
        assertThat(open(ref)).as("Harrow decides, and has not looked").hasSize(1);

        desk.look(ref, harrow);
        assertThat(open(ref)).isEmpty();
    }

    @Test
    void aConcernIsStoredEvenIfNothingRingsAndThatIsMended() {
        behindTheBack(
                "alter table notification.ring add constraint broken check (not drill and chain = '')");
        ConcernRef ref;
        try {
            ref = urgent();
            alarm.lookThrough();
        } finally {
            behindTheBack("alter table notification.ring drop constraint broken");
        }
        assertThat(desk.look(ref, amina).faults()).hasSize(1);
        faults.lookThrough();
        assertThat(desk.look(ref, amina).faults()).as("it still does not ring").hasSize(1);

        alarm.lookThrough();

        assertThat(open(ref)).hasSize(1);
        assertThat(desk.look(ref, amina).faults()).isEmpty();
    }

    private ConcernRef urgent() {
        return tell(child(), code("danger.now", "taken-or-leaving"));
    }

    private List<Rung> open(ConcernRef ref) {
        return ringing.about(ref.value()).stream().filter(Rung::isOpen).toList();
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }

    private void later(int minutes) {
        clock.advance(Duration.ofMinutes(minutes));
        goOn();
    }

    private void goOn() {
        Rings.goOn(house);
    }

    private void behindTheBack(String sql) {
        JdbcClient.create(
                        new DriverManagerDataSource(
                                settings.getRequiredProperty("lantern.database.url"),
                                settings.getRequiredProperty("lantern.database.owner.username"),
                                settings.getRequiredProperty("lantern.database.owner.password")))
                .sql(sql)
                .update();
    }
}
