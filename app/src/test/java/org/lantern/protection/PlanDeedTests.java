package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.TestClock;
import org.lantern.access.Acting;
import org.lantern.concern.Channel;
import org.lantern.form.Given;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Playbook.Role;

/// What people do on a plan, and who may.
class PlanDeedTests extends OnAPlan {

    @Test
    void oneTapDoesItAndDoneTwiceIsDoneOnce() {
        var plan = planOf(flight("boy"));
        var page = "/plans/" + plan.plan().ref();
        var card = "/actions/" + step(plan, "GH01").ref() + "/done";
        assertThat(browserOf(teacher).page(page).select("form[action$=" + card + "]")).hasSize(1);

        clock.advance(Duration.ofMinutes(3));
        assertThat(browserOf(teacher).post(page + card, "note", "In the office").getResponse())
                .extracting(answer -> answer.getRedirectedUrl())
                .isEqualTo(page);
        clock.advance(Duration.ofMinutes(30));
        browserOf(amina).post(page + card, "note", "Somebody else's");

        var done = step(again(plan), "GH01").done().orElseThrow();
        assertThat(done.note()).isEqualTo("In the office");
        assertThat(done.by()).isEqualTo(new Step.Doer.Colleague(teacher.ref()));
        assertThat(done.at()).isEqualTo(TestClock.START.plus(Duration.ofMinutes(3)));
        assertThat(count("plan-action-done")).isEqualTo(1);
    }

    @Test
    void whatCannotBeDoneNeedsAReasonAndMayBeDoneAfterAll() {
        var plan = planOf(flight("boy"));
        var page = "/plans/" + plan.plan().ref();
        var obstacle = page + "/actions/" + step(plan, "GH06").ref() + "/obstacle";
        var asked = browserOf(amina).post(obstacle);
        assertThat(asked).hasStatusOk();
        assertThat(step(again(plan), "GH06").isOpen()).isTrue();

        browserOf(amina).post(obstacle, "reason", "The line is dead");
        var now = clock.instant();
        assertThat(step(again(plan), "GH06").standingAt(now))
                .isEqualTo(new Standing.Cannot("The line is dead"));
        assertThat(browserOf(amina).page(page).text()).contains("The line is dead");

        done(plan, "GH06", amina);
        assertThat(step(again(plan), "GH06").standingAt(now)).isInstanceOf(Standing.Done.class);
    }

    @Test
    void somebodyElseDidItEarlierAndThatIsWhatStands() {
        var plan = planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(50));
        var page = "/plans/" + plan.plan().ref();
        var form = page + "/actions/" + step(plan, "GH09").ref() + "/done";
        assertThat(browserOf(amina).post(form, "who", "OTHER")).hasStatusOk();
        assertThat(step(again(plan), "GH09").isOpen()).isTrue();
        assertThatThrownBy(() ->
                        doing.done(
                                plan.plan().ref(),
                                step(plan, "GH09").ref(),
                                proof(clock.instant().plusSeconds(60), amina),
                                amina))
                .isInstanceOf(Doing.NotYet.class);

        var at = TestClock.START.plus(Duration.ofMinutes(4));
        var doer = new Step.Doer.Outsider("PC Marlow", "Police");
        doing.done(
                plan.plan().ref(),
                step(plan, "GH09").ref(),
                new Doing.Proof(at, doer, "", "Log 4711"),
                amina);

