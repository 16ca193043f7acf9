package org.lantern.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.access.Holding.Held;
import org.lantern.access.Practitioners;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Handing over a whole desk on one page, and taking it over: all of it, or some.
@Controller
@RequestMapping("/desk/handover")
class HandoverController {

    private static final Pattern HAND =
            Pattern.compile("hand-(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})");

    private final HandingOver handing;
    private final Takers takers;
    private final Practitioners practitioners;
    private final Phrasebook phrases;

    HandoverController(
            HandingOver handing, Takers takers, Practitioners practitioners, Phrasebook phrases) {
        this.handing = handing;
        this.takers = takers;
        this.practitioners = practitioners;
        this.phrases = phrases;
    }

    @GetMapping
    String look(Model model, Acting.Practitioner acting) {
        return page(Map.of(), List.of(), model, acting);
    }

    @PostMapping
    String offer(
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var to =
                takers.of(acting).stream()
                        .filter(one -> one.ref().toString().equals(typed.get("to")))
                        .findFirst();
        var chosen = chosen(typed);
        if (to.isEmpty() || chosen.isEmpty())
            return wrong(to.isEmpty() ? "to" : "what", typed, model, locale, acting);
        try {
            handing.offer(chosen, to.get().ref(), acting);
        } catch (HandingOver.NotTheirs refused) {
            var words =
                    phrases.getMessage(
                            "desk.handover.cannot", new Object[] {refused.what()}, locale);
            return page(typed, List.of(new Problem("what", words)), model, acting);
        }
        return "redirect:/desk/handover";
    }

    @PostMapping("/taking")
    String take(
            @RequestParam(required = false) @Nullable List<UUID> take,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        if (take == null || take.isEmpty()) {
            var words = phrases.getMessage("desk.handed.missing", null, locale);
            return page(Map.of(), List.of(new Problem("take", words)), model, acting);
        }
        handing.take(take, acting);
        return "redirect:/desk";
    }

    private static Map<UUID, String> chosen(Map<String, String> typed) {
        var chosen = new LinkedHashMap<UUID, String>();
        for (var name : typed.keySet()) {
            var found = HAND.matcher(name);
            if (found.matches())
                chosen.put(
                        UUID.fromString(found.group(1)),
                        typed.getOrDefault("words-" + found.group(1), "").strip());
        }
        return chosen;
    }

    private String wrong(
            String what,
            Map<String, String> typed,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var words = phrases.getMessage("desk.handover." + what + ".missing", null, locale);
        return page(typed, List.of(new Problem(what, words)), model, acting);
    }

    private String page(
            Map<String, String> typed,
            List<Problem> problems,
            Model model,
            Acting.Practitioner acting) {
        var desk = handing.look(acting);
        model.addAttribute("mine", desk.mine());
        model.addAttribute("toMe", desk.toMe());
        model.addAttribute("names", names(desk));
        model.addAttribute("takers", takers.of(acting));
        model.addAttribute("next", takers.next(acting).map(one -> one.ref().toString()).orElse(""));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("back", "/desk");
        return "desk/handover";
    }

    private Map<PractitionerRef, String> names(HandingOver.Desk desk) {
        return practitioners.names(
                Stream.of(desk.mine(), desk.toMe())
                        .flatMap(List::stream)
                        .map(Held::other)
                        .flatMap(Optional::stream)
                        .toList());
    }
}
