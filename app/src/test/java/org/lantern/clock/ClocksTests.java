package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Duties are started by the law of the day and the calendar of the nation, and seen by those who
/// see the whole case.
class ClocksTests extends OnACase {

    @Autowired PlatformTransactionManager transactions;

    @Test
    void whenItIsDueIsFixedWhenItStarts() {
        var assessment = start("D05", NOW);

        assertThat(assessment.dueAt()).contains(Instant.parse("2027-01-29T00:00:00Z"));
        assertThat(standing(assessment)).isInstanceOf(Standing.Running.class);
    }

    @Test
    void oneCauseStartsItOnceHoweverOftenItIsTold() throws Exception {
        Callable<Void> telling =
                () -> {
                    clocks.start(new DutyKey("D05"), on(KENT), NOW, worker.by());
                    return null;
                };
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var told : both.invokeAll(List.of(telling, telling))) told.get();
        }

        assertThat(only().duty().code()).isEqualTo("D05");
        assertThat(notStarted.count()).isZero();
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "D03, E10000016, D03", // Kent
        "D03, W06000015, D34-strategy", // Cardiff
        "D03, S12000049, D35", // Glasgow
        "D03, N09000003, D03", // Belfast, by its own guidance
        "D04, W06000015, D34-conference",
        "D06, S12000049, D35-core-group",
    })
    void aNationsOwnDutyStandsInItsPlace(String asked, String area, String started) {
        clocks.start(new DutyKey(asked), on(area), NOW, worker.by());

        assertThat(only().duty().code()).isEqualTo(started);
        assertThat(only().line().nations()).contains(only().nation());
    }

    @Test
    void whereANationHasNoSuchDutyNothingStartsAndNothingIsWrong() {
        clocks.start(new DutyKey("D05"), on("S12000049"), NOW, worker.by());

        assertThat(clocks.on(file, NOW, worker)).isEmpty();
        assertThat(notStarted.count()).isZero();
    }

    @Test
    void theLawOfTheDayOnWhichItStartsApplies() {
        var before = start("D38", Instant.parse("2026-02-04T12:00:00Z"));
        assertThat(before.mayPause()).isFalse();
        clocks.start(
                new DutyKey("D38"),
                Subject.of(file, new UUID(0, 10), KENT),
                Instant.parse("2026-02-05T12:00:00Z"),
                worker.by());

        assertThat(clocks.on(file, NOW, worker).getLast().mayPause()).isTrue();
    }

    @Test
    void whatCannotStartStopsNobodyStandsAsAFaultAndIsTriedAgain() {
        clocks.start(new DutyKey("D05"), on("nowhere"), NOW, worker.by());

        assertThat(notStarted.of(file.value())).hasSize(1);
        notStarted.tryAgain();
        assertThat(notStarted.of(file.value())).as("still cannot").hasSize(1);

        clock.advance(Duration.ofHours(5));
        db.sql(
                        """
                        insert into clock.not_started (ref, subject, subject_kind, duty, cause, area, started_at, noted_at)
                        select :ref, subject, subject_kind, 'D18', cause, :area, started_at, noted_at from clock.not_started
                        """)
                .param("ref", new UUID(0, 8))
                .param("area", KENT)
                .update();
        notStarted.tryAgain();

        assertThat(only().startedAt()).as("from when it should have run").isEqualTo(NOW);
        assertThat(notStarted.of(file.value()))
                .extracting(duty -> duty.code())
                .containsExactly("D05");
    }

    @Test
    void aFaultInTheDatabaseTakesNothingElseWithIt() {
        var opened =
                new TransactionTemplate(transactions)
                        .execute(_ -> {
                            var other = caseIn(KENT);
                            clocks.start(
                                    new DutyKey("D20"),
                                    Subject.of(other, new UUID(0, 1), KENT),
                                    Instant.parse("+500000-01-01T00:00:00Z"),
                                    worker.by());
                            return other;
                        });

        assertThat(cases.find(opened, worker)).isPresent();
        assertThat(clocks.on(opened, NOW, worker)).isEmpty();
    }

    @Test
    void whoDoesNotSeeTheWholeCaseSeesNoDutyOfIt() {
        var duty = start("D18", NOW);

        for (var nobody : List.of(teacher, stranger)) {
            assertThat(clocks.on(file, NOW, nobody)).isEmpty();
            assertThat(
                            cases.find(file, nobody).stream()
                                    .flatMap(f -> clocks.happened(f, NOW, nobody).stream()))
                    .isEmpty();
            assertThat(clocks.dueWithin(Duration.ofDays(30), 10, nobody).shown()).isEmpty();
            assertThatThrownBy(() -> deeds.meet(file, duty.ref(), NOW, "", nobody))
                    .isInstanceOf(Refused.Missing.class);
        }
        assertThat(clocks.dueWithin(Duration.ofDays(30), 10, worker).shown()).hasSize(1);
    }

    @Test
    void theListHasTheFirstDueFirstAndNothingThatIsOver() {
        start("D05", NOW);
        clocks.start(new DutyKey("D18"), on(KENT), NOW, worker.by());
        clocks.start(new DutyKey("D20"), on(KENT), NOW, worker.by());

        assertThat(clocks.dueWithin(Duration.ofDays(365), 10, worker).shown())
                .extracting(d -> d.duty().duty().code())
                .containsExactly("D18", "D05", "D20");
        assertThat(clocks.dueWithin(Duration.ofDays(5), 10, worker).shown())
                .extracting(d -> d.duty().duty().code())
                .containsExactly("D18", "D20");
        clocks.met(new DutyKey("D18"), file.value(), NOW, worker.by());
        assertThat(clocks.dueWithin(Duration.ofDays(5), 10, worker).shown())
                .extracting(d -> d.duty().duty().code())
                .containsExactly("D20");
    }

    @Test
    void anEarlierMomentKnowsNothingOfWhatCameLater() {
        var duty = start("D18", NOW);
        daysLater(1);
        deeds.meet(file, duty.ref(), clock.instant(), "Held", worker);

        assertThat(clocks.on(file, NOW, worker).getFirst().met()).isEmpty();
        assertThat(clocks.on(file, NOW.minusSeconds(1), worker)).isEmpty();
    }
}
