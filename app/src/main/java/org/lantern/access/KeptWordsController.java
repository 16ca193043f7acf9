package org.lantern.access;

import java.util.UUID;
import org.lantern.kernel.Refused;
import org.lantern.ui.WhatWasTyped;
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
    private final WhatWasTyped typed;

    KeptWordsController(KeptWords keptWords, WhatWasTyped typed) {
        this.keptWords = keptWords;
        this.typed = typed;
    }

    @GetMapping
    String show(Model model, Acting.Practitioner acting) {
        var kept = keptWords.find(acting.ref()).orElseThrow(Refused.Missing::new);
        model.addAttribute("kept", kept);
        model.addAttribute("typed", typed.in(kept.typed().fields()));
        return "access/kept-words";
    }

    @PostMapping("/{id}/removal")
    String remove(@PathVariable UUID id, Acting.Practitioner acting) {
        keptWords.remove(id, acting.ref());
        return "redirect:" + Arrival.FIRST_PAGE;
    }
}
