package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.Cases;
import org.lantern.clock.Clocks;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// What turns a plan: an arrival, a child who is gone and comes back, a parting, its end.
class PlanTurnTests extends OnAPlan {

    @Autowired Cases cases;
    @Autowired Clocks clocks;

    @Test
    void theChildIsGoneAndWhatIsAskedRunsFromWhenSomebodyNoticed() {
        var plan = planOf(flight("boy"));
        clock.advance(Duration.ofMinutes(40));
        var ref = plan.plan().ref();
        var noticed = clock.instant().minus(Duration.ofMinutes(10));
        var all = plan.children().keySet();

        assertThat(turning.gone(ref, all, said(noticed), teacher)).isEqualTo(ref);
        var gone = again(plan);
        assertThat(gone.isGone()).isTrue();
        assertThat(codes(gone)).contains("GN01", "GN02", "GN05");
        assertThat(step(gone, "GN02").due()).isBefore(clock.instant());

        turning.gone(ref, all, said(clock.instant()), amina);
        assertThat(again(plan).steps()).hasSameSizeAs(gone.steps());
        assertThat(again(plan).happened()).hasSize(1);

        turning.back(ref, all, said(clock.instant()), amina);
        assertThat(again(plan).isGone()).isFalse();
        assertThat(turning.back(ref, all, said(clock.instant()), amina)).as("twice").isEqualTo(ref);
        clock.advance(Duration.ofHours(1));
        assertThatThrownBy(() -> turning.back(ref, all, said(clock.instant()), amina))
                .isInstanceOf(Turning.NotGone.class);
    }

    @Test
    void thePageOfAChildWhoIsGoneHasTheCallBeforeTheForm() {
        var plan = planOf(flight("boy"));
        var page = browserOf(teacher).page("/plans/" + plan.plan().ref() + "/gone");
        var main = page.select("main").html();
        assertThat(main.indexOf("tel:999")).isPositive().isLessThan(main.indexOf("<form"));
        assertThat(page.text()).contains("grade the risk high");
    }

    @Test
    void theCarerIsAskedFromTheArrivalOn() {
        var plan = planOf(flight("boy"));
        assertThat(codes(plan)).doesNotContain("GH40");
        clock.advance(Duration.ofHours(5));
        turning.arrived(plan.plan().ref(), plan.children().keySet(), said(clock.instant()), amina);
        var there = step(again(plan), "GH40");
        assertThat(there.role()).isEqualTo(Role.PLACEMENT_CARER);
        assertThat(there.due()).isAfterOrEqualTo(clock.instant());
    }

    @Test
    void oneChildsPlanPartsAndWhatConcernsTheEventIsDoneOnceForBoth() {
        var plan = planOf(flight("boy", "his sister"));
        var sister = of(plan, "his sister");
        assertThatThrownBy(() ->
                        turning.part(plan.plan().ref(), plan.children().keySet(), "All", amina))
                .isInstanceOf(Partings.NobodyLeft.class);

        var hers = turning.part(plan.plan().ref(), Set.of(sister), "Another area", amina);
        var own = plans.find(hers, amina);
        assertThat(own.children().keySet()).containsExactly(sister);
        assertThat(again(plan).children().keySet()).doesNotContain(sister);
        assertThat(own.holder(Role.FINDER).orElseThrow().who()).contains(teacher.ref());
        assertThat(own.plan().startedAt()).isEqualTo(plan.plan().startedAt());
        assertThat(again(plan).steps())
                .noneMatch(s -> s.child().filter(sister::equals).isPresent());

        done(plan, "GH06", amina);
        assertThat(step(plans.find(hers, amina), "GH06").done()).isPresent();
        done(own, "GH20", amina);
        assertThat(step(again(plan), "GH20").isOpen()).isTrue();
    }

    @Test
    void whereOneOfSeveralIsGoneTheirPlanPartsFromTheOthers() {
        var plan = planOf(flight("boy", "his sister"));
        var sister = of(plan, "his sister");
        var hers = turning.gone(plan.plan().ref(), Set.of(sister), said(clock.instant()), teacher);
        assertThat(hers).isNotEqualTo(plan.plan().ref());
        assertThat(plans.find(hers, amina).isGone()).isTrue();
        assertThat(again(plan).isGone()).isFalse();
    }

