package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lantern.vocabulary.Playbook.Role;

/// A carer without an account takes a child over: they do not know what the one before knew.
class OutsideCarerTests extends AtACarers {

    @Test
    void whoeverIsNotedAsTheCarerSinceHasNotHeardTheSafetyPlan() {
        hasThePart(carer);
        write(0, "Awake all night");
        safety.acknowledge(file, 1, SafetyPlan.How.TELEPHONE, "Read to her", amina);
        assertThat(known()).contains("The carer knows it");
        clock.advance(Duration.ofHours(1));

        var next = new Parts.Outsider("Rosa Field", "Field End", "01632 960111", "");
        parts.note(plan, Role.PLACEMENT_CARER, next, amina);

        assertThat(known()).contains("The carer does not know it yet");
        safety.acknowledge(file, 1, SafetyPlan.How.TELEPHONE, "Read to her too", amina);
        assertThat(known()).contains("The carer knows it");
    }

    private String known() {
        return browserOf(amina).page(file.page()).select("#safety-plan").text();
    }
}
