package org.lantern.concern.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.area.Areas;
import org.lantern.concern.Contact;
import org.lantern.concern.FirstThings;
import org.lantern.concern.References;
import org.lantern.concern.Setting;
import org.lantern.ui.Line;
import org.lantern.ui.OpenToAll;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What somebody sees when their worry was sent: its reference, what happens next, and what to do
/// first. Nothing that they told us stands on it.
@Controller
@OpenToAll
class AfterSending {

    private final OpenDraft drafts;
    private final References references;
    private final FirstThings firstThings;
    private final Numbers numbers;
    private final Areas areas;

    AfterSending(
            OpenDraft drafts,
            References references,
            FirstThings firstThings,
            Numbers numbers,
            Areas areas) {
        this.drafts = drafts;
        this.references = references;
        this.firstThings = firstThings;
        this.numbers = numbers;
        this.areas = areas;
    }

    @GetMapping("/worry/sent")
    String show(HttpServletRequest request, Model model) {
        return drafts.sent(request)
                .map(references::sent)
                .map(sent -> page(sent, sent.setting(), model))
                .map(_ -> "concern/sent")
                .orElse("redirect:/worry");
    }

    /// Puts what every door says after sending on a page.
    Model page(References.Sent sent, Setting setting, Model model) {
        var locale = LocaleContextHolder.getLocale();
        var first = firstThings.in(setting).in(areas.area(sent.area()).nation());
        model.addAttribute("sent", sent);
        model.addAttribute("setting", setting);
        model.addAttribute("teller", setting == Setting.POLICE ? "POLICE" : "PUBLIC");
        model.addAttribute("firstThings", first.stream().map(w -> Said.of(w, locale)).toList());
        model.addAttribute("lines", lines(sent, setting));
        return model;
    }

    private List<Line> lines(References.Sent sent, Setting setting) {
        var area = Optional.of(sent.area());
        var desks = numbers.lines(sent.area());
        var everybody = numbers.national(area, Contact.For.EVERYBODY);
        var own = numbers.national(area, readers(sent, setting));
        // A child reads first what is there for children.
        return (setting == Setting.CHILD
                        ? Stream.of(own, everybody, desks)
                        : Stream.of(desks, everybody, own))
                .flatMap(List::stream)
                .toList();
    }

    /// Where an adult may be a victim too, the lines for adults stand there for everybody.
    private static Contact.For[] readers(References.Sent sent, Setting setting) {
        var readers = EnumSet.of(reader(setting));
        if (sent.adult()) readers.add(Contact.For.ADULT);
        return readers.toArray(Contact.For[]::new);
    }

    private static Contact.For reader(Setting setting) {
        return switch (setting) {
            case CHILD -> Contact.For.CHILD;
            case PUBLIC -> Contact.For.ADULT;
            default -> Contact.For.PRACTITIONER;
        };
    }
}
