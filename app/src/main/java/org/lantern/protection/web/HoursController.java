package org.lantern.protection.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.area.Areas;
import org.lantern.calendar.Spoken;
import org.lantern.protection.Board;
import org.lantern.protection.Hour;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Standing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The board of running hours, for a desk and for a manager over all their areas.
@Controller
class HoursController {

    private final Board board;
    private final StandingWords words;
    private final Spoken spoken;
    private final Areas areas;
    private final Clock clock;

    HoursController(Board board, StandingWords words, Spoken spoken, Areas areas, Clock clock) {
        this.board = board;
        this.words = words;
        this.spoken = spoken;
        this.areas = areas;
        this.clock = clock;
    }

    @GetMapping("/plans")
    String board(Model model, Locale locale, Acting.Practitioner acting) {
        rows(model, locale, acting);
        return "protection/board";
    }

    /// The same without the page around it, for a page that is open already.
    @GetMapping("/plans/rows")
    String rows(Model model, Locale locale, Acting.Practitioner acting) {
        var now = clock.instant();
        var hours = board.hours(acting);
        model.addAttribute("hours", hours.stream().map(h -> row(h, now, locale)).toList());
        model.addAttribute("count", hours.size());
        model.addAttribute("sounding", hours.stream().filter(h -> h.late() > 0).count());
        model.addAttribute("asOf", spoken.time(now));
        return "protection/board-rows";
    }

    private Row row(Hour hour, Instant now, Locale locale) {
        var plan = hour.plan();
        var standing = hour.next().map(next -> Standing.open(next.due(), now));
        return new Row(
                plan.ref(),
                plan.code().toString(),
                hour.children(),
                areas.nameOf(plan.area(), locale),
                spoken.duration(Duration.between(plan.startedAt(), now), locale),
                standing.map(s -> words.of(s, locale)),
                standing.map(StandingWords::colour).orElse("green"),
                hour.next().map(next -> next.left(now)).orElse(100),
                hour.open(),
                hour.late(),
                hour.gone());
    }

    /// A running hour, in words.
    ///
    /// @param runs for how long
    /// @param standing how it stands with what is due next; empty where nothing is open
    /// @param left how much of the ring of time is left, in hundredths
    public record Row(
            PlanRef ref,
            String code,
            String children,
            String area,
            String runs,
            Optional<String> standing,
            String colour,
            int left,
            int open,
            int late,
            boolean gone) {}
}
