package org.lantern.form;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.ui.Phrase;
import org.lantern.ui.Phrasebook;
import org.lantern.ui.SummaryRow;
import org.lantern.ui.TypedWords;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Shown;
import org.lantern.vocabulary.Vocabulary;
import org.lantern.vocabulary.Words;
import org.springframework.stereotype.Component;

/// What was typed on a page of any form, by its questions.
@Component
class TypedAnswers implements TypedWords {

    private final Vocabulary vocabulary;
    private final Shown shown;
    private final Phrasebook phrases;

    TypedAnswers(Vocabulary vocabulary, Shown shown, Phrasebook phrases) {
        this.vocabulary = vocabulary;
        this.shown = shown;
        this.phrases = phrases;
    }

    @Override
    public List<SummaryRow> of(Map<String, List<String>> page, Locale locale) {
        var tongue = new Tongue(phrases, locale);
        var said = new LinkedHashMap<Asked, List<String>>();
        page.forEach((field, values) ->
                asked(field)
                        .filter(_ -> !field.endsWith(".found"))
                        .ifPresent(asked ->
                                said.merge(
                                        asked,
                                        words(asked, values, tongue),
                                        (a, b) -> Stream.concat(a.stream(), b.stream()).toList())));
        return said.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e ->
                        new SummaryRow(
                                label(e.getKey(), said.keySet(), tongue),
                                String.join("\n", e.getValue()),
                                null))
                .toList();
    }

    /// `child-2_child.name`, or one of several inputs of a question, such as
    /// `child.birth-date.day`.
    private Optional<Asked> asked(String field) {
        var cut = field.indexOf('_');
        if (cut == 0) return Optional.empty();
        var item = cut < 0 ? "" : field.substring(0, cut);
        var concept = field.substring(cut + 1);
        return Stream.of(concept, concept.replaceAll("\\.[a-z]+$", ""))
                .filter(id -> vocabulary.findConcept(id).isPresent())
                .findFirst()
                .map(id -> new Asked(item, id));
    }

    private List<String> words(Asked asked, List<String> values, Tongue tongue) {
        var concept = vocabulary.concept(asked.concept());
        return values.stream()
                .filter(value -> !value.isBlank())
                .map(value -> word(concept, value, tongue))
                .toList();
    }

    private String word(Concept concept, String value, Tongue tongue) {
        if (value.equals(Typed.UNKNOWN)) return tongue.text("unknown");
        if (value.equals(Typed.REFUSED)) return tongue.text("refused");
        return QuestionReader.CHOSEN.contains(concept.type())
                ? shown.of(concept, Answer.code(value), tongue.locale())
                : value;
    }

    private Phrase label(Asked asked, Set<Asked> page, Tongue tongue) {
        var label =
                vocabulary.forms().stream()
                        .map(TypedAnswers::labels)
                        .filter(labels ->
                                page.stream().map(Asked::concept).allMatch(labels::containsKey))
                        .map(labels -> labels.get(asked.concept()))
                        .findFirst()
                        .orElseGet(() -> vocabulary.concept(asked.concept()).label());
        return asked.item().startsWith("child-")
                ? tongue.say("typed.child", tongue.say(label).text(), asked.item().substring(6))
                : tongue.say(label);
    }

    /// How a form asks for its concepts.
    private static Map<String, Words> labels(Form form) {
        return form.steps().stream()
                .flatMap(step -> step.questions().stream())
                .collect(toMap(Form.Question::concept, Form.Question::label, (one, _) -> one));
    }
}
