package org.lantern.protection.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.protection.Caring;
import org.lantern.protection.Parts;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Parts in a plan: offered to a colleague, answered, or noted of somebody who was rung.
@Controller
@RequestMapping("/plans/{ref}/parts")
class PartsController {

    private final Plans plans;
    private final Parts parts;
    private final Caring caring;
    private final PlanWords words;

    PartsController(Plans plans, Parts parts, Caring caring, PlanWords words) {
        this.plans = plans;
        this.parts = parts;
        this.caring = caring;
        this.words = words;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        model.addAttribute("form", new PartForm(null, null, null, null, null, null, null, null));
        return page(file, acting, model, locale);
    }

    @PostMapping
    String give(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") PartForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var plan = new PlanRef(ref);
        var file = plans.look(plan, acting);
        var email = DoneForm.said(form.email());
        var name = DoneForm.said(form.name());
        if (email.isEmpty() && name.isEmpty())
            errors.rejectValue("email", "protection.parts.who.missing");
        if (email.isEmpty() && !name.isEmpty() && DoneForm.said(form.number()).isEmpty())
            errors.rejectValue("number", "protection.parts.number.missing");
        var who = whom(form, file, errors);
        if (errors.hasErrors() || form.role() == null) return page(file, acting, model, locale);
        parts.mustBeTheirs(plan, form.role(), acting);
        var colleague =
                email.isEmpty() ? Optional.<PractitionerRef>empty() : parts.mayHave(plan, email);
        if (!email.isEmpty() && colleague.isEmpty())
            errors.rejectValue("email", "protection.parts.email.unknown");
        else compare(file, colleague, form, acting, errors, model);
        if (errors.hasErrors()) return page(file, acting, model, locale);
        give(plan, who, colleague, form, acting);
        return "redirect:/plans/" + ref;
    }

    /// Nobody who is named in what was told of the child has a part. Where a name is only near, or
    /// a colleague has the same, the page asks whether it is another person.
    private void compare(
            PlanFile file,
            Optional<PractitionerRef> colleague,
            PartForm form,
            Acting.Practitioner acting,
            BindingResult errors,
            Model model) {
        var plan = file.plan().ref();
        var role = Objects.requireNonNull(form.role());
        var field = colleague.isPresent() ? "email" : "name";
        var likeness =
                colleague
                        .map(to -> parts.likeness(plan, role, to, acting))
                        .orElseGet(() ->
                                parts.likeness(plan, role, DoneForm.said(form.name()), acting));
        switch (likeness) {
            case SAME -> errors.rejectValue(field, "protection.refused.named-in-it");
            case NEAR -> {
                model.addAttribute("near", true);
                if (!file.whole()) errors.rejectValue(field, "protection.refused.name-is-near");
                else if (DoneForm.said(form.another()).isEmpty())
                    errors.rejectValue("another", "protection.parts.another.missing");
            }
            case OTHER -> {}
        }
    }

    private void give(
            PlanRef ref,
            Set<PersonRef> who,
            Optional<PractitionerRef> colleague,
            PartForm form,
            Acting.Practitioner acting) {
        var role = Objects.requireNonNull(form.role());
        if (colleague.isEmpty() && who.isEmpty()) parts.note(ref, role, form.outsider(), acting);
        else if (colleague.isEmpty()) caring.note(ref, who, form.outsider(), acting);
        else if (who.isEmpty()) parts.offer(ref, role, colleague.get(), form.told(), acting);
        else caring.offer(ref, who, colleague.get(), form.told(), acting);
    }

    /// Those for whom alone a carer cares; nobody where it is all of them.
    private static Set<PersonRef> whom(PartForm form, PlanFile file, BindingResult errors) {
        var ticked = form.children();
        if (ticked == null || ticked.stream().allMatch(String::isBlank)) return Set.of();
        if (form.role() != Role.PLACEMENT_CARER) {
            errors.rejectValue("children", "protection.parts.children.carer");
            return Set.of();
        }
        var who = SaidForm.of(ticked).who(file, "protection.children.elsewhere", errors);
        return who.size() == file.whom().size() ? Set.of() : who;
    }

    @PostMapping("/{offer}/answer")
    String answer(
            @PathVariable UUID ref,
            @PathVariable UUID offer,
            @Nullable String taken,
            Acting.Practitioner acting) {
        if ("yes".equals(taken))
            return "redirect:/plans/" + parts.take(new PlanRef(ref), offer, acting);
        parts.decline(new PlanRef(ref), offer, "", acting);
        return "redirect:/desk";
    }

    private String page(PlanFile file, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("code", file.plan().code());
        model.addAttribute("parts", words.parts(file, acting, locale));
        model.addAttribute("roles", Role.values());
        if (file.whom().size() > 1)
            model.addAttribute("children", GoneController.children(file, locale));
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/giving";
    }

    /// Which part, and for whom: a colleague by their work address, or somebody without an account.
    ///
    /// @param children for whom alone, where it is a carer of some of them
    /// @param another why it is not whoever has a name near theirs
    record PartForm(
            @NotNull(message = "{protection.parts.role.missing}") @Nullable Role role,
            @Size(max = 200, message = "{protection.words.long}") @Nullable String email,
            @Size(max = 2_000, message = "{protection.words.long}") @Nullable String words,
            @Size(max = 200, message = "{protection.words.long}") @Nullable String name,
            @Size(max = 200, message = "{protection.words.long}") @Nullable String agency,
            @Size(max = 50, message = "{protection.words.long}") @Nullable String number,
            @Size(max = 2_000, message = "{protection.words.long}") @Nullable String another,
            @Nullable List<String> children) {

        private Parts.Said told() {
            return new Parts.Said(DoneForm.said(words), DoneForm.said(another));
        }

        private Parts.Outsider outsider() {
            return new Parts.Outsider(
                    DoneForm.said(name),
                    DoneForm.said(agency),
                    DoneForm.said(number),
                    DoneForm.said(another));
        }
    }
}
