package org.lantern.protection.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.protection.Ended;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.protection.Turning;
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

/// The child is gone. The call comes first: what to say to the police and what to send them stands
/// on the page, and the form after it.
@Controller
@RequestMapping("/plans/{ref}/gone")
class GoneController {

    private final Plans plans;
    private final Turning turning;
    private final Cases cases;
    private final PoliceCall call;
    private final Clock clock;

    GoneController(Plans plans, Turning turning, Cases cases, PoliceCall call, Clock clock) {
        this.plans = plans;
        this.turning = turning;
        this.cases = cases;
        this.call = call;
        this.clock = clock;
    }

    /// It shows what is known of the child, so that looking at it leaves a trail.
    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        model.addAttribute("form", SaidForm.of(file));
        return page(file, acting, model, locale);
    }

    @PostMapping
    String record(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") SaidForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var said = form.said(file, clock.instant(), errors);
        var who = form.who(file, "protection.gone.children.missing", errors);
        if (errors.hasErrors()) return page(file, acting, model, locale);
        return "redirect:/plans/"
                + turning.gone(file.plan().ref(), who, said.orElseThrow(), acting);
    }

    private String page(PlanFile file, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("code", file.plan().code());
        model.addAttribute("call", call.of(file, acting, locale));
        model.addAttribute("children", children(file, locale));
        model.addAttribute("opens", file.opens());
        model.addAttribute("ended", isOver(file));
        model.addAttribute("cases", isOver(file) ? cases(file, acting) : List.of());
        model.addAttribute("back", "/plans/" + file.plan().ref());
        return "protection/gone";
    }

    /// Whether it ended with the child there, for those who work on it: they begin another where
    /// the child is in danger anew.
    static boolean isOver(PlanFile file) {
        return file.whole()
                && !file.isRunning()
                && !file.isGone()
                && file.ended().filter(end -> Ended.How.OF_A_CHILD.contains(end.how())).isPresent();
    }

    /// The cases of its children that they see whole: where one begins anew.
    private List<ChildCase> cases(PlanFile file, Acting.Practitioner acting) {
        return file.children().keySet().stream()
                .flatMap(child -> cases.ofChild(child).stream())
                .distinct()
                .flatMap(ref -> cases.find(ref, acting).stream())
                .filter(ChildCase::whole)
                .toList();
    }

    static List<Option> children(PlanFile file, Locale locale) {
        return file.shown(locale).entrySet().stream()
                .map(child -> Option.of(child.getKey().toString(), Phrase.of(child.getValue())))
                .toList();
    }
}
