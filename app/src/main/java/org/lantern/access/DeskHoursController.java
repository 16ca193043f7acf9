package org.lantern.access;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.UUID;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// When a desk answers.
@Controller
@RequestMapping("/set-up/desks/{ref}/hours")
class DeskHoursController {

    private final DeskSetUp setUp;

    DeskHoursController(DeskSetUp setUp) {
        this.setUp = setUp;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        var team = new TeamRef(ref);
        model.addAttribute("form", HoursForm.of(setUp.setting(team, acting).hours()));
        return page(team, model, acting);
    }

    @PostMapping
    String set(
            @PathVariable UUID ref,
            @ModelAttribute("form") HoursForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var team = new TeamRef(ref);
        setUp.desk(team, acting);
        form.check(errors);
        if (errors.hasErrors()) return page(team, model, acting);
        setUp.setHours(team, form.hours(), acting);
        return "redirect:/set-up/desks/" + ref;
    }

    private String page(TeamRef ref, Model model, Acting.Practitioner acting) {
        model.addAttribute("weekdays", Arrays.asList(DayOfWeek.values()));
        model.addAttribute("desk", setUp.desk(ref, acting));
        model.addAttribute("back", "/set-up/desks/" + ref);
        return "access/desk-hours";
    }
}
