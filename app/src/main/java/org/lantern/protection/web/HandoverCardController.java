package org.lantern.protection.web;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Photograph;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.protection.PlanFile;
import org.lantern.protection.PlanPhotographs;
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
/// is named by nobody and nothing. Where the child stays and the photograph are on it only where
/// that is chosen.
@Controller
@RequestMapping("/plans/{ref}/handover")
class HandoverCardController {

    private final Plans plans;
    private final HandoverWords words;
    private final PlanPhotographs photographs;
    private final Pdf pdf;

    HandoverCardController(Plans plans, HandoverWords words, PlanPhotographs photographs, Pdf pdf) {
        this.plans = plans;
        this.words = words;
        this.photographs = photographs;
        this.pdf = pdf;
    }

    /// Which child; where there is one, their card.
    @GetMapping
    String choose(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var children = List.copyOf(file.shown(locale).entrySet());
        if (children.size() == 1)
            return page(file, children.getFirst().getKey(), Chosen.NOTHING, acting, model, locale);
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
            @RequestParam(defaultValue = "false") boolean photograph,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var chosen = new Chosen(place, photograph);
        return page(file, new PersonRef(child), chosen, acting, model, locale);
    }

    @GetMapping("/{child}/pdf")
    ResponseEntity<byte[]> print(
            @PathVariable UUID ref,
            @PathVariable UUID child,
            @RequestParam(defaultValue = "false") boolean place,
            @RequestParam(defaultValue = "false") boolean photograph,
            Acting.Practitioner acting,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var person = new PersonRef(child);
        var plain = card(file, person, place, acting, locale);
        var card =
                newest(file, person, photograph, acting).stream()
                        .map(one -> plain.showing(drawn(file, one, acting)))
                        .findFirst()
                        .orElse(plain);
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
            Chosen chosen,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var plan = "/plans/" + file.plan().ref();
        var plain = card(file, child, chosen.place(), acting, locale);
        var card =
                newest(file, child, chosen.photograph(), acting).stream()
                        .map(one -> plain.showing(plan + "/photographs/" + one.ref()))
                        .findFirst()
                        .orElse(plain);
        model.addAttribute("card", card);
        model.addAttribute("hasPicture", !newest(file, child, true, acting).isEmpty());
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

    private List<Photograph> newest(
            PlanFile file, PersonRef child, boolean chosen, Acting.Practitioner acting) {
        return chosen ? photographs.newest(file, child, acting).stream().toList() : List.of();
    }

    /// In the PDF itself, which is a look at it.
    private String drawn(PlanFile file, Photograph one, Acting.Practitioner acting) {
        var jpeg = photographs.look(file, one.ref(), acting);
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg);
    }

    /// What is on it only where whoever hands over chooses it.
    private record Chosen(boolean place, boolean photograph) {

        private static final Chosen NOTHING = new Chosen(false, false);
    }
}
