package org.lantern.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lantern.calendar.WorkingCalendars;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A board's own duties, tighter limits and proclaimed holidays, as it writes them in its
/// directory.
class LocalLawTests extends OnACase {

    private static final String BEXLEY = "E09000004";

    @TempDir static Path board;
    @Autowired WorkingCalendars calendars;

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry settings) throws IOException {
        write(
                "duties/ours.yaml",
                """
                source: {document: "Our board's procedures", year: 2026, confidence: seen}
                duties:
                  - code: kent-first-visit
                    title: See the child at home
                    starts: the case is opened
                    stops: the child is seen
                    owner: social worker
                    lines: [{nations: [england], limit: {working-days: 2}, force: practice}]
                  - code: kent-visits
                    title: See the child again and again
                    starts: the child lives with a host
                    stops: the child is seen
                    owner: social worker
                    lines:
                      - {nations: [england], limit: {working-days: 2, then: [{days: 42}]}, force: practice}
                      - {from: 2026-12-01, nations: [england], limit: {working-days: 2, then: [{days: 28}]}, force: practice}
                tighter:
                  - {duty: D03, areas: [E09000004], limit: {days: 3}}
                  - {duty: D32, areas: [E09000004], limit: {days: 14}}
                """);
        write(
                "holidays/ours.yaml",
                """
                source: {document: "A proclamation", year: 2026, confidence: seen}
                holidays:
                  - {date: 2026-11-24, nations: [england-and-wales], name: "A day of thanks"}
                """);
        settings.add("lantern.vocabulary.directory", () -> board.toString());
    }

    @Test
    void aBoardAddsADutyOfItsOwnAndItsHolidayCounts() {
        var visit = start("kent-first-visit", NOW);

        assertThat(visit.dueAt()).contains(Instant.parse("2026-11-27T00:00:00Z"));
        assertThat(calendars.of("Scotland").isWorkingDay(java.time.LocalDate.of(2026, 11, 24)))
                .isTrue();
    }

    @Test
    void aTighterLimitAppliesInItsAreaOnly() {
        clocks.start(new DutyKey("D03"), on(BEXLEY), NOW, worker.by());

        assertThat(only().local()).isTrue();
        assertThat(only().dueAt()).contains(Instant.parse("2026-11-27T00:00:00Z"));
        clocks.start(
                new DutyKey("D03"),
                Subject.of(file, new java.util.UUID(0, 10), KENT),
                NOW,
                worker.by());
        assertThat(clocks.on(file, NOW, worker).getLast().dueAt()).isEmpty();
    }

    @Test
    void theNextRoundFollowsTheLawOfTheDayOnWhichItBegins() {
        var visit = start("kent-visits", NOW);
        daysLater(10);

        deeds.meet(file, visit.ref(), clock.instant(), "", worker);

        var next = last();
        assertThat(next.round()).isEqualTo(2);
        assertThat(next.lawOf()).isEqualTo(java.time.LocalDate.of(2026, 12, 3));
        assertThat(next.dueAt()).contains(Instant.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void theTighterLimitOfAnAreaAppliesToLaterRoundsToo() {
        clocks.start(new DutyKey("D32"), on(BEXLEY), NOW, worker.by());

        deeds.meet(file, only().ref(), NOW, "", worker);

        assertThat(last().local()).isTrue();
        assertThat(last().dueAt()).contains(Instant.parse("2026-12-08T00:00:00Z"));
    }

    private StartedDuty last() {
        return clocks.on(file, clock.instant(), worker).getLast();
    }

    private static void write(String name, String text) throws IOException {
        var path = board.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
