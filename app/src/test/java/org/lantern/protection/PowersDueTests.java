package org.lantern.protection;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.clock.Clocks;
import org.lantern.clock.Powers;
import org.lantern.clock.StartedDuty;
import org.springframework.beans.factory.annotation.Autowired;

/// A power that was recorded on a plan, where somebody sees what is due next, and where its hours
/// cannot be worked out.
class PowersDueTests extends WithAConstable {

    @Autowired Clocks clocks;

    @Test
    void itIsAmongWhatIsDueNextForThoseWhoMayKnowOfIt() {
        used(officer);
        var file = cases.open(boy, KENT, concern.value(), amina);
        cases.lead(file, amina.ref(), amina);
        var seen = List.of(cases.find(file, amina).orElseThrow());

        assertThat(clocks.next(seen, amina).get(file).subject().ref()).isEqualTo(boy.value());
        for (var who : List.of(amina, manager)) {
            var due =
                    browserOf(who)
                            .page("/desk")
                            .select("li:has(a[href=/cases/" + file + "#duties])");
            assertThat(due.text()).contains("Police power to keep a child safe", "ends in 3 days");
        }

        apart.name(concern.value(), amina.ref(), amina);
        apart.restrict(concern.value(), "A colleague is named in it", amina);
        assertThat(browserOf(manager).page("/desk").text()).doesNotContain("Police power");
        assertThat(clocks.next(seen, manager).values()).noneMatch(StartedDuty::isPower);
    }

    @Test
    void oneWhoseClockCannotBeStartedIsThereAllTheSameAndIsNotPutDownTwice() {
        db.sql(
                        """
                        insert into clock.not_started (ref, subject, subject_kind, duty, cause, area, started_at, noted_at)
                        values (:ref, :boy, 'CHILD', 'D08', :ref, :area, :now, :now)
                        """)
                .param("ref", nothing())
                .param("boy", boy.value())
                .param("area", KENT)
                .param("now", clock.instant().atOffset(UTC))
                .update();

        assertThat(browserOf(officer).page(page).select("#powers").text())
                .contains("could not be started: Police power to keep a child safe");
        assertThatThrownBy(() -> used(officer)).isInstanceOf(Powers.AlreadyRuns.class);
    }

    @Test
    void theDecisionAboutOneLeadsToWhereItIsRecorded() {
        assertThat(browserOf(officer).page(page).select("a[href=" + page + "/powers]"))
                .as("on the action that asks for the decision, and among the ways")
                .hasSizeGreaterThan(1);
    }
}
