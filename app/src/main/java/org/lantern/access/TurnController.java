package org.lantern.access;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kernel.TeamRef;
import org.lantern.ui.Option;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Puts somebody on the rota of a team.
@Controller
@RequestMapping("/rota/{team}/new-turn")
class TurnController {

    private final RotaBook book;
    private final Phrasebook phrases;
    private final Clock clock;

    TurnController(RotaBook book, Phrasebook phrases, Clock clock) {
        this.book = book;
        this.phrases = phrases;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID team, Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("form", TurnForm.EMPTY);
        return page(new TeamRef(team), model, locale, acting);
    }

    @PostMapping
    String put(
            @PathVariable UUID team,
            @Valid @ModelAttribute("form") TurnForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var ref = new TeamRef(team);
        book.candidates(ref, acting);
        form.check(clock.instant().atZone(RotaBook.LONDON).toLocalDate(), errors);
        if (!errors.hasErrors())
            try {
                book.put(ref, form.turn(), acting);
                return "redirect:/rota/" + team;
            } catch (RotaBook.NotTheirs not) {
                errors.rejectValue("who", "access.rota.who." + form.rank());
            }
        return page(ref, model, locale, acting);
    }

    private String page(TeamRef ref, Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute(
                "people",
                book.candidates(ref, acting).stream().map(Roster.Person::option).toList());
        model.addAttribute("team", book.team(ref, acting));
        model.addAttribute("ranks", Arrays.asList(Rank.values()));
        model.addAttribute("hows", Arrays.asList(TurnForm.How.values()));
        model.addAttribute(
                "weekdays",
                Stream.of(DayOfWeek.values())
                        .map(day -> Option.of(day.name(), phrases.say("access.day." + day, locale)))
                        .toList());
        model.addAttribute("back", "/rota/" + ref);
        return "access/rota-new-turn";
    }
}
