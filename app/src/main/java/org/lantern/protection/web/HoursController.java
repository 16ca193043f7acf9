package org.lantern.protection.web;

import java.time.Clock;
import java.util.Locale;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.calendar.Spoken;
import org.lantern.protection.Board;
import org.lantern.protection.Hour;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The board of running hours, for a desk and for a manager over all their areas.
@Controller
class HoursController {

    private final Board board;
    private final HourWords words;
    private final Spoken spoken;
    private final Clock clock;

    HoursController(Board board, HourWords words, Spoken spoken, Clock clock) {
        this.board = board;
        this.words = words;
        this.spoken = spoken;
        this.clock = clock;
    }

    @GetMapping("/plans")
    String board(Model model, Locale locale, Acting.Practitioner acting) {
        rows(model, locale, acting);
        model.addAttribute("screens", acting.has(Role.MANAGER) || acting.has(Role.ADMINISTRATOR));
        return "protection/board";
    }

    /// The same without the page around it, for a page that is open already.
    @GetMapping("/plans/rows")
    String rows(Model model, Locale locale, Acting.Practitioner acting) {
        var now = clock.instant();
        var shown = board.hours(acting);
        var hours = shown.hours();
        model.addAttribute("more", shown.more());
        model.addAttribute("hours", hours.stream().map(h -> words.row(h, now, locale)).toList());
        model.addAttribute("count", hours.stream().filter(Hour::isReal).count());
        model.addAttribute(
                "sounding", hours.stream().filter(Hour::isReal).filter(Hour::isLoud).count());
        model.addAttribute("asOf", spoken.time(now));
        return "protection/board-rows";
    }
}
