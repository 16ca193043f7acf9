package org.lantern.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.area.Areas;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
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

/// Where the child is, and whose child it is, as somebody knows it now: each a fact of its own,
/// with its reason. The area where the child is is for anybody of children's social care who sees
/// the whole case to say; whose child it is for a manager who answers for it.
@Controller
@RequestMapping("/cases/{ref}/areas")
class CaseAreasController {

    private final Cases cases;
    private final Headings headings;
    private final Areas areas;

    CaseAreasController(Cases cases, Headings headings, Areas areas) {
        this.cases = cases;
        this.headings = headings;
        this.areas = areas;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = file(ref, acting);
        model.addAttribute("form", new AreasForm(null, null, null));
        return page(file, acting, model, locale);
    }

    @PostMapping
    String name(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") AreasForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = file(ref, acting);
        var area = form.area() == null ? "" : form.area();
        if (!errors.hasFieldErrors("area") && areas.find(area).isEmpty())
            errors.rejectValue("area", "casefile.areas.area.missing");
        if (form.duty() != null && !duties(file, acting).contains(form.duty()))
            errors.rejectValue("duty", "casefile.areas.duty.missing");
        if (errors.hasErrors()) return page(file, acting, model, locale);
        cases.answersFor(file.ref(), form.chosen(), area, String.valueOf(form.reason()), acting);
        return cases.find(file.ref(), acting).isPresent()
                ? "redirect:/cases/" + ref
                : "redirect:/cases";
    }

    private String page(ChildCase file, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("heading", headings.of(cases.look(file.ref(), acting), locale));
        model.addAttribute("duties", duties(file, acting));
        model.addAttribute(
                "areas",
                areas.all().stream()
                        .map(area -> Option.of(area.code(), Phrase.of(area.nameIn(locale))))
                        .sorted(Comparator.comparing(option -> option.label().text()))
                        .toList());
        return "casefile/areas";
    }

    private List<Cases.Duty> duties(ChildCase file, Acting.Practitioner acting) {
        return cases.managed(file, acting)
                ? List.of(Cases.Duty.HOST, Cases.Duty.RESPONSIBLE)
                : List.of(Cases.Duty.HOST);
    }

    private ChildCase file(UUID ref, Acting.Practitioner acting) {
        return cases.find(new CaseRef(ref), acting)
                .filter(file -> LeadController.may(file, acting))
                .orElseThrow(Refused.Missing::new);
    }

    /// Which of the two, and which area it is.
    record AreasForm(
            @NotNull(message = "{casefile.areas.duty.missing}") Cases.@Nullable Duty duty,
            @NotBlank(message = "{casefile.areas.area.missing}") @Nullable String area,
            @NotBlank(message = "{casefile.areas.reason.missing}")
                    @Size(max = 20_000, message = "{casefile.areas.reason.long}")
                    @Nullable String reason) {

        Cases.Duty chosen() {
            return duty == null ? Cases.Duty.HOST : duty;
        }
    }
}
