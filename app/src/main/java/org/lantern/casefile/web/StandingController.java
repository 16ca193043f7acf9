package org.lantern.casefile.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Said;
import org.lantern.casefile.SourceKind;
import org.lantern.casefile.Standing;
import org.lantern.casefile.Statement;
import org.lantern.casefile.Wording;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// Where people disagree, somebody who sees the whole case says which holds, and why; or takes a
/// statement back. The other words stay, in the past.
@Controller
@RequestMapping("/cases/{ref}/standing/{concept}")
class StandingController {

    private final Cases cases;
    private final Ledger ledger;
    private final Wording wording;
    private final Headings headings;
    private final Vocabulary vocabulary;

    StandingController(
            Cases cases, Ledger ledger, Wording wording, Headings headings, Vocabulary vocabulary) {
        this.cases = cases;
        this.ledger = ledger;
        this.wording = wording;
        this.headings = headings;
        this.vocabulary = vocabulary;
    }

    @GetMapping
    String ask(
            @PathVariable UUID ref,
            @PathVariable String concept,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        model.addAttribute("form", new StandingForm(null, null));
        return page(view(ref, acting), concept(concept), model, locale);
    }

    @PostMapping
    String settle(
            @PathVariable UUID ref,
            @PathVariable String concept,
            @Valid @ModelAttribute("form") StandingForm form,
            BindingResult errors,
            Acting.Practitioner acting,
            Model model,
            Locale locale) {
        var view = view(ref, acting);
        var about = concept(concept);
        var live = view.of(about).live();
        var holds = live.stream().filter(s -> s.ref().toString().equals(form.holds())).findFirst();
        var takenBack = "none".equals(form.holds());
        if (form.holds() != null && holds.isEmpty() && !takenBack)
            errors.rejectValue("holds", "casefile.standing.gone");
        if (errors.hasErrors()) return page(view, about, model, locale);
        settle(view, about, live, holds, String.valueOf(form.reason()), acting);
        return "redirect:/cases/" + ref;
    }

    private void settle(
            CaseView view,
            Concept about,
            List<Statement> live,
            Optional<Statement> holds,
            String reason,
            Acting.Practitioner acting) {
        var origin = view.file().ref().value();
        if (holds.isEmpty()) {
            live.forEach(s -> ledger.withdraw(s, reason, origin, acting));
            return;
        }
        var chosen = holds.get();
        var said =
                new Said(
                        chosen.subject(),
                        about,
                        chosen.answer().orElseThrow(),
                        SourceKind.WORKED_OUT,
                        chosen.saidBy(),
                        chosen.observed());
        ledger.replace(live.stream().map(Statement::ref).toList(), said, reason, origin, acting);
    }

    private String page(CaseView view, Concept about, Model model, Locale locale) {
        var standing = view.of(about);
        if (standing instanceof Standing.Nothing) throw new Refused.Missing();
        model.addAttribute("heading", headings.of(view, locale));
        model.addAttribute("row", wording.row(about, standing, locale));
        return "casefile/standing";
    }

    /// Only those who see the whole case may say what holds in it.
    private CaseView view(UUID ref, Acting.Practitioner acting) {
        var view = cases.look(new CaseRef(ref), acting);
        if (!view.file().whole()) throw new Refused.Missing();
        return view;
    }

    private Concept concept(String id) {
        return vocabulary.findConcept(id).orElseThrow(Refused.Missing::new);
    }

    /// Which statement holds, and why.
    ///
    /// @param holds its reference, or `none` to take all of them back
    record StandingForm(
            @NotNull(message = "{casefile.standing.holds.missing}") @Nullable String holds,
            @NotBlank(message = "{casefile.standing.reason.missing}") @Nullable String reason) {}
}
