package org.lantern.notification.web;

import java.util.Optional;
import org.lantern.notification.PassDoor;
import org.lantern.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where the link in a message leads: one button, and nothing of what it is about. Opening it says
/// nothing for anybody, since programs that read mail open links too.
@Controller
@OpenToAll
@RequestMapping("/i-have-it/{link}")
class PassController {

    private final PassDoor door;

    PassController(PassDoor door) {
        this.door = door;
    }

    @GetMapping
    String ask(@PathVariable String link, Model model) {
        return page(door.find(link), "ask", model);
    }

    @PostMapping
    String say(@PathVariable String link, Model model) {
        return page(door.use(link), "said", model);
    }

    private static String page(Optional<PassDoor.Of> of, String which, Model model) {
        model.addAttribute("which", of.isPresent() ? which : "over");
        model.addAttribute("drill", of.filter(PassDoor.Of.DRILL::equals).isPresent());
        return "notification/link";
    }
}
