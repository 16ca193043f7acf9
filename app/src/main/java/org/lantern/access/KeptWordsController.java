package org.lantern.access;

import java.util.UUID;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Offers what somebody was typing when they were signed out. One press sends it where it was to
/// go; the page that receives it checks it as if it had been typed just now.
@Controller
@RequestMapping("/kept-words")
class KeptWordsController {

    private final KeptWords keptWords;

    KeptWordsController(KeptWords keptWords) {
        this.keptWords = keptWords;
    }

    @GetMapping
    String show(Model model, Acting.Practitioner acting) {
        model.addAttribute("kept", keptWords.find(acting.ref()).orElseThrow(Refused.Missing::new));
        return "access/kept-words";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, Acting.Practitioner acting) {
        keptWords.remove(id, acting.ref());
        return "redirect:" + Arrival.FIRST_PAGE;
    }
}
