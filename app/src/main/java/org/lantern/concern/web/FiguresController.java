package org.lantern.concern.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.NavigationItem;
import org.lantern.concern.Figures;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What is not recorded, counted: for managers and analysts, of their own areas.
@Controller
class FiguresController implements DeskPart {

    private final Figures figures;
    private final Names names;

    FiguresController(Figures figures, Names names) {
        this.figures = figures;
        this.names = names;
    }

    /// One line of the table.
    ///
    /// @param what the last part of a key in the bundle
    public record Line(String what, int missing) {}

    @GetMapping("/figures")
    String show(Model model, Locale locale, Acting.Practitioner acting) {
        var counted = figures.notRecorded(acting);
        model.addAttribute("counted", counted);
        model.addAttribute(
                "lines",
                List.of(
                        new Line("first-known", counted.firstKnown()),
                        new Line("first-known-words", counted.firstKnownInWords()),
                        new Line("referrer", counted.referrer()),
                        new Line("accompanied", counted.accompanied()),
                        new Line("movement", counted.movement())));
        model.addAttribute(
                "areas",
                figures.areas(acting).stream().map(area -> names.area(area, locale)).toList());
        return "concern/figures";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public Optional<NavigationItem> navigation(Acting.Practitioner acting) {
        return figures.areas(acting).isEmpty()
                ? Optional.empty()
                : Optional.of(new NavigationItem("/figures", "concern.figures.menu", 0));
    }
}
