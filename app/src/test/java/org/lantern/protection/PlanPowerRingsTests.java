package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.clock.Clocks;
import org.lantern.clock.DutyDeeds;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Powers;
import org.lantern.clock.UsedBy;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rings;
import org.lantern.notification.Rung;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A power that was recorded on a plan rings from there before it runs out.
class PlanPowerRingsTests extends OnAPlan {

    @Autowired Cases cases;
    @Autowired Apart apart;
    @Autowired Clocks clocks;
    @Autowired DutyDeeds deeds;
    @Autowired PlanPowers powers;
    @Autowired Drills drills;
    @Autowired Ringing ringing;
    @Autowired Notices notices;
    @Autowired RingingPowers must;
    @Autowired ApplicationContext house;

    private ConcernRef concern;
    private PlanRef plan;
    private PersonRef boy;

    @BeforeEach
    void aPlanWithASocialWorker() {
        concern = flight("boy");
        plan = planOf(concern).plan().ref();
        boy = planOf(concern).children().keySet().iterator().next();
        parts.offer(plan, Role.DUTY_SOCIAL_WORKER, amina.ref(), "", manager);
        parts.take(plan, plans.find(plan, amina).offers().getLast().ref(), amina);
    }

    @Test
    void itRingsWhoeverHasThePartTwentyFourSixAndOneHourBeforeItsEndAndAtItThenTheDesk() {
        used(plan, boy, Duration.ZERO);
        clock.advance(Duration.ofHours(48).minusMinutes(1));
        Rings.goOn(house);
        assertThat(told(amina)).isEmpty();

        for (var passes : List.of(1, 18 * 60, 5 * 60, 60)) {
            clock.advance(Duration.ofMinutes(passes));
            Rings.goOn(house);
            assertThat(told(amina))
                    .as("after another " + passes)
                    .containsOnly(passes == 60 ? Occasion.POWER_ENDED : Occasion.POWER_ENDING);
            assertThat(told(ben)).as("her part").isEmpty();
            if (passes != 60) rung().forEach(ring -> ringing.answered(ring.cause(), amina));
        }
        clock.advance(Duration.ofHours(1));
        Rings.goOn(house);
        assertThat(told(ben)).as("nobody has it").contains(Occasion.POWER_ENDED);
        assertThat(told(teacher)).as("works at no desk").isEmpty();
        assertThat(must.silent()).isEmpty();
    }

    @Test
    void otherDeedsAndTheEndOfThePlanLeaveItRingingUntilItIsSaidWhatFollowed() {
        used(plan, boy, Duration.ofHours(47));
        done(planOf(concern), "GH06", amina);
        turning.end(plan, Ended.How.SAFE, new Turning.Ending("Rosa Field", "", false, 0), amina);
        assertThat(of(plan)).hasSize(4).allMatch(Rung::isOpen);

        assertThat(browserOf(amina).page("/plans/" + plan).select("#powers a")).hasSize(1);
        var power = powers.of(plans.find(plan, amina), amina).getFirst();
        powers.followed(plan, power.ref(), "A court made an order", amina);
        assertThat(of(plan)).noneMatch(Rung::isOpen);
    }

    @Test
    void whereItIsSaidOnTheCaseWhatFollowedNothingRingsAndWhereThatIsTakenBackItDoes() {
        used(plan, boy, Duration.ofHours(49));
        var file = cases.open(boy, KENT, concern.value(), amina);
        Rings.goOn(house);
        assertThat(rung()).hasSize(1);
        assertThat(ringing.about(file.value())).as("it rings once").isEmpty();

        var power = clocks.on(file, clock.instant(), amina).stream().filter(d -> d.isPower());
        var ref = power.findFirst().orElseThrow().ref();
        deeds.meet(file, ref, clock.instant(), "Of another child", amina);
        assertThat(of(plan)).noneMatch(Rung::isOpen);

        clock.advance(Duration.ofMinutes(5));
        deeds.takeBack(file, ref, "It was said of the wrong child", amina);
        assertThat(of(plan)).filteredOn(Rung::isOpen).hasSize(4);
    }

    @Test
    void whoeverTakesThePartIsRungFromThenOn() {
        used(plan, boy, Duration.ZERO);
        parts.offer(plan, Role.DUTY_SOCIAL_WORKER, ben.ref(), "", amina);
        parts.take(plan, plans.find(plan, amina).offers().getLast().ref(), ben);
        clock.advance(Duration.ofHours(48));
        Rings.goOn(house);
        assertThat(told(ben)).containsOnly(Occasion.POWER_ENDING);
        assertThat(told(amina)).isEmpty();
    }

    @Test
    void ofAPlanForNamedPeopleItRingsThoseAlone() {
        used(plan, boy, Duration.ZERO);
        apart.name(concern.value(), amina.ref(), amina);
        apart.restrict(concern.value(), "A colleague is named in it", amina);
        clock.advance(Duration.ofHours(49));
        Rings.goOn(house);
        clock.advance(Duration.ofHours(1));
        Rings.goOn(house);
        assertThat(told(amina)).contains(Occasion.POWER_ENDING);
        for (var other : List.of(ben, manager, teacher)) assertThat(told(other)).isEmpty();
    }

    @Test
    void whatCouldNotRingRingsWithinAMinute() {
        used(plan, boy, Duration.ZERO);
        db.sql(
                        "delete from notification.due where ring in (select ref from notification.ring where occasion like 'POWER%')")
                .update();
        assertThat(must.silent()).containsExactly(boy.value());
    }

    @Test
    void aDrillRehearsesTheWarningInsideItsTeamAndEndsWithIt() {
        var drill = drills.start(drills.places(ben).getFirst(), "school-office", ben);
        var child = plans.find(drill, ben).whom().iterator().next();
        used(drill, child, Duration.ofHours(71));
        Rings.goOn(house);

        assertThat(of(drill))
                .filteredOn(ring -> !ring.steps().isEmpty())
                .filteredOn(ring -> ring.occasion() == Occasion.POWER_ENDING)
                .singleElement()
                .satisfies(ring -> assertThat(ring.drill()).isTrue());
        assertThat(told(amina)).contains(Occasion.POWER_ENDING);
        assertThat(told(manager)).as("not of the team").isEmpty();
        assertThat(told(officer)).isEmpty();

        turning.end(drill, Ended.How.DRILL_OVER, new Turning.Ending("", "", false, 0), ben);
        assertThat(of(drill)).noneMatch(Rung::isOpen);
    }

    private void used(PlanRef on, PersonRef child, Duration ago) {
        var at = clock.instant().minus(ago);
        var use = new Powers.Use(new DutyKey("D08"), at, new UsedBy("PC 4711", ""));
        powers.used(on, List.of(child), use, amina);
    }

    private List<Rung> of(PlanRef on) {
        return ringing.about(on.value()).stream()
                .filter(ring -> ring.occasion().name().startsWith("POWER_"))
                .toList();
    }

    private List<Rung> rung() {
        return of(plan).stream().filter(r -> r.isOpen() && !r.steps().isEmpty()).toList();
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream()
                .map(waiting -> waiting.occasion())
                .filter(occasion -> occasion.name().startsWith("POWER_"))
                .toList();
    }
}
