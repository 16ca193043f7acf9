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

/// What whoever takes over a child must know, and what the police must where a child is gone: on
/// the screen, and as a PDF. The file that is saved is named by nobody and nothing. Where the child
/// stays and the photograph are on it only where that is chosen.
@Controller
@RequestMapping("/plans/{ref}/{card:handover|missing}")
class HandoverCardController {

    private final Plans plans;
    private final HandoverWords handover;
    private final MissingWords missing;
    private final PlanPhotographs photographs;
    private final Pdf pdf;

    HandoverCardController(
            Plans plans,
            HandoverWords handover,
            MissingWords missing,
            PlanPhotographs photographs,
            Pdf pdf) {
        this.plans = plans;
        this.handover = handover;
        this.missing = missing;
        this.photographs = photographs;
        this.pdf = pdf;
    }

    /// Which child; where there is one, their card.
    @GetMapping
    String choose(
            @PathVariable UUID ref,
            @PathVariable String card,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var children = List.copyOf(file.shown(locale).entrySet());
        if (children.size() == 1)
            return page(
                    file,
                    children.getFirst().getKey(),
                    Chosen.nothing(card),
                    acting,
                    model,
                    locale);
        model.addAttribute("kind", HandoverCard.Kind.ofAddress(card));
        model.addAttribute("code", file.plan().code());
        model.addAttribute("children", children);
        model.addAttribute("back", "/plans/" + ref);
        return "protection/handovers";
    }

    @GetMapping("/{child}")
    String show(
            @PathVariable UUID ref,
            @PathVariable String card,
            @PathVariable UUID child,
            @RequestParam(defaultValue = "false") boolean place,
            @RequestParam(defaultValue = "false") boolean photograph,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var chosen = new Chosen(HandoverCard.Kind.ofAddress(card), place, photograph);
        return page(file, new PersonRef(child), chosen, acting, model, locale);
    }

    @GetMapping("/{child}/pdf")
    ResponseEntity<byte[]> print(
            @PathVariable UUID ref,
            @PathVariable String card,
            @PathVariable UUID child,
            @RequestParam(defaultValue = "false") boolean place,
            @RequestParam(defaultValue = "false") boolean photograph,
            Acting.Practitioner acting,
            Locale locale) {
        var file = plans.look(new PlanRef(ref), acting);
        var person = new PersonRef(child);
        var chosen = new Chosen(HandoverCard.Kind.ofAddress(card), place, photograph);
        var plain = card(file, person, chosen, acting, locale);
        var printed =
                newest(file, person, photograph, acting).stream()
                        .map(one -> plain.showing(drawn(file, one, acting)))
                        .findFirst()
                        .orElse(plain);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("lantern.pdf").build().toString())
                .body(pdf.print("protection/handover-paper", Map.of("card", printed), locale));
    }

    private String page(
            PlanFile file,
            PersonRef child,
            Chosen chosen,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var plan = "/plans/" + file.plan().ref();
        var plain = card(file, child, chosen, acting, locale);
        var card =
                newest(file, child, chosen.photograph(), acting).stream()
                        .map(one -> plain.showing(plan + "/photographs/" + one.ref()))
                        .findFirst()
                        .orElse(plain);
        model.addAttribute("card", card);
        model.addAttribute("hasPicture", !newest(file, child, true, acting).isEmpty());
        model.addAttribute("whole", file.whole());
        model.addAttribute(
                "mayBeGone", !file.isGone() && (file.isRunning() || GoneController.isOver(file)));
        model.addAttribute("here", plan + "/" + chosen.kind() + "/" + child);
        model.addAttribute("back", plan);
        return "protection/handover";
    }

    private HandoverCard card(
            PlanFile file,
            PersonRef child,
            Chosen chosen,
            Acting.Practitioner acting,
            Locale locale) {
        if (!file.shown(locale).containsKey(child)) throw new Refused.Missing();
        return switch (chosen.kind()) {
            case HANDOVER -> handover.card(file, child, chosen.place(), acting, locale);
            case MISSING -> missing.card(file, child, chosen.place(), acting, locale);
        };
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

    /// Which card, and what is on it only where whoever wants it chooses it.
    private record Chosen(HandoverCard.Kind kind, boolean place, boolean photograph) {

        private static Chosen nothing(String card) {
            return new Chosen(HandoverCard.Kind.ofAddress(card), false, false);
        }
    }
}
