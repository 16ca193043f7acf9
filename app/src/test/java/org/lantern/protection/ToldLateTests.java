package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;

/// What happened while there was paper only is told hours later; and what is told twice stands
/// once.
class ToldLateTests extends OnAPlan {

    @Test
    void whoeverTellsLateThatAChildIsGoneHasTimeToSayWhatWasDoneBeforeItRings() {
        var plan = planOf(flight("boy"));
        clock.advance(Duration.ofHours(4));
        var noticed = clock.instant().minus(Duration.ofHours(3));

        turning.gone(plan.plan().ref(), plan.children().keySet(), said(noticed), amina);

        var search = step(again(plan), "GN01");
        assertThat(search.due()).as("as late as it was").isEqualTo(noticed);
        assertThat(search.escalates()).isEqualTo(clock.instant().plus(Duration.ofMinutes(5)));
        done(again(plan), "GN01", amina);
        assertThat(step(again(plan), "GN01").isOpen()).isFalse();
    }

    @Test
    void whatStandsOnThePaperWithoutATimeIsAskedForAndNotLost() {
        var plan = planOf(flight("boy"));
        var action = step(plan, "GH06").ref();
        var page = "/plans/" + plan.plan().ref() + "/paper-record";

        var asked = browserOf(amina).post(page, "name-" + action, "PC Hale", "note-" + action, "7");

        assertThat(Browser.html(asked).select(".govuk-error-summary a").text())
                .contains("GH06: enter when it was done");
        assertThat(Browser.html(asked).select("[name=name-" + action + "]").val())
                .isEqualTo("PC Hale");
        assertThat(step(again(plan), "GH06").isOpen()).isTrue();
    }

    @Test
    void anArrivalToldTwiceAsksForEverythingOnce() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        turning.arrived(ref, plan.children().keySet(), said(clock.instant()), amina);
        clock.advance(Duration.ofMinutes(1));
        turning.arrived(ref, plan.children().keySet(), said(clock.instant()), amina);

        assertThat(again(plan).steps())
                .filteredOn(step -> step.asks().code().equals("GH40"))
                .hasSize(1);

        clock.advance(Duration.ofHours(5));
        turning.arrived(ref, plan.children().keySet(), said(clock.instant()), amina);
        assertThat(again(plan).steps())
                .as("moved")
                .filteredOn(step -> step.asks().code().equals("GH40"))
                .hasSize(2);
    }

    @Test
    void aReturnToldTwiceStandsOnceAndRefusesNobody() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        var boy = plan.children().keySet();
        turning.gone(ref, boy, said(clock.instant()), amina);
        clock.advance(Duration.ofMinutes(20));

        assertThat(turning.back(ref, Set.copyOf(boy), said(clock.instant()), amina)).isEqualTo(ref);
        assertThat(turning.back(ref, Set.copyOf(boy), said(clock.instant()), amina)).isEqualTo(ref);

        assertThat(again(plan).isGone()).isFalse();
        assertThat(again(plan).steps())
                .filteredOn(step -> step.asks().code().equals("GN13"))
                .hasSize(1);
    }
}
