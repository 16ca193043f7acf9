package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.concern.Concern;
import org.lantern.concern.Hosting;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where somebody says in which area the child of a concern is; and, once it is decided, where a
/// manager says which area answers for it.
@Controller
@RequestMapping("/concerns/{ref}")
class AreasController {

    private final Hosting hosting;
    private final AreaOptions areas;

    AreasController(Hosting hosting, AreaOptions areas) {
        this.hosting = hosting;
        this.areas = areas;
    }

    @GetMapping("/host-area")
    String askHost(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var concern = hosting.look(new ConcernRef(ref), acting);
        model.addAttribute("form", new AreaForm(null, null));
        return page("host", concern, model, locale);
    }

    @PostMapping("/host-area")
    String host(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") AreaForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var concern = hosting.look(new ConcernRef(ref), acting);
        if (areas.isWrong(form, errors)) return page("host", concern, model, locale);
        hosting.host(concern.ref(), form.named(), form.why(), acting);
        return back(concern, acting);
    }

    @GetMapping("/answering-area")
    String askAnswering(
            @PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        var concern = hosting.lookAsManager(new ConcernRef(ref), acting);
        model.addAttribute("form", new AreaForm(null, null));
        return page("answering", concern, model, locale);
    }

    @PostMapping("/answering-area")
    String answering(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") AreaForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var concern = hosting.lookAsManager(new ConcernRef(ref), acting);
        if (areas.isWrong(form, errors)) return page("answering", concern, model, locale);
        hosting.answers(concern.ref(), form.named(), form.why(), acting);
        return back(concern, acting);
    }

    private String page(String which, Concern concern, Model model, Locale locale) {
        model.addAttribute("which", which);
        model.addAttribute("code", concern.code());
        model.addAttribute("areas", areas.all(locale));
        model.addAttribute("back", "/concerns/" + concern.ref());
        return "concern/area";
    }

    /// Whoever gave it away sees it no more.
    private String back(Concern concern, Acting.Practitioner acting) {
        return hosting.isTheirs(concern.ref(), acting)
                ? "redirect:/concerns/" + concern.ref()
                : "redirect:/desk/queue";
    }
}
