package org.lantern.protection;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Powers;
import org.lantern.clock.StartedDuty;
import org.lantern.clock.UsedBy;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A power that was recorded on a plan, where somebody sees what is due next, and where its hours
/// cannot be worked out.
class PowersDueTests extends OnAPlan {

    @Autowired Cases cases;
    @Autowired Apart apart;
    @Autowired Clocks clocks;
    @Autowired PlanPowers powers;

    private ConcernRef concern;
    private PlanRef plan;
    private PersonRef boy;
    private String page;

    @BeforeEach
    void aPlanWithAConstable() {
        concern = flight("boy");
        var file = planOf(concern);
        plan = file.plan().ref();
        boy = file.children().keySet().iterator().next();
        page = "/plans/" + plan;
        parts.offer(plan, Role.POLICE, officer.ref(), "", amina);
        parts.take(plan, again(file).offers().getLast().ref(), officer);
    }

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

    private void used(Acting.Practitioner who) {
        var use = new Powers.Use(new DutyKey("D08"), clock.instant(), new UsedBy("PC 4711", ""));
        powers.used(plan, List.of(boy), use, who);
    }
}
