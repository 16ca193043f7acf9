package org.lantern.protection.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanRef;
import org.lantern.protection.Plans;
import org.lantern.ui.Pdf;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What whoever takes over a child must know: on the screen, and as a PDF. The file that is saved
/// is named by nobody and nothing.
@Controller
@RequestMapping("/plans/{ref}/handover")
class HandoverCardController {

    private final Plans plans;
    private final HandoverWords words;
    private final Pdf pdf;

    HandoverCardController(Plans plans, HandoverWords words, Pdf pdf) {
        this.plans = plans;
        this.words = words;
        this.pdf = pdf;
    }

    /// Which child; where there is one, their card.
    @GetMapping
    String choose(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var children = List.copyOf(file.shown(locale).entrySet());
        if (children.size() == 1)
            return page(file, children.getFirst().getKey(), false, acting, model, locale);
        model.addAttribute("code", file.plan().code());
        model.addAttribute("children", children);
        model.addAttribute("back", "/plans/" + ref);
        return "protection/handovers";
    }

    @GetMapping("/{child}")
    String show(
            @PathVariable UUID ref,
            @PathVariable UUID child,
            @RequestParam(defaultValue = "false") boolean place,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        return page(file, new PersonRef(child), place, acting, model, locale);
    }

    @GetMapping("/{child}/pdf")
    ResponseEntity<byte[]> print(
            @PathVariable UUID ref,
            @PathVariable UUID child,
            @RequestParam(defaultValue = "false") boolean place,
            Acting.Practitioner acting,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var card = card(file, new PersonRef(child), place, acting, locale);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("lantern.pdf").build().toString())
                .body(pdf.print("protection/handover-paper", Map.of("card", card), locale));
    }

    private String page(
            PlanFile file,
            PersonRef child,
            boolean place,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var plan = "/plans/" + file.plan().ref();
        model.addAttribute("card", card(file, child, place, acting, locale));
        model.addAttribute("whole", file.whole());
        model.addAttribute("gone", file.isGone());
        model.addAttribute("here", plan + "/handover/" + child);
        model.addAttribute("back", plan);
        return "protection/handover";
    }

    private HandoverCard card(
            PlanFile file,
            PersonRef child,
            boolean place,
            Acting.Practitioner acting,
            Locale locale) {
        if (!file.shown(locale).containsKey(child)) throw new Refused.Missing();
        return words.card(file, child, place, acting, locale);
    }
}
