package org.lantern.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Shown;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Puts the statements of a case on the line of time.
@Component
public class Chronology {

    private final Vocabulary vocabulary;
    private final Shown shown;
    private final Attribution attribution;
    private final Phrasebook phrases;

    Chronology(Vocabulary vocabulary, Shown shown, Attribution attribution, Phrasebook phrases) {
        this.vocabulary = vocabulary;
        this.shown = shown;
        this.attribution = attribution;
        this.phrases = phrases;
    }

    /// Every statement, those that were made in one go as one moment.
    public List<Moment> of(CaseView view, Locale locale) {
        var names = attribution.names(view.statements());
        return view.statements().stream()
                .filter(s -> vocabulary.concept(s.concept()).type() != ValueType.MARK)
                .collect(
                        Collectors.groupingBy(
                                s -> List.of(s.recordedAt(), s.recordedBy(), s.origin()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(together -> moment(together, names, locale))
                .toList();
    }

    private Moment moment(List<Statement> together, Attribution.Names names, Locale locale) {
        var first = together.getFirst();
        return new Moment(
                first.recordedAt(),
                phrases.say(
                        "casefile.moment." + (first.replaces().isEmpty() ? "said" : "replaced"),
                        locale),
                first.recordedBy().map(names::practitioner).orElse(null),
                together.stream()
                        .map(s -> asWords(s, locale))
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    private String asWords(Statement s, Locale locale) {
        var concept = vocabulary.concept(s.concept());
        var value =
                s.answer()
                        .map(a -> shown.of(concept, a, locale))
                        .orElse(phrases.getMessage("casefile.taken-back", null, locale));
        var why = s.reason().isEmpty() ? "" : " (" + s.reason() + ")";
        return concept.label().in(locale) + ": " + value + why;
    }
}
