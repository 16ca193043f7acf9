package org.lantern.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.area.Areas;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the administrator of a whole deployment adds agencies and opens duty desks.
@Controller
@RequestMapping("/set-up")
class BoardController {

    private final SetUp setUp;
    private final Agencies agencies;
    private final Areas areas;
    private final AreaChoices choices;

    BoardController(SetUp setUp, Agencies agencies, Areas areas, AreaChoices choices) {
        this.setUp = setUp;
        this.agencies = agencies;
        this.areas = areas;
        this.choices = choices;
    }

    @GetMapping("/new-agency")
    String askAgency(Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("form", new AgencyForm("", null, ""));
        return agencyPage(model, locale, acting);
    }

    @PostMapping("/new-agency")
    String addAgency(
            @Valid @ModelAttribute("form") AgencyForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        if (errors.hasErrors() || form.name() == null || form.kind() == null)
            return agencyPage(model, locale, acting);
        var agency = new Agency.New(form.name(), form.kind(), known(form.area()), Optional.empty());
        return "redirect:/set-up/agencies/" + setUp.add(agency, acting);
    }

    @GetMapping("/agencies/{ref}/new-desk")
    String askDesk(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("form", new DeskForm("", null, null));
        return deskPage(ref, model, locale, acting);
    }

    @PostMapping("/agencies/{ref}/new-desk")
    String openDesk(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") DeskForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var ticked = choices.ticked(form.areas(), form.further());
        if (ticked.isEmpty()) errors.rejectValue("areas", "access.set-up.areas.missing");
        if (errors.hasErrors() || form.name() == null) return deskPage(ref, model, locale, acting);
        var desk =
                setUp.open(
                        new Desk.New(new AgencyRef(ref), form.name(), ticked, List.of()), acting);
        return "redirect:/set-up/desks/" + desk;
    }

    private String agencyPage(Model model, Locale locale, Acting.Practitioner acting) {
        if (!setUp.isBoard(acting)) throw new Refused.Missing();
        model.addAttribute("kinds", Arrays.asList(AgencyKind.values()));
        model.addAttribute("areas", choices.all(locale));
        return "access/new-agency";
    }

    private String deskPage(UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        if (!setUp.isBoard(acting)) throw new Refused.Missing();
        var agency = agencies.find(new AgencyRef(ref));
        model.addAttribute("agency", agency);
        choices.on(model, agency.area().stream().toList(), locale);
        return "access/new-desk";
    }

    private Optional<String> known(@Nullable String gss) {
        return Optional.ofNullable(gss)
                .filter(code -> !code.isBlank())
                .map(code -> areas.area(code).code());
    }

    /// A new agency; without an area it works in several.
    record AgencyForm(
            @NotBlank(message = "{access.set-up.name.missing}")
                    @Size(max = 200, message = "{access.set-up.long}")
                    @Nullable String name,
            @NotNull(message = "{access.set-up.kind.missing}") @Nullable AgencyKind kind,
            @Nullable String area) {}

    /// A new desk, open day and night.
    record DeskForm(
            @NotBlank(message = "{access.set-up.name.missing}")
                    @Size(max = 200, message = "{access.set-up.long}")
                    @Nullable String name,
            @Nullable List<String> areas,
            @Nullable List<String> further) {}
}
