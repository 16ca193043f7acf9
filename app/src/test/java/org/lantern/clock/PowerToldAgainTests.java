package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A power whose clock could not be started stops nobody from saying what they have to say.
class PowerToldAgainTests extends OnACase {

    private static final DutyKey POLICE = new DutyKey("D08");

    @Autowired Powers powers;

    @Test
    void itIsTakenHoweverOftenItIsToldAndOnceMendedOneClockStandsFromTheFirst() {
        broken(
                "duty <> 'D08'",
                () -> {
                    powers.used(file, use(POLICE, NOW, "PC 1"), worker);
                    powers.used(file, use(POLICE, NOW.minusSeconds(600), "PC 2"), worker);
                    powers.used(file, use(new DutyKey("D09"), NOW, "PC 3"), worker);
                    notStarted.tryAgain();
                });
        assertThat(clocks.on(file, NOW, worker)).extracting(this::code).containsExactly("D09");
        assertThat(notStarted.of(file.value())).extracting(duty -> duty.code()).contains("D08");
        assertThat(recorded()).as("nothing of what was said is lost").isEqualTo(3);

        notStarted.tryAgain();

        assertThat(notStarted.count()).isZero();
        assertThat(powersOf("D08")).hasSize(1);
        assertThat(powersOf("D08").getFirst().startedAt()).isEqualTo(NOW.minusSeconds(600));
        notStarted.tryAgain();
        assertThat(powersOf("D08")).hasSize(1);
        assertThatThrownBy(() -> powers.used(file, use(POLICE, NOW, "PC 4"), worker))
                .isInstanceOf(Powers.AlreadyRuns.class);
    }

    @Test
    void whoeverTellsItOnceItIsMendedStartsItThemselves() {
        broken("duty <> 'D08'", () -> powers.used(file, use(POLICE, NOW, "PC 1"), worker));
        clock.advance(Duration.ofMinutes(5));

        powers.used(file, use(POLICE, clock.instant(), "PC 2"), worker);

        assertThat(notStarted.count()).isZero();
        assertThat(powersOf("D08")).hasSize(1);
        assertThat(powersOf("D08").getFirst().startedAt()).isEqualTo(NOW);
    }

    @Test
    void anotherThatWasUsedOnceTheFirstHadRunOutIsAnother() {
        broken(
                "duty <> 'D08'",
                () -> {
                    powers.used(file, use(POLICE, NOW, "PC 1"), worker);
                    clock.advance(Duration.ofHours(80));
                    powers.used(file, use(POLICE, clock.instant(), "PC 2"), worker);
                });

        notStarted.tryAgain();

        assertThat(powersOf("D08")).hasSize(2);
    }

    private java.util.List<StartedDuty> powersOf(String code) {
        return clocks.on(file, clock.instant(), worker).stream()
                .filter(duty -> code(duty).equals(code))
                .toList();
    }

    private String code(StartedDuty duty) {
        return duty.duty().code();
    }

    private long recorded() {
        return db.sql("select count(*) from clock.used").query(Long.class).single();
    }

    private static Powers.Use use(DutyKey power, Instant at, String who) {
        return new Powers.Use(power, at, new UsedBy(who, ""));
    }
}
