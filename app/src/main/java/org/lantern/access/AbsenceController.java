package org.lantern.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Says when somebody cannot be on call: oneself, or somebody of a team whose rota one keeps.
@Controller
class AbsenceController {

    private final RotaBook book;
    private final OwnRota own;
    private final Clock clock;

    AbsenceController(RotaBook book, OwnRota own, Clock clock) {
        this.book = book;
        this.own = own;
        this.clock = clock;
    }

    @GetMapping("/rota/mine/absence")
    String ask(Model model) {
        model.addAttribute("form", AbsenceForm.EMPTY);
        return ownPage(model);
    }

    @PostMapping("/rota/mine/absence")
    String say(
            @ModelAttribute("form") AbsenceForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        form.check(clock.instant(), errors);
        if (errors.hasErrors()) return ownPage(model);
        own.sayAway(form.when(), acting);
        return "redirect:/rota/mine";
    }

    @GetMapping("/rota/{team}/absence")
    String askOf(@PathVariable UUID team, Model model, Acting.Practitioner acting) {
        model.addAttribute("form", AbsenceForm.EMPTY);
        return page(new TeamRef(team), model, acting);
    }

    @PostMapping("/rota/{team}/absence")
    String sayOf(
            @PathVariable UUID team,
            @ModelAttribute("form") AbsenceForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var ref = new TeamRef(team);
        book.candidates(ref, acting);
        if (form.who() == null) errors.rejectValue("who", "access.rota.who.missing");
        form.check(clock.instant(), errors);
        if (errors.hasErrors() || form.who() == null) return page(ref, model, acting);
        book.sayAway(ref, new PractitionerRef(form.who()), form.when(), acting);
        return "redirect:/rota/" + team;
    }

    private static String ownPage(Model model) {
        model.addAttribute("people", List.of());
        model.addAttribute("back", "/rota/mine");
        return "access/rota-absence";
    }

    private String page(TeamRef ref, Model model, Acting.Practitioner acting) {
        model.addAttribute(
                "people",
                book.candidates(ref, acting).stream().map(Roster.Person::option).toList());
        model.addAttribute("back", "/rota/" + ref);
        return "access/rota-absence";
    }
}
