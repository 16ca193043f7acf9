package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.Refused;

/// What people do about a duty: each deed needs its reason, a rule that allows it, and the right
/// person.
class DutyDeedsTests extends OnACase {

    @Test
    void whatRepeatsBeginsAnewWhenItWasDone() {
        var visit = start("D32", NOW);
        daysLater(3);
        deeds.meet(file, visit.ref(), clock.instant(), "Seen at home", worker);

        var next = clocks.on(file, clock.instant(), worker).getLast();
        assertThat(next.round()).isEqualTo(2);
        assertThat(next.dueAt()).contains(Instant.parse("2027-01-08T00:00:00Z"));
    }

    @Test
    void aPauseMovesWhatIsDueByAsManyDays() {
        var request = start("D38", NOW);
        var due = request.dueAt().orElseThrow();
        deeds.pause(file, request.ref(), "Asked who they are", manager);
        assertThat(standing(request)).isInstanceOf(Standing.Paused.class);
        daysLater(10);
        deeds.resume(file, request.ref(), "They answered", manager);

        assertThat(only().dueAt()).contains(due.plus(Duration.ofDays(10)));
    }

    @Test
    void itIsExtendedAsOftenAsItsRuleSaysAndNoMore() {
        var order = start("D09", NOW);
        deeds.extend(file, order.ref(), "The court says so", manager);

        assertThat(only().dueAt()).contains(Instant.parse("2026-12-09T00:00:00Z"));
        assertThatThrownBy(() -> deeds.extend(file, order.ref(), "Again", manager))
                .isInstanceOf(DutyDeeds.NoSuchRule.class);
        var assessment = Subject.of(file, new UUID(0, 10), KENT);
        clocks.start(new DutyKey("D05"), assessment, NOW, worker.by());
        var other = clocks.ofRecord(new DutyKey("D05"), file.value()).orElseThrow();
        assertThatThrownBy(() -> deeds.pause(file, other.ref(), "Holidays", manager))
                .isInstanceOf(DutyDeeds.NoSuchRule.class);
    }

    @Test
    void onlyAManagerOfTheAreaPausesExtendsOrDrops() {
        var order = start("D09", NOW);

        assertThatThrownBy(() -> deeds.extend(file, order.ref(), "Please", worker))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> deeds.drop(file, order.ref(), "Please", worker))
                .isInstanceOf(Refused.Missing.class);
        deeds.drop(file, order.ref(), "Made for a brother", manager);
        assertThat(standing(order)).isInstanceOf(Standing.NotApplicable.class);
        assertThatThrownBy(() -> deeds.meet(file, order.ref(), NOW, "", worker))
                .isInstanceOf(DutyDeeds.Over.class);
    }
}
