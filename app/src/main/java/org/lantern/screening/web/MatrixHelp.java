package org.lantern.screening.web;

import org.lantern.screening.EvidenceRule;
import org.lantern.screening.FlightRule;
import org.lantern.screening.Step;
import org.lantern.ui.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The rules of the matrix, one by one, for everybody who wants to check them.
@Controller
@OpenToAll
class MatrixHelp {

    @GetMapping("/help/matrix")
    String show(Model model) {
        model.addAttribute("evidence", EvidenceRule.values());
        model.addAttribute("flight", FlightRule.values());
        model.addAttribute("steps", Step.values());
        return "screening/help";
    }
}
