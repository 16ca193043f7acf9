package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.concern.Channel;
import org.lantern.concern.Naming;
import org.lantern.form.Given;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.Ringing;
import org.lantern.notification.Rings;
import org.lantern.notification.Rung;
import org.lantern.notification.WaitingNotice;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Playbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Whom a plan rings and tells, and when it no longer does.
class PlanRingsTests extends OnAPlan {

    @Autowired Ringing ringing;
    @Autowired Notices notices;
    @Autowired Naming naming;
    @Autowired ApplicationContext house;

    @Test
    void whoHasAPartIsToldThatItBeganAndWhoIsOfferedOneThatTheyAre() {
        planOf(flight("boy"));

        assertThat(told(teacher)).contains(Occasion.PLAN_STARTED);
        assertThat(told(lead)).containsExactly(Occasion.HANDOVER_OFFERED, Occasion.CONCERN_RAISED);
    }

    @Test
    void whatIsOpenRingsWhenThePlaybookSaysAndNoLongerOnceItIsDone() {
        var plan = planOf(flight("boy"));
        var step = step(plan, "GH06");
        assertThat(open(plan))
                .anyMatch(rung -> rung.from().equals(step.escalates()))
                .allMatch(rung -> rung.occasion() == Occasion.ACTION_DUE);

        for (var other : plan.steps())
            if (other.escalates().equals(step.escalates()))
                doing.done(plan.plan().ref(), other.ref(), now(amina), amina);

        assertThat(open(plan)).isNotEmpty().noneMatch(rung -> rung.from().equals(step.escalates()));
    }

    @Test
    void whatCannotBeDoneRingsAtOnceUntilItIsDoneAfterAll() {
        var plan = planOf(flight("boy"));
        doing.cannot(plan.plan().ref(), step(plan, "GH06").ref(), "No line", amina);

        assertThat(open(plan))
                .filteredOn(rung -> rung.occasion() == Occasion.ACTION_CANNOT_BE_DONE)
                .singleElement()
                .satisfies(rung -> assertThat(rung.from()).isEqualTo(clock.instant()));

        done(plan, "GH06", ben);
        assertThat(open(plan)).noneMatch(rung -> rung.occasion() == Occasion.ACTION_CANNOT_BE_DONE);
    }

    @Test
    void aChildWhoIsGoneRingsTheRotaAndTellsAllUntilSomebodyActs() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        turning.gone(ref, plan.children().keySet(), said(clock.instant()), amina);

        assertThat(told(teacher)).contains(Occasion.CHILD_GONE);
        assertThat(gone(plan)).isPresent();

        clock.advance(Duration.ofMinutes(1));
        done(again(plan), "GH06", ben);
        assertThat(gone(plan)).isEmpty();
    }

    @Test
    void whatWhoeverSaidSoTicksBesidesIsNoAnswerNorWhatWasDoneHoursBefore() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        clock.advance(Duration.ofHours(3));
        turning.gone(ref, plan.children().keySet(), said(clock.instant()), amina);
        clock.advance(Duration.ofMinutes(1));

        done(plan, "GH06", amina);
        assertThat(gone(plan)).as("not what finds the child").isPresent();
        var hoursAgo = proof(clock.instant().minus(Duration.ofHours(2)), ben);
        doing.onPaper(ref, Map.of(step(plan, "GH01").ref(), hoursAgo), ben);
        assertThat(gone(plan)).as("put down now, and done before").isPresent();

        done(again(plan), "GN01", amina);
        assertThat(gone(plan)).isEmpty();
    }

    @Test
    void whoTakesThePartIsRungFirst() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        parts.offer(ref, Playbook.Role.DUTY_SOCIAL_WORKER, ben.ref(), "", amina);
        assertThat(told(ben)).contains(Occasion.HANDOVER_OFFERED);
        var before = open(plan).size();

        var his = again(plan).offers().stream().filter(o -> o.to().equals(ben.ref())).findFirst();
        parts.take(ref, his.orElseThrow().ref(), ben);

        assertThat(open(plan)).hasSize(before);
        assertThat(
                        db.sql(
                                        "select count(*) from notification.ring where subject = ? and first_rung = ?")
                                .params(ref.value(), ben.ref().value())
                                .query(Long.class)
                                .single())
                .isPositive();
    }

    @Test
    void anEndCallsOffWhatRingsAndTellsThoseWhoHadAPart() {
        var plan = planOf(flight("boy"));
        turning.end(
                plan.plan().ref(),
                Ended.How.SAFE,
                new Turning.Ending("Rosa Field", "Taken in", false, 0),
                amina);

        assertThat(open(plan)).isEmpty();
        assertThat(told(teacher)).contains(Occasion.PLAN_ENDED);
    }

    @Test
    void childrenWhoPartRingOnBothPlansUntilWhatConcernsTheEventIsDone() {
        var plan = planOf(flight("boy", "girl"));
        var some = List.of(plan.children().keySet().iterator().next());
        var own = turning.part(plan.plan().ref(), some, "Elsewhere", amina);

        assertThat(ringing.about(own.value())).filteredOn(Rung::isOpen).isNotEmpty();
        assertThat(open(plan)).isNotEmpty();
    }

    @Test
    void aPlanForNamedPeopleRingsThemAndThenTheirManagerAndNoDesk() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var about = new Given("", "concern.about-staff", 1, Answer.code("yes"));
        var concern =
                tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, List.of(about), "boy");
        var plan = plans.of(concern, named).getFirst().plan().ref();
        assertThat(ringing.about(plan.value())).isNotEmpty();

        clock.advance(Duration.ofHours(2));
        Rings.goOn(house);
        assertThat(told(named)).contains(Occasion.ACTION_DUE);
        assertThat(told(amina)).isEmpty();
        assertThat(told(manager)).as("is not named").isEmpty();

        naming.name(concern, manager.ref(), "Decides with me", named);
        clock.advance(Duration.ofHours(2));
        Rings.goOn(house);
        assertThat(told(manager)).contains(Occasion.ACTION_DUE);
        assertThat(told(amina)).isEmpty();
        assertThat(told(ben)).isEmpty();
    }

    private List<Rung> open(PlanFile plan) {
        return ringing.about(plan.plan().ref().value()).stream().filter(Rung::isOpen).toList();
    }

    private Optional<Rung> gone(PlanFile plan) {
        return open(plan).stream()
                .filter(rung -> rung.occasion() == Occasion.CHILD_GONE)
                .findFirst();
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }
}
