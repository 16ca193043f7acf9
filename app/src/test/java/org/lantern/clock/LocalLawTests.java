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
                tighter:
                  - {duty: D03, areas: [E09000004], limit: {days: 3}}
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

    private static void write(String name, String text) throws IOException {
        var path = board.resolve(name);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
