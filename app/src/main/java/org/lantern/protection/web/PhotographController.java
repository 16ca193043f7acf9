package org.lantern.protection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.TakingPhotographs;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Taking a photograph, of a child or of what is proof that an action was done.
@Controller
@RequestMapping("/plans/{ref}/photographs/new")
class PhotographController {

    private static final String THING = "thing";

    private final Plans plans;
    private final TakingPhotographs taking;
    private final Phrasebook phrases;

    PhotographController(Plans plans, TakingPhotographs taking, Phrasebook phrases) {
        this.plans = plans;
        this.taking = taking;
        this.phrases = phrases;
    }

    /// @param action of which it will be proof
    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @RequestParam(required = false) @Nullable UUID action,
            Acting.Practitioner acting,
            Model model) {
        var file = plans.look(new PlanRef(ref), acting);
        mustProve(file, action, acting);
        var whom =
                action == null && file.children().size() == 1
                        ? file.children().keySet().iterator().next().toString()
                        : action == null ? null : THING;
        model.addAttribute("form", new PhotographForm(whom, null, null, action));
        return page(file, action, model);
    }

    @PostMapping
    String take(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") PhotographForm form,
            BindingResult errors,
            HttpServletRequest request,
            Acting.Practitioner acting,
            Model model) {
        var file = plans.look(new PlanRef(ref), acting);
        mustProve(file, form.action(), acting);
        var whom = whom(form, file, errors);
        var picture = SentPhotograph.in(request, taking, errors);
        if (picture.isEmpty() && !errors.hasFieldErrors("picture"))
            errors.rejectValue("picture", "protection.photograph.picture.missing");
        if (errors.hasErrors()) return page(file, form.action(), model);
        var seen =
                new TakingPhotographs.Seen(
                        whom, DoneForm.said(form.words()), picture.orElseThrow());
        taking.take(new PlanRef(ref), Optional.ofNullable(form.action()), seen, acting);
        return "redirect:/plans/" + ref + "/photographs";
    }

    /// Proof of what is not theirs to do is nobody's to send.
    private void mustProve(PlanFile file, @Nullable UUID action, Acting.Practitioner acting) {
        if (action != null && !file.mayProve(plans.step(file, action), acting))
            throw new Refused.Missing();
    }

    /// Nobody, where it is a thing. Somebody who is not on the plan any more is nobody's to choose.
    private static Optional<PersonRef> whom(PhotographForm form, PlanFile file, Errors errors) {
        var chosen = DoneForm.said(form.whom());
        var child =
                file.children().keySet().stream()
                        .filter(one -> one.toString().equals(chosen))
                        .findFirst();
        if (child.isEmpty() && !chosen.equals(THING))
            errors.rejectValue("whom", "protection.photograph.whom.missing");
        return child;
    }

    private String page(PlanFile file, @Nullable UUID action, Model model) {
        if (!file.isRunning()) throw new Refused.Missing();
        var locale = LocaleContextHolder.getLocale();
        var whom =
                new java.util.ArrayList<>(
                        file.children().entrySet().stream()
                                .map(one ->
                                        Option.of(
                                                one.getKey().toString(), Phrase.of(one.getValue())))
                                .toList());
        whom.add(Option.of(THING, phrases.say("protection.photograph.whom.thing", locale)));
        model.addAttribute("whom", whom);
        model.addAttribute("code", file.plan().code());
        model.addAttribute(
                "proofOf",
                Optional.ofNullable(action)
                        .map(one -> StepWords.said(plans.step(file, one).asks().does(), locale))
                        .orElse(Phrase.of("")));
        model.addAttribute("back", "/plans/" + file.plan().ref() + "/photographs");
        return "protection/photograph";
    }

    /// Of whom or what, and what there is to say of it.
    ///
    /// @param picture never filled: what is wrong with the picture is said at it
    /// @param action of which it is proof
    record PhotographForm(
            @Nullable String whom,
            @Size(max = 2_000, message = "{protection.words.long}") @Nullable String words,
            @Nullable String picture,
            @Nullable UUID action) {}
}
