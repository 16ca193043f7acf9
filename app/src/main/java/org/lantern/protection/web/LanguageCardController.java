package org.lantern.protection.web;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.Locale;
import org.lantern.kernel.Refused;
import org.lantern.ui.OpenToAll;
import org.lantern.vocabulary.Greeting;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// The language card: a child points to their language and reads what they are told first. It knows
/// of no child, so that the phone can be handed over with it.
@Controller
@OpenToAll
@RequestMapping("/help/language-card")
class LanguageCardController {

    private final Vocabulary vocabulary;

    LanguageCardController(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// In the order of the names by which the practitioner knows them.
    @GetMapping
    String choose(Model model, Locale locale) {
        model.addAttribute(
                "greetings",
                vocabulary.greetings().stream()
                        .sorted(
                                comparing(
                                        one -> one.name().in(locale), Collator.getInstance(locale)))
                        .toList());
        return "protection/card";
    }

    @GetMapping("/{tag}")
    String show(@PathVariable String tag, Model model) {
        model.addAttribute("greeting", greeting(tag));
        return "protection/greeting";
    }

    /// For whoever signs, has few words, or is too afraid to speak.
    @GetMapping("/pictures")
    String point() {
        return "protection/pictures";
    }

    private Greeting greeting(String tag) {
        return vocabulary.greetings().stream()
                .filter(one -> one.tag().equals(tag))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }
}
