package org.lantern.protection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.protection.Doing;
import org.lantern.protection.Holder;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Step;
import org.lantern.protection.TakingPhotographs;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Somebody says that an action was done: with its proof, by themselves or by somebody else.
@Controller
@RequestMapping("/plans/{ref}/actions/{action}/done")
class DoneController {

    private final StepPage page;
    private final TakingPhotographs taking;
    private final Practitioners practitioners;
    private final Phrasebook phrases;
    private final Clock clock;

    DoneController(
            StepPage page,
            TakingPhotographs taking,
            Practitioners practitioners,
            Phrasebook phrases,
            Clock clock) {
        this.page = page;
        this.taking = taking;
        this.practitioners = practitioners;
        this.phrases = phrases;
        this.clock = clock;
    }

    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @PathVariable UUID action,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var found = page.find(ref, action, acting, model, locale);
        model.addAttribute("form", DoneForm.empty());
        return page(found, acting, model, locale);
    }

    @PostMapping
    String record(
            @PathVariable UUID ref,
            @PathVariable UUID action,
            @Valid @ModelAttribute("form") DoneForm form,
            BindingResult errors,
            HttpServletRequest request,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var found = page.find(ref, action, acting, model, locale);
        var at = form.at(found.file().plan(), clock.instant(), errors);
        if (form.whoever() == DoneForm.Who.OTHER && DoneForm.said(form.name()).isEmpty())
            errors.rejectValue("name", "protection.done.name.missing");
        var picture = SentPhotograph.in(request, taking, errors);
        if (errors.hasErrors()) return page(found, acting, model, locale);
        var proof =
                new Doing.Proof(
                        at.orElseThrow(),
                        doer(form, found, acting),
                        DoneForm.said(form.note()),
                        DoneForm.said(form.log()));
        taking.done(new PlanRef(ref), action, proof, picture, acting);
        return "redirect:/plans/" + ref;
    }

    private static Step.Doer doer(DoneForm form, StepPage.Found found, Acting.Practitioner acting) {
        return switch (form.whoever()) {
            case ME -> new Step.Doer.Colleague(acting.ref());
            case HOLDER ->
                    found.file()
                            .holder(found.step())
                            .map(DoneController::doer)
                            .orElseGet(() -> new Step.Doer.Colleague(acting.ref()));
            case OTHER ->
                    new Step.Doer.Outsider(
                            DoneForm.said(form.name()), DoneForm.said(form.agency()));
        };
    }

    private static Step.Doer doer(Holder holder) {
        return holder.who()
                .<Step.Doer>map(Step.Doer.Colleague::new)
                .orElseGet(() -> new Step.Doer.Outsider(holder.name(), holder.agency()));
    }

    private String page(
            StepPage.Found found, Acting.Practitioner acting, Model model, Locale locale) {
        var who = new ArrayList<Option>();
        who.add(option(DoneForm.Who.ME, phrases.say("protection.done.who.ME", locale)));
        found.file()
                .holder(found.step())
                .filter(holder -> !holder.who().equals(Optional.of(acting.ref())))
                .filter(holder -> found.file().shows(holder.role(), acting))
                .map(this::name)
                .ifPresent(name -> who.add(option(DoneForm.Who.HOLDER, Phrase.of(name))));
        who.add(option(DoneForm.Who.OTHER, phrases.say("protection.done.who.OTHER", locale)));
        model.addAttribute("who", who);
        model.addAttribute("mayProve", found.file().mayProve(found.step(), acting));
        return "protection/done";
    }

    private String name(Holder holder) {
        return holder.who().map(who -> practitioners.find(who).name()).orElse(holder.name());
    }

    private static Option option(DoneForm.Who who, Phrase label) {
        return Option.of(who.name(), label);
    }
}
