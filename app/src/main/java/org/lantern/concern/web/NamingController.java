package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.NavigationItem;
import org.lantern.concern.Naming;
import org.lantern.kernel.ConcernRef;
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

/// Naming another manager on a concern that is for named people only; and, on an administrator's
/// first page, that there is one which nobody reads.
@Controller
@RequestMapping("/concerns/{ref}/naming")
class NamingController implements DeskPart {

    private final Naming naming;

    NamingController(Naming naming) {
        this.naming = naming;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Model model, Acting.Practitioner acting) {
        model.addAttribute("form", new NamingForm(null, null));
        return page(new ConcernRef(ref), naming.look(new ConcernRef(ref), acting), model);
    }

    @PostMapping
    String name(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") NamingForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        var concern = new ConcernRef(ref);
        var page = naming.look(concern, acting);
        var chosen =
                page.others().stream()
                        .filter(one -> one.ref().toString().equals(form.who()))
                        .findFirst();
        if (chosen.isEmpty() && !errors.hasFieldErrors("who"))
            errors.rejectValue("who", "concern.desk.naming.who.missing");
        if (errors.hasErrors()) return page(concern, page, model);
        naming.name(concern, chosen.orElseThrow().ref(), form.why(), acting);
        return "redirect:/concerns/" + ref;
    }

    private static String page(ConcernRef ref, Naming.Page page, Model model) {
        model.addAttribute("naming", page);
        model.addAttribute(
                "others",
                page.others().stream()
                        .map(one -> Option.of(one.ref().toString(), Phrase.of(one.name())))
                        .toList());
        model.addAttribute("back", "/concerns/" + ref);
        return "concern/naming";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return Optional.empty();
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var count = naming.unread(acting);
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "concern/first-page", "unread", Map.of("unreadCount", count)));
    }
}
