package org.lantern.access;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The telephone number of a desk or an agency, with where it is from and when it was checked.
@Controller
@RequestMapping("/set-up")
class NumberController {

    private final DeskSetUp setUp;
    private final Clock clock;

    NumberController(DeskSetUp setUp, Clock clock) {
        this.setUp = setUp;
        this.clock = clock;
    }

    @GetMapping("/desks/{ref}/number")
    String askOfDesk(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        var team = new TeamRef(ref);
        model.addAttribute("form", NumberForm.of(setUp.setting(team, acting).number()));
        return page(setUp.desk(team, acting), model);
    }

    @PostMapping("/desks/{ref}/number")
    String setOfDesk(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") NumberForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var desk = setUp.desk(new TeamRef(ref), acting);
        form.check(errors, clock.instant());
        if (errors.hasErrors()) return page(desk, model);
        setUp.setNumber(desk.team(), form.number(), acting);
        return "redirect:/set-up/desks/" + ref;
    }

    @GetMapping("/agencies/{ref}/switchboard")
    String askOfAgency(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        var agency = setUp.agency(new AgencyRef(ref), acting);
        model.addAttribute("form", NumberForm.of(agency.switchboard()));
        return page(agency, model);
    }

    @PostMapping("/agencies/{ref}/switchboard")
    String setOfAgency(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") NumberForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var agency = setUp.agency(new AgencyRef(ref), acting);
        form.check(errors, clock.instant());
        if (errors.hasErrors()) return page(agency, model);
        setUp.setSwitchboard(agency.ref(), form.number(), acting);
        return "redirect:/set-up/agencies/" + ref;
    }

    private static String page(Desk desk, Model model) {
        var address = "/set-up/desks/" + desk.team();
        return page(desk.name(), "access.number.desk", address, "/number", model);
    }

    private static String page(Agency agency, Model model) {
        var address = "/set-up/agencies/" + agency.ref();
        return page(agency.name(), "access.number.agency", address, "/switchboard", model);
    }

    private static String page(String whose, String asked, String back, String noun, Model model) {
        model.addAttribute("whose", whose);
        model.addAttribute("asked", asked);
        model.addAttribute("back", back);
        model.addAttribute("here", back + noun);
        return "access/number";
    }
}
