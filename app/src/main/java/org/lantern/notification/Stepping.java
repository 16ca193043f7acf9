package org.lantern.notification;

import java.time.Instant;
import java.util.Optional;
import org.lantern.kernel.By;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes one step of one ring: the fact, what each is told, and when the next is due, all or
/// nothing of it. If it fails, it takes no other ring with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class Stepping {

    private static final By JOB = By.clockwork("notification: a ring goes on");

    private final Chains chains;
    private final WhoseTurn turns;
    private final RingSteps steps;
    private final DueRows due;
    private final Announcing announcing;

    Stepping(Chains chains, WhoseTurn turns, RingSteps steps, DueRows due, Announcing announcing) {
        this.chains = chains;
        this.turns = turns;
        this.steps = steps;
        this.due = due;
        this.announcing = announcing;
    }

    void take(DueRows.Due step, Instant now) {
        var ring = step.ring();
        var ladder = chains.ladder(ring);
        var whom = ladder.whom(step.step());
        var called = turns.of(ring, whom, now);
        var reached = called.stream().anyMatch(each -> each.unreachable().isEmpty());
        var next = ladder.after(step.round(), step.step(), now, reached);
        steps.add(step, whom, called, now, next);
        for (var each : called.stream().filter(Rung.Called::isThere).toList())
            announcing.tell(
                    new Notice(
                            each.who(),
                            "ring:%s:%d:%d".formatted(ring.ref(), step.round(), step.step()),
                            ring.occasion(),
                            ring.link(),
                            true,
                            ring.drill()),
                    Optional.of(ring.ref()),
                    JOB,
                    now);
        due.next(ring.ref(), next);
    }
}
