package org.lantern.access;

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

/// Somebody's own account: who they are here, how to sign out, and their password.
@Controller
@RequestMapping("/account")
class AccountController {

    private final Practitioners practitioners;
    private final Desks desks;
    private final Lockouts lockouts;
    private final OwnPassword ownPassword;

    AccountController(
            Practitioners practitioners, Desks desks, Lockouts lockouts, OwnPassword ownPassword) {
        this.practitioners = practitioners;
        this.desks = desks;
        this.lockouts = lockouts;
        this.ownPassword = ownPassword;
    }

    @GetMapping
    String show(Model model, Acting.Practitioner acting) {
        model.addAttribute("me", practitioners.find(acting.ref()));
        model.addAttribute("roles", acting.roles().stream().sorted().toList());
        model.addAttribute("desks", desks.of(acting));
        model.addAttribute("lockedOut", lockouts.of(acting).size());
        return "access/account";
    }

    @GetMapping("/password")
    String ask(Model model, HttpSession session) {
        model.addAttribute("form", new PasswordForm("", ""));
        return page(model, session);
    }

    @PostMapping("/password")
    String choose(
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            HttpSession session,
            Acting.Practitioner acting) {
        if (!errors.hasErrors())
            ownPassword
                    .choose(acting, form.currentPassword(), form.password(), session.getId())
                    .ifPresent(wrong -> errors.rejectValue(wrong.field(), wrong.words()));
        if (errors.hasErrors()) return page(model, session);
        session.removeAttribute(Arrival.MUST_CHOOSE);
        return "redirect:" + Arrival.FIRST_PAGE;
    }

    private static String page(Model model, HttpSession session) {
        model.addAttribute("must", session.getAttribute(Arrival.MUST_CHOOSE) != null);
        return "access/password";
    }

    /// What the page sends. By their names, neither is ever shown again or kept.
    record PasswordForm(
            @NotBlank(message = "{access.password.current.missing}") String currentPassword,
            @NotBlank(message = "{access.password.missing}") String password) {

        PasswordForm(@Nullable String currentPassword, @Nullable String password) {
            this.currentPassword = currentPassword == null ? "" : currentPassword;
            this.password = password == null ? "" : password;
        }
    }
}
