package org.lantern.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.casefile.Closing;
import org.lantern.kernel.CaseRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A manager closes a case, or opens one again that was closed, and says why.
@Controller
@RequestMapping("/cases/{ref}/closing")
class ClosingController {

    private final Cases cases;
    private final Closing closing;
    private final Headings headings;

    ClosingController(Cases cases, Closing closing, Headings headings) {
        this.cases = cases;
        this.closing = closing;
        this.headings = headings;
    }

    @GetMapping
    String ask(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        var file = closing.find(new CaseRef(ref), acting);
        model.addAttribute("form", new ClosingForm(null));
        return page(file, file.closedAt().isPresent(), acting, model, locale);
    }

    @PostMapping
    String close(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = closing.find(new CaseRef(ref), acting);
        if (errors.hasErrors()) return page(file, false, acting, model, locale);
        closing.close(file.ref(), form.why(), acting);
        return "redirect:/cases/" + ref;
    }

    @PostMapping("/undoing")
    String reopen(
            @PathVariable UUID ref,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var file = closing.find(new CaseRef(ref), acting);
        if (errors.hasErrors()) return page(file, true, acting, model, locale);
        closing.reopen(file.ref(), form.why(), acting);
        return "redirect:/cases/" + ref;
    }

    private String page(
            ChildCase file,
            boolean closed,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        model.addAttribute("heading", headings.of(cases.look(file.ref(), acting), locale));
        model.addAttribute("closed", closed);
        model.addAttribute("runs", closing.runs(file, acting));
        model.addAttribute("ends", closing.ends(file, acting));
        model.addAttribute("here", "/cases/" + file.ref());
        return "casefile/closing";
    }

    record ClosingForm(
            @NotBlank(message = "{casefile.closing.reason.missing}")
                    @Size(max = 20_000, message = "{casefile.closing.reason.long}")
                    @Nullable String reason) {

        String why() {
            return reason == null ? "" : reason.strip();
        }
    }
}
