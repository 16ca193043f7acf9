package org.lantern.casefile.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Look;
import org.lantern.casefile.Looks;
import org.lantern.casefile.Wording;
import org.lantern.kernel.CaseRef;
import org.lantern.ui.PastMoment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A child's case: what is known and who said so, now or at any past moment.
@Controller
@RequestMapping("/cases")
class CaseController {

    private static final int AT_MOST = 200;

    private final Cases cases;
    private final Looks looks;
    private final Wording wording;
    private final Sections sections;
    private final Headings headings;
    private final Clock clock;

    CaseController(
            Cases cases,
            Looks looks,
            Wording wording,
            Sections sections,
            Headings headings,
            Clock clock) {
        this.cases = cases;
        this.looks = looks;
        this.wording = wording;
        this.sections = sections;
        this.headings = headings;
        this.clock = clock;
    }

    @GetMapping
    String list(Acting.Practitioner acting, Model model, Locale locale) {
        var all = headings.of(cases.seenBy(acting, AT_MOST), locale);
        model.addAttribute("cases", all.stream().filter(CaseController::isOpen).toList());
        model.addAttribute("closed", all.stream().filter(one -> !isOpen(one)).toList());
        return "casefile/list";
    }

    @GetMapping("/{ref}")
    String look(@PathVariable UUID ref, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("past", false);
        return page(looks.now(new CaseRef(ref), acting), acting, model, locale);
    }

    /// The case as it was known at a moment. Nothing that was recorded later is shown.
    @GetMapping("/{ref}/as-known")
    String asKnown(
            @PathVariable UUID ref,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String time,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var typed = PastMoment.of(date, time);
        model.addAttribute("typed", typed);
        model.addAttribute("past", typed.isPast());
        var moment = typed.moment().orElseGet(clock::instant);
        var look = looks.asKnownAt(new CaseRef(ref), moment, acting);
        return page(look, acting, model, locale);
    }

    private static boolean isOpen(Headings.Heading heading) {
        return heading.file().closedAt().isEmpty();
    }

    private String page(Look look, Acting.Practitioner acting, Model model, Locale locale) {
        var parts = sections.begin(look, acting);
        model.addAttribute("mayLead", LeadController.may(look.file(), acting));
        model.addAttribute("managed", cases.managed(look.file(), acting));
        model.addAttribute(
                "fixed", !look.file().whole() || model.getAttribute("past") == Boolean.TRUE);
        var view = look.known().get();
        model.addAttribute("heading", headings.of(view, locale));
        model.addAttribute("view", view);
        model.addAttribute("sheets", wording.sheets(view, locale));
        model.addAttribute("sections", parts.get());
        return "casefile/case";
    }
}
