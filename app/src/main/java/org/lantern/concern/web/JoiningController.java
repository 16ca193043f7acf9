package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.concern.Concern;
import org.lantern.concern.DutyDesk;
import org.lantern.concern.Joining;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.ShortCode;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Deciding two concerns about one child together, and undoing that.
@Controller
@RequestMapping("/concerns/{ref}/joining")
class JoiningController {

    private final Joining joining;
    private final DutyDesk desk;
    private final Phrasebook phrases;

    JoiningController(Joining joining, DutyDesk desk, Phrasebook phrases) {
        this.joining = joining;
        this.desk = desk;
        this.phrases = phrases;
    }

    /// Asks for the code of the other concern, and then which child is which.
    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @RequestParam(required = false) @Nullable String code,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var other = Optional.ofNullable(code).flatMap(typed -> find(typed, acting));
        if (code != null && other.filter(o -> !o.ref().value().equals(ref)).isEmpty())
            return page(ref, Optional.empty(), "code", model, locale, acting);
        return page(ref, other, "", model, locale, acting);
    }

    @PostMapping
    String join(
            @PathVariable UUID ref,
            @RequestParam Map<String, String> typed,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var other = find(typed.getOrDefault("code", ""), acting).orElseThrow(Refused.Missing::new);
        var reason = typed.getOrDefault("words", "").strip();
        if (reason.isEmpty()) return page(ref, Optional.of(other), "words", model, locale, acting);
        var mine = desk.look(new ConcernRef(ref), acting).concern();
        var pairs = pairs(mine, other, typed);
        joining.join(mine.ref(), other.ref(), new Joining.Pairs(pairs, reason), acting);
        return "redirect:/concerns/" + other.ref();
    }

    @GetMapping("/{join}/undoing")
    String askUndoing(
            @PathVariable UUID ref,
            @PathVariable UUID join,
            Model model,
            Acting.Practitioner acting) {
        model.addAttribute("form", new ReasonForm(null));
        return undoing(ref, model, acting);
    }

    @PostMapping("/{join}/undoing")
    String undo(
            @PathVariable UUID ref,
            @PathVariable UUID join,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        if (errors.hasErrors()) return undoing(ref, model, acting);
        joining.undo(new ConcernRef(ref), join, form.said(), acting);
        return "redirect:/concerns/" + ref;
    }

    private String undoing(UUID ref, Model model, Acting.Practitioner acting) {
        return ReasonForm.page(
                "undoing", desk.code(new ConcernRef(ref), acting), "/concerns/" + ref, model);
    }

    private Optional<Concern> find(String typed, Acting.Practitioner acting) {
        try {
            return ShortCode.parse(typed).map(code -> joining.find(code, acting));
        } catch (Refused.Missing none) {
            return Optional.empty();
        }
    }

    private static Map<PersonRef, PersonRef> pairs(
            Concern mine, Concern other, Map<String, String> typed) {
        var pairs = new HashMap<PersonRef, PersonRef>();
        for (var child : mine.children())
            other.children().stream()
                    .map(Concern.Child::person)
                    .filter(p -> p.toString().equals(typed.get("child-" + child.place())))
                    .filter(p -> !pairs.containsValue(p))
                    .findFirst()
                    .ifPresent(p -> pairs.put(child.person(), p));
        return pairs;
    }

    private String page(
            UUID ref,
            Optional<Concern> other,
            String wrong,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        model.addAttribute("mine", desk.look(new ConcernRef(ref), acting).concern());
        model.addAttribute("other", other.orElse(null));
        var key = "concern.desk.joining." + wrong + ".missing";
        model.addAttribute(
                "problems",
                wrong.isEmpty()
                        ? List.of()
                        : List.of(new Problem(wrong, phrases.getMessage(key, null, locale))));
        model.addAttribute("back", "/concerns/" + ref);
        return "concern/joining";
    }
}
