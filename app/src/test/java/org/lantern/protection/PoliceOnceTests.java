package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.StartedDuty;
import org.springframework.beans.factory.annotation.Autowired;

/// The police are rung once for one going, whichever of the two actions asks for it.
class PoliceOnceTests extends OnAPlan {

    @Autowired Clocks clocks;

    private PlanFile plan;

    @BeforeEach
    void aBoy() {
        plan = planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(10));
    }

    @Test
    void whoeverGivesTheLogNumberIsAskedForNeither() {
        turning.gone(plan.plan().ref(), plan.children().keySet(), said(clock.instant()), amina);

        for (var code : new String[] {"GN02", "GH42"})
            assertThat(step(again(plan), code).done())
                    .as(code)
                    .hasValueSatisfying(done -> assertThat(done.logNumber()).isEqualTo("4711"));
        assertThat(duty()).map(StartedDuty::isOpen).contains(false);
    }

    @ParameterizedTest
    @CsvSource({"GN02, GH42", "GH42, GN02"})
    void oneOfBothIsTheOther(String done, String other) {
        gone();
        assertThat(duty()).map(StartedDuty::isOpen).contains(true);

        done(again(plan), done, amina);

        assertThat(step(again(plan), other).isOpen()).isFalse();
        assertThat(step(again(plan), other).done()).isEqualTo(step(again(plan), done).done());
        assertThat(duty()).map(StartedDuty::isOpen).contains(false);
    }

    @Test
    void theCallOfOneGoingIsNotThatOfTheNext() {
        gone();
        done(again(plan), "GH42", amina);
        var all = plan.children().keySet();
        clock.advance(Duration.ofHours(1));
        turning.back(plan.plan().ref(), all, said(clock.instant()), amina);
        clock.advance(Duration.ofHours(1));
        gone();

        assertThat(again(plan).steps())
                .filteredOn(Step::isOpen)
                .extracting(step -> step.asks().code())
                .contains("GN02", "GH42");
    }

    private void gone() {
        turning.gone(
                plan.plan().ref(),
                plan.children().keySet(),
                new Turning.Said(clock.instant(), "Out of the window", ""),
                amina);
    }

    private Optional<StartedDuty> duty() {
        return clocks.ofRecord(
                new DutyKey("D17"), plan.children().keySet().iterator().next().value());
    }
}
