package org.lantern.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A colleague is locked out: who it is, and how this is known.
@Controller
@RequestMapping("/locked-out")
class LockedOutController implements DeskPart {

    private final Lockouts lockouts;

    LockedOutController(Lockouts lockouts) {
        this.lockouts = lockouts;
    }

    @GetMapping
    String ask(Model model, Acting.Practitioner acting) {
        model.addAttribute("form", new ReleaseForm(null, null));
        return page(model, acting);
    }

    @PostMapping
    String release(
            @Valid @ModelAttribute("form") ReleaseForm form,
            BindingResult errors,
            Model model,
            Acting.Practitioner acting) {
        if (errors.hasErrors() || form.who() == null || form.howKnown() == null)
            return page(model, acting);
        lockouts.release(form.who(), form.howKnown(), acting);
        return "redirect:/locked-out";
    }

    @Override
    public int order() {
        return 900;
    }

    /// Only while somebody is waiting to be let in.
    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        var count = lockouts.of(acting).size();
        return Optional.of(new NavigationItem("/locked-out", "access.locked-out.menu", count))
                .filter(_ -> count > 0);
    }

    private String page(Model model, Acting.Practitioner acting) {
        model.addAttribute(
                "locked",
                lockouts.of(acting).stream()
                        .map(who -> Option.of(who.ref().toString(), Phrase.of(who.name())))
                        .toList());
        return "access/locked-out";
    }

    /// What the page sends.
    record ReleaseForm(
            @NotNull(message = "{access.locked-out.who.missing}") @Nullable UUID who,
            @NotBlank(message = "{access.locked-out.how.missing}")
                    @Size(max = 500, message = "{access.locked-out.how.long}")
                    @Nullable String howKnown) {}
}
