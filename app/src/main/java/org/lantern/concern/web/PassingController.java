package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.ByTelephone;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.Passing;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Offering a concern to another area, and the answer.
@Controller
@RequestMapping("/concerns/{ref}")
class PassingController {

    private final Passing passing;
    private final DutyDesk desk;
    private final AreaOptions areas;
    private final Names names;
    private final Clock clock;

    PassingController(Passing passing, DutyDesk desk, AreaOptions areas, Names names, Clock clock) {
        this.passing = passing;
        this.desk = desk;
        this.areas = areas;
        this.names = names;
        this.clock = clock;
    }

    @GetMapping("/offer")
    String ask(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("form", new PassingForm(null, null, null));
        return page(ref, model, locale, acting);
    }

    @PostMapping("/offer")
    String offer(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") PassingForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        if (!errors.hasErrors() && !areas.isThere(form.toArea()))
            errors.rejectValue("area", "concern.desk.passing.area.missing");
        if (errors.hasErrors()) return page(ref, model, locale, acting);
        passing.offer(new ConcernRef(ref), form.toArea(), form.childTonight(), form.why(), acting);
        return "redirect:/concerns/" + ref;
    }

    @GetMapping("/offers/{offer}")
    String askAnswer(
            @PathVariable UUID ref,
            @PathVariable UUID offer,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        model.addAttribute("form", new AnswerForm(null, null, null, null));
        return answerPage(ref, offer, model, locale, acting);
    }

    @PostMapping("/offers/{offer}")
    String answer(
            @PathVariable UUID ref,
            @PathVariable UUID offer,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var concern = new ConcernRef(ref);
        var offered = passing.find(concern, offer, acting);
        if (!offered.onLantern()) {
            if (form.who().isEmpty())
                errors.rejectValue("name", "concern.desk.passing.name.missing");
            if (form.at(clock.instant()).isEmpty())
                errors.rejectValue("time", "concern.desk.passing.time.missing");
        }
        if (errors.hasErrors()) return answerPage(ref, offer, model, locale, acting);
        if (!offered.onLantern()) byTelephone(concern, offer, form, acting);
        else if (form.accepted()) passing.accept(concern, offer, form.said(), acting);
        else passing.decline(concern, offer, form.said(), acting);
        return form.accepted() ? "redirect:/concerns/" + ref : "redirect:/desk/queue";
    }

    @GetMapping("/offers/{offer}/taking-back")
    String askTakingBack(
            @PathVariable UUID ref,
            @PathVariable UUID offer,
            Model model,
            Acting.Practitioner acting) {
        model.addAttribute("form", new ReasonForm(null));
        return takingBack(ref, offer, model, acting);
    }

    @PostMapping("/offers/{offer}/taking-back")
    String takeBack(
            @PathVariable UUID ref,
            @PathVariable UUID offer,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        if (errors.hasErrors()) return takingBack(ref, offer, model, acting);
        passing.takeBack(new ConcernRef(ref), offer, form.said(), acting);
        return "redirect:/concerns/" + ref;
    }

    private String takingBack(UUID ref, UUID offer, Model model, Acting.Practitioner acting) {
        passing.look(new ConcernRef(ref), offer, acting);
        var code = desk.code(new ConcernRef(ref), acting);
        return ReasonForm.page("taking-back", code, "/concerns/" + ref, model);
    }

    private void byTelephone(
            ConcernRef ref, UUID offer, AnswerForm form, Acting.Practitioner acting) {
        var at = form.at(clock.instant()).orElseThrow();
        passing.answeredByTelephone(
                ref, offer, new ByTelephone(form.accepted(), form.who(), at, form.said()), acting);
    }

    private String page(UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("code", desk.code(new ConcernRef(ref), acting));
        model.addAttribute("areas", areas.all(locale));
        model.addAttribute("tonights", Passing.Tonight.values());
        model.addAttribute("back", "/concerns/" + ref);
        return "concern/offer";
    }

    private String answerPage(
            UUID ref, UUID offer, Model model, Locale locale, Acting.Practitioner acting) {
        var offered = passing.look(new ConcernRef(ref), offer, acting);
        model.addAttribute("offered", offered);
        model.addAttribute("takingBack", "/concerns/" + ref + "/offers/" + offer + "/taking-back");
        model.addAttribute("area", names.area(offered.area(), locale));
        model.addAttribute("answers", AnswerForm.Answer.values());
        model.addAttribute("back", "/concerns/" + ref);
        return "concern/offer-answer";
    }
}
