package org.lantern.desk;

import java.util.Comparator;
import java.util.List;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// A practitioner's first page: what every room has for them, in order.
@Controller
class DeskController {

    private final List<DeskPart> parts;

    DeskController(List<DeskPart> parts) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(DeskPart::order)).toList();
    }

    @GetMapping("/desk")
    String first(Model model, Acting.Practitioner acting) {
        var shown = parts.stream().flatMap(part -> part.firstPage(acting).stream()).toList();
        shown.stream().map(FirstPagePart::model).forEach(model::addAllAttributes);
        model.addAttribute("me", acting.name());
        model.addAttribute("parts", shown);
        model.addAttribute(
                "ways", parts.stream().flatMap(part -> part.navigation(acting).stream()).toList());
        return "desk/first";
    }
}
