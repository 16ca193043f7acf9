package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.People;
import org.lantern.clock.DutyKey;
import org.lantern.clock.Powers;
import org.lantern.clock.UsedBy;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// The same children are on two plans, and a power that holds all of them is told on both at once.
class PowerLocksTests extends OnAPlan {

    private static final int ROUNDS = 12;

    @Autowired PlanPowers powers;
    @Autowired People people;

    @Test
    void ofTwoAtOnceOneIsRecordedAndNeitherWaitsForTheOtherForEver() throws Exception {
        var one = planOf(flight("boy", "friend"));
        var other = planOf(flight("lad", "mate"));
        var these = inOrder(one);
        var those = inOrder(other);
        people.link(those.getLast(), these.getFirst(), "The same jacket", amina);
        people.link(those.getFirst(), these.getLast(), "The same shoes", amina);
        var random = new Random(23);
        var start = new CyclicBarrier(2);
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                Collections.shuffle(these, random);
                Collections.shuffle(those, random);
                var told =
                        both.invokeAll(
                                List.of(
                                        told(one, List.copyOf(these), start),
                                        told(other, List.copyOf(those), start)));
                assertThat(told.get(0).get()).as("round %d", round).isNotEqualTo(told.get(1).get());
                clock.advance(Duration.ofHours(73));
            }
        }
        assertThat(db.sql("select count(*) from clock.used").query(Long.class).single())
                .isEqualTo(2L * ROUNDS);
    }

    private Callable<Boolean> told(PlanFile plan, List<PersonRef> children, CyclicBarrier start) {
        var use = new Powers.Use(new DutyKey("D08"), clock.instant(), new UsedBy("PC 4711", ""));
        return () -> {
            start.await();
            try {
                powers.used(plan.plan().ref(), children, use, amina);
                return true;
            } catch (Powers.AlreadyRuns faster) {
                return false;
            }
        };
    }

    private static List<PersonRef> inOrder(PlanFile plan) {
        var all = new ArrayList<>(plan.whom());
        all.sort(Comparator.comparing(PersonRef::value));
        return all;
    }
}
