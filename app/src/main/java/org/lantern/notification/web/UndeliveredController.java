package org.lantern.notification.web;

import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.notification.DeadLetters;
import org.lantern.notification.Undelivered;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Messages that did not arrive, and sending them again.
@Controller
@RequestMapping("/undelivered")
class UndeliveredController {

    private final DeadLetters letters;
    private final Practitioners practitioners;

    UndeliveredController(DeadLetters letters, Practitioners practitioners) {
        this.letters = letters;
        this.practitioners = practitioners;
    }

    @GetMapping
    String show(Model model, Acting.Practitioner acting) {
        var all = letters.of(acting);
        model.addAttribute("letters", all);
        model.addAttribute(
                "names",
                practitioners.names(all.stream().map(Undelivered::to).collect(Collectors.toSet())));
        model.addAttribute("twice", letters.perhapsTwice());
        return "notification/undelivered";
    }

    @PostMapping("/{message}/attempts")
    String sendAgain(@PathVariable UUID message, Acting.Practitioner acting) {
        letters.sendAgain(message, acting);
        return "redirect:/undelivered";
    }
}
