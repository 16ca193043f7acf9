package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Handing over the phone with the language card on it, and having it back.
@Controller
@RequestMapping("/handed-over")
class HandedOverController {

    private static final String CARD = "/help/language-card";

    private final HandedOver handedOver;

    HandedOverController(HandedOver handedOver) {
        this.handedOver = handedOver;
    }

    /// @param from the page that they come back to
    @PostMapping
    String handOver(
            @RequestParam(required = false) @Nullable String from,
            HttpServletRequest request,
            HttpServletResponse response,
            Acting.Practitioner acting) {
        handedOver.begin(request, from, acting);
        // Nothing of what was looked at stays in this browser.
        response.setHeader("Clear-Site-Data", "\"cache\"");
        return "redirect:" + CARD;
    }

    @GetMapping
    String ask(HttpServletRequest request, Model model) {
        if (!HandedOver.is(request)) return "redirect:" + Arrival.FIRST_PAGE;
        model.addAttribute("form", new BackForm(""));
        return "access/handed-over";
    }

    @PostMapping("/return")
    String back(
            @Valid @ModelAttribute("form") BackForm form,
            BindingResult errors,
            HttpSession session,
            Acting.Practitioner acting) {
        if (errors.hasErrors()) return "access/handed-over";
        var from = handedOver.end(session, form.currentPassword(), acting);
        if (from.isPresent()) return "redirect:" + from.get();
        errors.rejectValue("currentPassword", "access.handed-over.wrong");
        return "access/handed-over";
    }

    /// By its name it is never shown again or kept.
    record BackForm(@NotBlank(message = "{access.handed-over.missing}") String currentPassword) {

        BackForm(@Nullable String currentPassword) {
            this.currentPassword = currentPassword == null ? "" : currentPassword;
        }
    }
}
