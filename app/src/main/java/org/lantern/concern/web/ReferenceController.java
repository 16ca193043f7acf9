package org.lantern.concern.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lantern.concern.References;
import org.lantern.concern.Withdrawals;
import org.lantern.kernel.ShortCode;
import org.lantern.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/// What somebody may learn, or take back, who holds a reference: whether a person has read it. A
/// reference that is not ours, and one that was typed wrong, get the same answer.
@Controller
@OpenToAll
class ReferenceController {

    private final References references;
    private final Withdrawals withdrawals;

    ReferenceController(References references, Withdrawals withdrawals) {
        this.references = references;
        this.withdrawals = withdrawals;
    }

    /// What is typed on either page.
    ///
    /// @param words why they take it back; what is too long is cut, not refused
    record Typed(@Nullable String code, @Nullable String words) {

        private static final int LONGEST = 5_000;

        Optional<ShortCode> reference() {
            return Optional.ofNullable(code).flatMap(ShortCode::parse);
        }

        String why() {
            return words == null ? "" : words.substring(0, Math.min(words.length(), LONGEST));
        }
    }

    @GetMapping("/worry/reference")
    String ask(@ModelAttribute("form") Typed typed) {
        return "concern/reference";
    }

    @PostMapping("/worry/reference")
    String look(@ModelAttribute("form") Typed typed, Model model) {
        var standing = typed.reference().flatMap(references::standing);
        standing.ifPresent(found -> model.addAttribute("standing", found));
        model.addAttribute("unknown", standing.isEmpty());
        return "concern/reference";
    }

    @GetMapping("/worry/withdrawal")
    String askBack(@ModelAttribute("form") Typed typed) {
        return "concern/withdrawal";
    }

    @PostMapping("/worry/withdrawal")
    String takeBack(@ModelAttribute("form") Typed typed, Model model) {
        typed.reference().ifPresent(code -> withdrawals.takeBack(code, typed.why()));
        model.addAttribute("noted", true);
        return "concern/withdrawal";
    }
}
