package org.lantern.form;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import org.lantern.area.Areas;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.PartialDate;
import org.lantern.vocabulary.Value;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Says an answer in words, as a person would.
@Component
class AnswerWords {

    private final Vocabulary vocabulary;
    private final Areas areas;

    AnswerWords(Vocabulary vocabulary, Areas areas) {
        this.vocabulary = vocabulary;
        this.areas = areas;
    }

    /// What was typed at a question that is asked: understood where it can be, otherwise as typed.
    List<Phrase> say(FormRun run, Asked asked, Tongue tongue) {
        var concept = vocabulary.concept(asked.concept());
        return switch (run.reading(asked)) {
            case Reading.Good(var answers) ->
                    answers.stream().flatMap(a -> say(concept, a, run, asked, tongue)).toList();
            case Reading.Blank _ -> List.of();
            case Reading.Bad _, Reading.Found _ ->
                    run.answers().at(asked).parts().entrySet().stream()
                            .filter(part -> !part.getKey().equals("found"))
                            .flatMap(part -> part.getValue().stream())
                            .filter(words -> !words.isBlank() && !words.startsWith("_"))
                            .map(Phrase::of)
                            .toList();
        };
    }

    private Stream<Phrase> say(
            Concept concept, Answer answer, FormRun run, Asked asked, Tongue tongue) {
        return switch (answer) {
            case Answer.Unknown _ -> Stream.of(tongue.say("unknown"));
            case Answer.Refused _ -> Stream.of(tongue.say("refused"));
            case Answer.NotAsked _ -> Stream.of(tongue.say("not-asked"));
            case Answer.Known(Value.Person(var ref)) ->
                    run.host().people().apply(asked).stream()
                            .filter(somebody -> somebody.ref().equals(ref))
                            .map(somebody -> Phrase.of(somebody.name()));
            case Answer.Known(var value) -> say(concept, value, tongue);
        };
    }

    private Stream<Phrase> say(Concept concept, Value value, Tongue tongue) {
        return switch (value) {
            case Value.Text(var text) -> text.lines().map(Phrase::of);
            case Value.Code(var code) -> Stream.of(code(concept, code, tongue));
            case Value.Codes(var codes) -> codes.stream().map(code -> code(concept, code, tongue));
            case Value.When(var date) -> Stream.of(date(date, tongue));
            case Value.Number(var number) -> Stream.of(Phrase.of(Long.toString(number)));
            case Value.Phone(var typed, _) -> Stream.of(Phrase.of(typed));
            case Value.Identifier(_, var number) -> Stream.of(Phrase.of(number));
            case Value.Person _ -> Stream.of();
            case Value.Mark(var mark, var evidence, var place) ->
                    Stream.concat(
                            Stream.of(tongue.say("mark." + mark)),
                            Stream.of(evidence, place).filter(s -> !s.isBlank()).map(Phrase::of));
        };
    }

    private Phrase code(Concept concept, String code, Tongue tongue) {
        if (concept.type() == ValueType.AREA)
            return Phrase.of(
                    areas.find(code).map(area -> area.nameIn(tongue.locale())).orElse(code));
        return vocabulary
                .codes(list(concept))
                .find(code)
                .map(found -> tongue.say(found.label()))
                .orElseGet(() -> Phrase.of(code));
    }

    private static String list(Concept concept) {
        return switch (concept.type()) {
            case COUNTRY -> QuestionReader.COUNTRIES;
            case LANGUAGE -> QuestionReader.LANGUAGES;
            case YES_NO -> QuestionReader.YES_NO;
            default -> concept.codes().orElseThrow();
        };
    }

    private static Phrase date(PartialDate date, Tongue tongue) {
        var month = date.month();
        if (month == null) return Phrase.of(Integer.toString(date.year()));
        var name = Month.of(month).getDisplayName(TextStyle.FULL, tongue.locale());
        var rest = name + " " + date.year();
        return Phrase.of(date.day() == null ? rest : date.day() + " " + rest);
    }
}