        var step = step(again(plan), "GH09");
        assertThat(step.standingAt(clock.instant()))
                .isEqualTo(new Standing.Done(at, java.util.Optional.empty()));
        assertThat(step.done().orElseThrow().recordedBy()).isEqualTo(amina.ref());
        assertThat(browserOf(amina).page(page).text())
                .contains("PC Marlow, Police", "Log number Log 4711");
    }

    @Test
    void whatWasDoneOnPaperHasItsOwnTimesAndIsNotLate() {
        var plan = planOf(flight("boy"));
        clock.advance(Duration.ofHours(3));
        var at = TestClock.START.plus(Duration.ofMinutes(5));
        doing.onPaper(
                plan.plan().ref(),
                Map.of(
                        step(plan, "GH03").ref(), proof(at, teacher),
                        step(plan, "GH06").ref(), proof(at, teacher)),
                amina);
        assertThat(again(plan).steps())
                .filteredOn(s -> s.done().isPresent())
                .hasSize(2)
                .allMatch(s ->
                        s.standingAt(clock.instant()) instanceof Standing.Done(_, var late)
                                && late.isEmpty());
    }

    @Test
    void aPartIsOfferedAndStaysWithWhoeverHasItUntilItIsTaken() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        assertThatThrownBy(() -> parts.offer(ref, Role.POLICE, officer.ref(), "", officer))
                .isInstanceOf(Refused.Missing.class);
        parts.offer(ref, Role.FINDER, ben.ref(), "She is at the front desk", teacher);
        assertThat(again(plan).holder(Role.FINDER).orElseThrow().who()).contains(teacher.ref());
        var offer =
                again(plan).offers().stream()
                        .filter(o -> o.role() == Role.FINDER)
                        .findFirst()
                        .orElseThrow();
        assertThatThrownBy(() -> parts.take(ref, offer.ref(), amina))
                .isInstanceOf(Refused.Missing.class);
        parts.take(ref, offer.ref(), ben);
        assertThat(again(plan).holder(Role.FINDER).orElseThrow().who()).contains(ben.ref());
    }

    @Test
    void aCarerIsNamedByASocialWorkerAndNobodyNamedInTheConcernHasAPart() {
        var mother = new Given("", "companion.name", 1, Answer.text("Dana  Jane Marlow"));
        var plan =
                planOf(
                        tell(
                                Channel.PRACTITIONER,
                                "taken-or-leaving",
                                teacher,
                                java.util.List.of(mother),
                                "boy"));
        var ref = plan.plan().ref();
        var carer = new Parts.Outsider("Rosa Field", "Field End", "01632 960111", "");
        assertThatThrownBy(() -> parts.note(ref, Role.PLACEMENT_CARER, carer, teacher))
                .isInstanceOf(Parts.NotTheirs.class);
        for (var name : new String[] {"Dana Marlow", "marlow, DANA", "Dana Jane Marlow-Field"})
            assertThatThrownBy(() ->
                            parts.note(
                                    ref,
                                    Role.PLACEMENT_CARER,
                                    new Parts.Outsider(name, "", "01632 960112", ""),
                                    amina))
                    .isInstanceOf(Giving.NamedInIt.class);

        parts.note(ref, Role.PLACEMENT_CARER, carer, amina);
        assertThat(again(plan).holder(Role.PLACEMENT_CARER).orElseThrow().name())
                .isEqualTo("Rosa Field");
        assertThat(again(plan).mustBeRung(Role.PLACEMENT_CARER)).isTrue();
    }

    @Test
    void whoeverMayNotSeeItDoesNothingOnItAndEveryLookAndDeedIsOnTheTrail() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        var none = java.util.Set.<org.lantern.kernel.PersonRef>of();
        var action = step(plan, "GH01").ref();
        for (Runnable deed :
                new Runnable[] {
                    () -> plans.look(ref, officer),
                    () -> doing.done(ref, action, now(officer), officer),
                    () -> doing.cannot(ref, action, "No", officer),
                    () -> turning.arrived(ref, none, said(clock.instant()), officer),
                    () -> turning.end(ref, Ended.How.GONE, ending(), officer),
                    () -> turning.end(ref, Ended.How.GONE, ending(), teacher)
                }) assertThatThrownBy(deed::run).isInstanceOf(Refused.Missing.class);
        assertThat(acts(officer)).isZero();

        plans.look(ref, amina);
        done(plan, "GH01", amina);
        assertThat(count("plan-seen")).isEqualTo(1);
        assertThat(count("plan-action-done")).isEqualTo(1);
    }

    private static Turning.Ending ending() {
        return new Turning.Ending("", "Gone", false, 0);
    }

    private long count(String act) {
        return db.sql("select count(*) from audit.act where act = ?")
                .param(act)
                .query(Long.class)
                .single();
    }

    private long acts(Acting.Practitioner who) {
        return db.sql("select count(*) from audit.act where practitioner = ? and act like 'plan-%'")
                .param(who.ref().value())
                .query(Long.class)
                .single();
    }
}
