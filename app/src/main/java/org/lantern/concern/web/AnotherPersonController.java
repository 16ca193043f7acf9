package org.lantern.concern.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.concern.AnotherPerson;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
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

/// Saying that a colleague who has a name that was given in a concern is another person.
@Controller
@RequestMapping("/concerns/{ref}/another-person")
class AnotherPersonController {

    private final AnotherPerson another;
    private final Practitioners practitioners;
    private final Names names;

    AnotherPersonController(AnotherPerson another, Practitioners practitioners, Names names) {
        this.another = another;
        this.practitioners = practitioners;
        this.names = names;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Model model, Locale locale, Acting.Practitioner acting) {
        model.addAttribute("form", new AnotherPersonForm(null, null));
        return page(ref, another.look(new ConcernRef(ref), acting), model, locale);
    }

    @PostMapping
    String say(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") AnotherPersonForm form,
            BindingResult errors,
            Model model,
            Locale locale,
            Acting.Practitioner acting) {
        var concern = new ConcernRef(ref);
        var page = another.look(concern, acting);
        var who =
                page.keptOut().stream()
                        .filter(one -> one.toString().equals(form.who()))
                        .findFirst();
        if (who.isEmpty() && !errors.hasFieldErrors("who"))
            errors.rejectValue("who", "concern.desk.another-person.who.missing");
        if (errors.hasErrors()) return page(ref, page, model, locale);
        another.say(concern, who.orElseThrow(), form.why(), acting);
        return "redirect:/concerns/" + ref;
    }

    private String page(UUID ref, AnotherPerson.Page page, Model model, Locale locale) {
        model.addAttribute("page", page);
        model.addAttribute(
                "keptOut", page.keptOut().stream().map(one -> option(one, locale)).toList());
        model.addAttribute("back", "/concerns/" + ref);
        return "concern/another-person";
    }

    /// By their name, and where they work.
    private Option option(PractitionerRef who, Locale locale) {
        var one = practitioners.find(who);
        var called = one.name() + ", " + names.agency(one.agency(), locale);
        return Option.of(who.toString(), Phrase.of(called));
    }
}
