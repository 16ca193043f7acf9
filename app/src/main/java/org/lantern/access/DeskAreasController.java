package org.lantern.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.area.Areas;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
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

    DeskAreasController(DeskSetUp setUp, SetUp rights, Areas areas) {
        this.setUp = setUp;
        this.rights = rights;
        this.areas = areas;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var team = new TeamRef(ref);
        model.addAttribute("form", new AreasForm(setUp.setting(team, acting).areas()));
        return page(team, model, locale, acting);
    }

    @PostMapping
    String set(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") AreasForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var team = new TeamRef(ref);
        if (!errors.hasErrors() && form.areas() != null)
            try {
                form.areas().forEach(areas::area);
                setUp.setAreas(team, Set.copyOf(form.areas()), acting);
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
        model.addAttribute(
                "areas",
                areas.all().stream()
                        .map(area -> Option.of(area.code(), Phrase.of(area.nameIn(locale))))
                        .sorted(Comparator.comparing(option -> option.label().text()))
                        .toList());
        model.addAttribute("back", "/set-up/desks/" + ref);
        return "access/desk-areas";
    }

    /// GSS codes.
    record AreasForm(
            @NotEmpty(message = "{access.set-up.areas.missing}") @Nullable List<String> areas) {}
}
