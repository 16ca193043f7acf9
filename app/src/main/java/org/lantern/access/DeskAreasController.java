package org.lantern.access;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.area.Areas;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// For which areas a desk answers, and so whose children its members see: the board alone says.
@Controller
@RequestMapping("/set-up/desks/{ref}/areas")
class DeskAreasController {

    private final DeskSetUp setUp;
    private final SetUp rights;
    private final Areas areas;
    private final AreaChoices choices;

    DeskAreasController(DeskSetUp setUp, SetUp rights, Areas areas, AreaChoices choices) {
        this.setUp = setUp;
        this.rights = rights;
        this.areas = areas;
        this.choices = choices;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var team = new TeamRef(ref);
        model.addAttribute("form", new AreasForm(setUp.setting(team, acting).areas(), null));
        return page(team, model, locale, acting);
    }

    @PostMapping
    String set(
            @PathVariable UUID ref,
            @ModelAttribute("form") AreasForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var team = new TeamRef(ref);
        var ticked = choices.ticked(form.areas(), form.further());
        if (ticked.isEmpty()) errors.rejectValue("areas", "access.set-up.areas.missing");
        else
            try {
                setUp.setAreas(team, ticked, acting);
                return "redirect:/set-up/desks/" + ref;
            } catch (Desks.OnlyDesk only) {
                errors.rejectValue(
                        "areas",
                        "access.areas.only",
                        new Object[] {areas.nameOf(only.area(), locale)},
                        null);
            }
        return page(team, model, locale, acting);
    }

    private String page(TeamRef ref, Model model, Locale locale, Acting.Practitioner acting) {
        if (!rights.isBoard(acting)) throw new Refused.Missing();
        model.addAttribute("desk", setUp.desk(ref, acting));
        choices.on(model, setUp.setting(ref, acting).areas(), locale);
        model.addAttribute("back", "/set-up/desks/" + ref);
        return "access/desk-areas";
    }

    /// GSS codes, of both lists.
    record AreasForm(@Nullable List<String> areas, @Nullable List<String> further) {}
}
