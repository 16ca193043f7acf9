package org.lantern.screening.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.screening.Filled;
import org.lantern.screening.Matrix;
import org.lantern.screening.MatrixView;
import org.lantern.screening.SheetRef;
import org.lantern.screening.Subject;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A child's indicator matrix: to fill in, to read, to print, and as it was on any earlier sheet.
@Controller
@RequestMapping("/matrix/{record}/{person}")
class MatrixController {

    private final Matrix matrix;
    private final Paper paper;
    private final SupportPart support;
    private final SheetWords sheets;
    private final Phrasebook phrases;

    MatrixController(
            Matrix matrix,
            Paper paper,
            SupportPart support,
            SheetWords sheets,
            Phrasebook phrases) {
        this.matrix = matrix;
        this.paper = paper;
        this.support = support;
        this.sheets = sheets;
        this.phrases = phrases;
    }

    @GetMapping
    String show(
            @PathVariable UUID record,
            @PathVariable UUID person,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        return page(subject(record, person), Returned.nothing(), acting, model, locale);
    }

    @PostMapping
    String save(
            @PathVariable UUID record,
            @PathVariable UUID person,
            @RequestParam Map<String, String> fields,
            Acting.Practitioner acting,
            Model model,
            RedirectAttributes after,
            Locale locale) {
        var subject = subject(record, person);
        var posted = new Posted(fields);
        var filled = posted.filled().orElseThrow(Refused.Missing::new);
        var sheet = matrix.mark(subject, filled, acting);
        var back = posted.returned(filled, matrix.overtaken(subject, filled, acting));
        if (!back.why().isEmpty()) return page(subject, back, acting, model, locale);
        after.addFlashAttribute("saved", sheet.isPresent() ? "saved" : "unchanged");
        return "redirect:/matrix/" + record + "/" + person;
    }

    @GetMapping("/print")
    String print(
            @PathVariable UUID record,
            @PathVariable UUID person,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        read(matrix.open(subject(record, person), acting), acting, model, locale);
        return "screening/paper";
    }

    @GetMapping("/sheets/{sheet}")
    String sheet(
            @PathVariable UUID record,
            @PathVariable UUID person,
            @PathVariable UUID sheet,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var old = matrix.sheet(new SheetRef(sheet), subject(record, person), acting);
        read(old.matrix(), acting, model, locale);
        model.addAttribute("sheet", sheets.of(List.of(old.sheet())).getFirst());
        model.addAttribute("changes", sheets.changes(old, locale));
        model.addAttribute("reworded", sheets.reworded(old));
        return "screening/paper";
    }

    private String page(
            Subject subject,
            Returned back,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var view = matrix.open(subject, acting);
        put(view, acting, model, locale);
        model.addAttribute("beside", support.beside(view, acting));
        model.addAttribute("groups", paper.toFill(view, back, acting, locale));
        model.addAttribute("returned", back);
        model.addAttribute(
                "explanation",
                back.words(Filled.EXPLANATION)
                        .orElseGet(() -> paper.own(view.explanations(), acting)));
        model.addAttribute(
                "toCheck",
                back.words(Filled.STILL_TO_CHECK)
                        .orElseGet(() -> paper.own(view.stillToCheck(), acting)));
        model.addAttribute("ownExplanation", paper.own(view.explanations(), acting));
        model.addAttribute("ownToCheck", paper.own(view.stillToCheck(), acting));
        model.addAttribute("sources", Posted.sources());
        model.addAttribute("sheets", sheets.of(matrix.sheets(subject, acting)).reversed());
        model.addAttribute(
                "problems",
                back.why().entrySet().stream()
                        .map(e -> problem(e.getKey(), e.getValue(), locale))
                        .toList());
        return "screening/matrix";
    }

    private void read(MatrixView view, Acting.Practitioner acting, Model model, Locale locale) {
        put(view, acting, model, locale);
        model.addAttribute("groups", paper.toRead(view, acting, locale));
        model.addAttribute("ownName", acting.name());
        model.addAttribute("explanation", paper.own(view.explanations(), acting));
        model.addAttribute("toCheck", paper.own(view.stillToCheck(), acting));
    }

    private void put(MatrixView view, Acting.Practitioner acting, Model model, Locale locale) {
        model.addAttribute("view", view);
        model.addAttribute(
                "here", "/matrix/" + view.subject().record() + "/" + view.subject().person());
        model.addAttribute("support", support.of(view, locale));
        model.addAttribute("explanations", paper.voices(view.explanations(), acting, locale));
        model.addAttribute("toChecks", paper.voices(view.stillToCheck(), acting, locale));
    }

    private Problem problem(String at, String why, Locale locale) {
        return new Problem(
                switch (at) {
                    case Filled.EXPLANATION -> "explanation";
                    case Filled.STILL_TO_CHECK -> "to-check";
                    default -> at;
                },
                phrases.getMessage("screening." + why, new Object[] {at}, locale));
    }

    private static Subject subject(UUID record, UUID person) {
        return new Subject(new PersonRef(person), record);
    }
}
