package org.lantern.screening.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.lantern.ui.OpenToAll;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How to spot a trafficked child: the signs of the matrix, for everybody, each with where it is
/// from. It answers for no child, and so never that one is not trafficked.
@Controller
@OpenToAll
class SignsPage {

    private final Vocabulary vocabulary;

    SignsPage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @GetMapping("/help/signs")
    String show(Model model, Locale locale) {
        var signs = vocabulary.indicators();
        var sources = signs.stream().map(Indicator::origin).distinct().toList();
        model.addAttribute("sources", sources);
        model.addAttribute(
                "groups",
                signs.stream()
                        .collect(groupingBy(Indicator::group, LinkedHashMap::new, toList()))
                        .entrySet()
                        .stream()
                        .map(group ->
                                new Group(
                                        group.getKey(),
                                        group.getValue().stream()
                                                .map(sign -> sign(sign, sources, locale))
                                                .toList()))
                        .toList());
        return "screening/signs";
    }

    private static Sign sign(Indicator indicator, List<Origin> sources, Locale locale) {
        var words = indicator.label();
        var language = words.languageIn(locale);
        return new Sign(
                new Phrase(
                        words.in(locale), language.equals(locale.getLanguage()) ? null : language),
                sources.indexOf(indicator.origin()) + 1,
                switch (indicator.origin().confidence()) {
                    case SEEN, PARTLY_SEEN -> false;
                    case BACKGROUND, DESIGN -> true;
                });
    }

    /// Signs of one kind.
    record Group(String name, List<Sign> signs) {}

    /// One sign.
    ///
    /// @param source its number among the sources
    /// @param draft whether nobody has read it at a source
    record Sign(Phrase words, int source, boolean draft) {}
}
