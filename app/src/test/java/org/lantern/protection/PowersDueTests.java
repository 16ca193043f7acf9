package org.lantern.protection;

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
    void oneWhoseClockCannotBeStartedIsThereAllTheSameAndStopsNobody() {
        cleanSlate.write(
                "alter table clock.started add constraint broken check (duty <> 'D08') not valid");
        try {
            for (var constable : List.of("PC 1", "PC 2"))
                assertThat(
                                browserOf(officer)
                                        .post(page + "/powers", "power", "D08", "by", constable))
                        .hasRedirectedUrl(page + "#powers");
            browserOf(officer).post(page + "/powers", "power", "D09", "by", "A court");
        } finally {
            cleanSlate.write("alter table clock.started drop constraint broken");
        }
        assertThat(browserOf(officer).page(page).select("#powers").text())
                .contains("could not be started: Police power to keep a child safe", "A court");

        used(officer);

        assertThat(browserOf(officer).page(page).select("#powers").text())
                .doesNotContain("could not be started")
                .containsOnlyOnce("Left: 3 days")
                .contains("PC 1");
        assertThatThrownBy(() -> used(officer)).isInstanceOf(Powers.AlreadyRuns.class);
    }

    @Test
    void theDecisionAboutOneLeadsToWhereItIsRecorded() {
        assertThat(browserOf(officer).page(page).select("a[href=" + page + "/powers]"))
                .as("on the action that asks for the decision, and among the ways")
                .hasSizeGreaterThan(1);
    }
}
