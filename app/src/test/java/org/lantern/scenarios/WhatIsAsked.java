package org.lantern.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.lantern.protection.Happening;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Step;
import org.lantern.vocabulary.Playbook;

/// Who is asked for an action, by when, and who is next.
final class WhatIsAsked {

    private WhatIsAsked() {}

    static void within(PlanFile plan, String code, List<Object> asked) {
        assertThat(plan.steps())
                .filteredOn(s -> s.asks().code().equals(code))
                .as(code)
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.role().name().toLowerCase(Locale.ROOT))
                            .isEqualTo(asked.getFirst().toString().replace('-', '_'));
                    assertThat(Duration.between(plan.plan().startedAt(), step.due()))
                            .isEqualTo(Duration.ofMinutes((int) asked.getLast()));
                });
    }

    /// Of somebody who is there, or of somebody who is rung; and if they do not, of the next.
    static void forWhatWas(PlanFile plan, Scenario.Missed missed) {
        assertThat(plan.steps())
                .filteredOn(step -> step.asks().code().equals(missed.asks()))
                .as("%s: %s", missed.what(), missed.asks())
                .isNotEmpty()
                .allSatisfy(step -> {
                    assertThat(step.asks().does().in(Locale.ENGLISH)).contains(missed.says());
                    assertThat(step.role().name().toLowerCase(Locale.ROOT))
                            .isEqualTo(missed.who().replace('-', '_'));
                    assertThat(isAskedOfSomebody(plan, step)).isTrue();
                    assertThat(Duration.between(since(plan, step), step.due()))
                            .isEqualTo(Duration.ofMinutes(missed.minutes()));
                    assertThat(step.escalates()).isAfter(step.due());
                });
    }

    private static boolean isAskedOfSomebody(PlanFile plan, Step step) {
        return plan.holder(step.role()).isPresent()
                || plan.mustBeRung(step.role())
                || step.role() == Playbook.Role.DUTY_SOCIAL_WORKER
                || step.role() == Playbook.Role.MANAGER;
    }

    private static Instant since(PlanFile plan, Step step) {
        var from = step.asks().due().from();
        return plan.happened().stream()
                .filter(h -> h.event() == from)
                .map(Happening::at)
                .findFirst()
                .orElse(plan.plan().startedAt());
    }
}
