package org.lantern.protection.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.lantern.area.Areas;
import org.lantern.calendar.Spoken;
import org.lantern.protection.Hour;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Standing;
import org.lantern.ui.Phrase;
import org.springframework.stereotype.Component;

/// Puts a running hour into words, for a board, a first page and a screen on a wall.
@Component
class HourWords {

    private final StandingWords words;
    private final Spoken spoken;
    private final Areas areas;

    HourWords(StandingWords words, Spoken spoken, Areas areas) {
        this.words = words;
        this.spoken = spoken;
        this.areas = areas;
    }

    Row row(Hour hour, Instant now, Locale locale) {
        var plan = hour.plan();
        var standing = hour.next().map(next -> Standing.open(next.due(), now));
        return new Row(
                plan.ref(),
                plan.code().toString(),
                plan.isDrill(),
                plan.isDrill() ? words.invented(locale) : hour.children(),
                areas.nameOf(plan.area(), locale),
                hour.team(),
                spoken.duration(Duration.between(plan.startedAt(), now), locale),
                hour.asks().map(asks -> StepWords.said(asks.does(), locale)),
                standing.map(s -> words.of(s, locale)),
                standing.map(StandingWords::colour).orElse("green"),
                hour.next().map(next -> next.left(now)).orElse(100),
                hour.open(),
                hour.late(),
                hour.gone(),
                hour.unanswered());
    }

    /// A running hour.
    ///
    /// @param runs for how long
    /// @param does what is due next; empty where nothing is open
    /// @param standing how it stands with that
    /// @param left how much of the ring of time is left, in hundredths
    public record Row(
            PlanRef ref,
            String code,
            boolean drill,
            String children,
            String area,
            String team,
            String runs,
            Optional<Phrase> does,
            Optional<String> standing,
            String colour,
            int left,
            int open,
            int late,
            boolean gone,
            boolean unanswered) {}
}
