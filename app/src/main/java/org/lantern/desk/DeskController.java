package org.lantern.desk;

import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// A practitioner's first page: what every room has for them, in order, and what changed since they
/// were last here.
@Controller
class DeskController {

    private final List<DeskPart> parts;
    private final News news;

    DeskController(List<DeskPart> parts, News news) {
        this.parts = parts.stream().sorted(Comparator.comparingInt(DeskPart::order)).toList();
        this.news = news;
    }

    @GetMapping("/desk")
    String first(HttpSession session, Model model, Locale locale, Acting.Practitioner acting) {
        var shown =
                Stream.concat(
                                parts.stream().flatMap(part -> part.firstPage(acting).stream()),
                                news.of(SignedIn.at(session), locale, acting).stream())
                        .toList();
        shown.stream().map(FirstPagePart::model).forEach(model::addAllAttributes);
        model.addAttribute("me", acting.name());
        model.addAttribute("parts", shown);
        model.addAttribute(
                "ways", parts.stream().flatMap(part -> part.navigation(acting).stream()).toList());
        return "desk/first";
    }
}
