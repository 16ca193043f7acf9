package org.lantern.screening.web;

import java.util.List;
import java.util.Locale;
import org.lantern.screening.EvidenceRule;
import org.lantern.screening.FlightRule;
import org.lantern.screening.Step;
import org.lantern.ui.OpenToAll;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The rules of the matrix, one by one, for everybody who wants to check them.
@Controller
@OpenToAll
class MatrixHelp {

    private final Vocabulary vocabulary;

    MatrixHelp(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GetMapping("/help/matrix")
    String show(Model model, Locale locale) {
        model.addAttribute("evidence", EvidenceRule.values());
        model.addAttribute("flight", FlightRule.values());
        model.addAttribute("steps", Step.values());
        model.addAttribute(
                "indicators",
                vocabulary.indicators().stream().map(each -> row(each, locale)).toList());
        return "screening/help";
    }

    private static Row row(Indicator indicator, Locale locale) {
        var label = indicator.label();
        var language = label.languageIn(locale);
        return new Row(
                indicator.code(),
                new Phrase(
                        label.in(locale), language.equals(locale.getLanguage()) ? null : language),
                indicator.supports().isEmpty()
                        ? List.of("none")
                        : indicator.supports().stream().sorted().toList());
    }

    /// One indicator, and what it can be evidence of: ends of message keys in `screening.kind.`.
    record Row(String code, Phrase label, List<String> kinds) {}
}