    @Test
    void itEndsByAFactAndOnlyAManagerStandsItDown() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        var down = new Turning.Ending("", "The family was rehoused", false, 0);
        assertThatThrownBy(() -> turning.end(ref, Ended.How.STOOD_DOWN, down, amina))
                .isInstanceOf(Turning.NotInCharge.class);
        assertThat(browserOf(amina).post("/plans/" + ref + "/end", "how", "SAFE", "open", "CLOSED"))
                .hasStatusOk();
        assertThat(again(plan).ended()).isEmpty();

        done(plan, "GH01", teacher);
        turning.end(ref, Ended.How.STOOD_DOWN, down, manager);
        var over = again(plan);
        assertThat(over.isRunning()).isFalse();
        assertThat(step(over, "GH01").done()).isPresent();
        assertThat(browserOf(amina).page("/plans/" + ref).text())
                .contains("That says nothing about trafficking", "The family was rehoused");
        assertThatThrownBy(() -> turning.end(ref, Ended.How.GONE, down, manager))
                .isInstanceOf(Turning.Over.class);
        assertThat(board.first(amina)).isEmpty();
    }

    @Test
    void whatIsOpenMayBeCarriedOn() {
        var plan = planOf(flight("boy"));
        var safe = new Turning.Ending("Rosa Field, foster carer", "", true, 0);
        turning.end(plan.plan().ref(), Ended.How.SAFE, safe, amina);
        assertThat(again(plan).isRunning()).isTrue();
        assertThat(browserOf(amina).page("/plans/" + plan.plan().ref()).text())
                .contains("safe with Rosa Field", "What was open is carried on");
    }

    @Test
    void asItWasKnownThenNothingIsShownThatWasRecordedLater() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        var start = clock.instant();
        clock.advance(Duration.ofMinutes(30));
        var early = proof(start.plusSeconds(60), teacher);
        doing.done(ref, step(plan, "GH01").ref(), early, teacher);
        turning.gone(ref, plan.children().keySet(), said(start.plusSeconds(90)), amina);
        turning.end(ref, Ended.How.GONE, new Turning.Ending("", "", true, 0), amina);

        var now = again(plan);
        assertThat(now.asKnownAt(clock.instant())).contains(now);
        assertThat(now.asKnownAt(start.minusSeconds(1))).isEmpty();
        var then = now.asKnownAt(start.plusSeconds(120)).orElseThrow();
        assertThat(then.isGone()).isFalse();
        assertThat(then.ended()).isEmpty();
        assertThat(then.steps()).hasSameSizeAs(plan.steps()).allMatch(Step::isOpen);
    }

    private static PersonRef of(PlanFile plan, String label) {
        return plan.children().entrySet().stream()
                .filter(child -> child.getValue().contains(label))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsBackIsOfferedTheReturnHomeInterviewWithinThreeDays() {
        var file = planOf(flight("boy"));
        var boy = file.children().keySet();
        turning.gone(file.plan().ref(), boy, said(clock.instant()), amina);
        turning.back(file.plan().ref(), boy, said(clock.instant()), amina);

        var opened =
                cases.open(boy.iterator().next(), KENT, file.concerns().getFirst().value(), amina);
        assertThat(clocks.on(opened, clock.instant(), amina))
                .filteredOn(duty -> duty.duty().code().equals("D18"))
                .singleElement()
                .extracting(duty -> duty.dueAt().orElseThrow())
                .isEqualTo(clock.instant().plus(Duration.ofHours(72)));

        turning.gone(file.plan().ref(), boy, said(clock.instant()), amina);
        turning.back(file.plan().ref(), boy, said(clock.instant()), amina);
        assertThat(clocks.on(opened, clock.instant(), amina))
                .as("each return asks for its own")
                .filteredOn(duty -> duty.duty().code().equals("D18"))
                .hasSize(2);
    }

    @Test
    void whoeverHasLeftHasNoPartAndWhatWasTheirsIsForTheDesk() {
        var file = planOf(flight("boy"));
        parts.offer(file.plan().ref(), Role.DUTY_SOCIAL_WORKER, amina.ref(), "", manager);
        parts.take(file.plan().ref(), again(file).offers().getLast().ref(), amina);
        var theirs =
                file.steps().stream()
                        .filter(step -> step.role() == Role.DUTY_SOCIAL_WORKER)
                        .toList();
        assertThat(theirs).isNotEmpty().noneMatch(step -> again(file).isMine(step, ben));

        staff.leaves(amina);
        var left = plans.find(file.plan().ref(), ben);
        assertThat(left.holder(Role.DUTY_SOCIAL_WORKER)).isEmpty();
        assertThat(theirs).allMatch(step -> left.isMine(step, ben));
    }
}
