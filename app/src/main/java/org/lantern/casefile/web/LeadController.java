package org.lantern.casefile.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Practitioners;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Somebody of children's social care who sees the whole case says who of them leads on it from now
/// on: whoever does sees all of it, and carries it.
@Controller
@RequestMapping("/cases/{ref}/lead")
class LeadController {

    private final Cases cases;
    private final Practitioners practitioners;
    private final Headings headings;

    LeadController(Cases cases, Practitioners practitioners, Headings headings) {
        this.cases = cases;
        this.practitioners = practitioners;
        this.headings = headings;
    }

    /// Whether they may say so.
    static boolean may(ChildCase file, Acting.Practitioner acting) {
        return file.whole() && acting.agencyKind() == AgencyKind.SOCIAL_CARE;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("form", new LeadForm(null));
        return page(ref, acting, model, locale);
    }

    @PostMapping
    String lead(
            @PathVariable UUID ref,
            @ModelAttribute("form") LeadForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = file(ref, acting);
        var email = form.email() == null ? "" : form.email().strip();
        var who = email.isEmpty() ? Optional.of(acting) : practitioners.signingInAs(email);
        var may = who.filter(one -> one.agencyKind() == AgencyKind.SOCIAL_CARE);
        if (may.isEmpty()) {
            errors.rejectValue("email", "casefile.leading.email.unknown");
            return page(ref, acting, model, locale);
        }
        cases.lead(file.ref(), may.get().ref(), acting);
        return "redirect:/cases/" + ref;
    }

    private String page(UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        file(ref, acting);
        model.addAttribute("heading", headings.of(cases.look(new CaseRef(ref), acting), locale));
        return "casefile/lead";
    }

    private ChildCase file(UUID ref, Acting.Practitioner acting) {
        return cases.find(new CaseRef(ref), acting)
                .filter(file -> may(file, acting))
                .orElseThrow(Refused.Missing::new);
    }

    /// @param email by which they sign in; empty where it is whoever types
    record LeadForm(@Nullable String email) {}
}
