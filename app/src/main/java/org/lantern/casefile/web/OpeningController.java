package org.lantern.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.access.Colleague;
import org.lantern.access.Practitioners;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What is kept apart in a case, such as where the child is, is opened by a manager of its area to
/// one person by name, for three days, with the reason.
@Controller
@RequestMapping("/cases/{ref}/opening")
class OpeningController {

    private static final Duration LASTING = Duration.ofDays(3);

    private final Cases cases;
    private final Apart apart;
    private final Practitioners practitioners;
    private final Headings headings;

    OpeningController(Cases cases, Apart apart, Practitioners practitioners, Headings headings) {
        this.cases = cases;
        this.apart = apart;
        this.practitioners = practitioners;
        this.headings = headings;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("form", new OpeningForm(null, null, null));
        return page(ref, acting, model, locale);
    }

    @PostMapping
    String open(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") OpeningForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        if (form.to() != null
                && colleagues(acting).noneMatch(c -> c.ref().value().equals(form.to())))
            errors.rejectValue("to", "casefile.opening.to.missing");
        if (errors.hasErrors()) return page(ref, acting, model, locale);
        managed(ref, acting, locale);
        apart.open(
                ref,
                new Apart.Opening(
                        new PractitionerRef(form.chosenTo()), form.chosenClass(), LASTING),
                String.valueOf(form.reason()),
                acting);
        return "redirect:/cases/" + ref;
    }

    private String page(UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("heading", managed(ref, acting, locale));
        model.addAttribute(
                "classes",
                Stream.of(Sensitivity.values()).filter(c -> c != Sensitivity.ORDINARY).toList());
        model.addAttribute(
                "people",
                colleagues(acting)
                        .map(c ->
                                Option.of(
                                        c.ref().toString(),
                                        Phrase.of(c.name() + ", " + c.agencyName())))
                        .toList());
        return "casefile/opening";
    }

    private Headings.Heading managed(UUID ref, Acting.Practitioner acting, Locale locale) {
        var view = cases.look(new CaseRef(ref), acting);
        if (!cases.managed(view.file(), acting)) throw new Refused.Missing();
        return headings.of(view, locale);
    }

    private Stream<Colleague> colleagues(Acting.Practitioner acting) {
        return practitioners.of(acting.agency()).stream();
    }

    /// To whom, what, and why.
    record OpeningForm(
            @NotNull(message = "{casefile.opening.to.missing}") @Nullable UUID to,
            @NotNull(message = "{casefile.opening.what.missing}") @Nullable Sensitivity what,
            @NotBlank(message = "{casefile.opening.reason.missing}") @Nullable String reason) {

        UUID chosenTo() {
            return java.util.Objects.requireNonNull(to);
        }

        Sensitivity chosenClass() {
            return java.util.Objects.requireNonNull(what);
        }
    }
}
