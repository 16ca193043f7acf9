package org.lantern.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lantern.area.Areas;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.CodeList;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Form.Need;
import org.lantern.vocabulary.Form.Question;
import org.lantern.vocabulary.Value;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Understands what is typed at a question, by the type of what is asked for.
@Component
class QuestionReader {

    /// Of these, "I do not know" is one choice more; of all others, a box beside the input.
    static final Set<ValueType> CHOSEN =
            Set.of(
                    ValueType.CHOICE,
                    ValueType.CHOICES,
                    ValueType.YES_NO,
                    ValueType.AREA,
                    ValueType.PERSON,
                    ValueType.MARK);

    private static final Set<String> MARKS = Set.of("yes", "suspected");
    static final int LIKELY_AREAS = 8;
    static final String COUNTRIES = "countries";
    static final String LANGUAGES = "languages";
    static final String YES_NO = "yes-no";

    private final Vocabulary vocabulary;
    private final Areas areas;
    private final Named countries;
    private final Named languages;

    QuestionReader(Vocabulary vocabulary, Areas areas) {
        this.vocabulary = vocabulary;
        this.areas = areas;
        countries = new Named(vocabulary.codes(COUNTRIES));
        languages = new Named(vocabulary.codes(LANGUAGES));
    }

    /// What is typed there, understood.
    ///
    /// @param people who may be chosen, where somebody is asked for
    Reading read(Question question, Typed typed, List<Host.Somebody> people) {
        if (typed.blank()) return new Reading.Blank();
        var concept = vocabulary.concept(question.concept());
        var absent = absent(question.need(), typed, CHOSEN.contains(concept.type()));
        var value = value(concept, typed, people);
        if (value instanceof Reading.Good good && good.isAmong(question.except()))
            return Reading.Bad.of("select");
        if (absent.isEmpty()) return value;
        return value instanceof Reading.Blank
                ? Reading.Good.of(absent.get())
                : Reading.Bad.of("not-both");
    }

    /// "I do not know" and "They did not want to say", where the question offers them.
    private static Optional<Answer> absent(Need need, Typed typed, boolean amongChoices) {
        var chosen =
                amongChoices ? typed.all() : typed.parts().getOrDefault(Typed.ABSENT, List.of());
        if (chosen.contains(Typed.UNKNOWN) && need.mayBeUnknown())
            return Optional.of(new Answer.Unknown());
        if (chosen.contains(Typed.REFUSED) && need.mayBeRefused())
            return Optional.of(new Answer.Refused());
        return Optional.empty();
    }

    private Reading value(Concept concept, Typed typed, List<Host.Somebody> people) {
        return switch (concept.type()) {
            case PARTIAL_DATE -> DateReading.read(typed);
            case IDENTIFIER -> NumberReading.identifier(concept, typed);
            case AREA -> area(typed);
            case MARK -> mark(typed);
            case CHOICES -> choices(vocabulary.codes(concept.codes().orElseThrow()), typed);
            default -> each(typed, concept.many(), line -> one(concept, line, people));
        };
    }

    private Reading one(Concept concept, String typed, List<Host.Somebody> people) {
        return switch (concept.type()) {
            case LONG_TEXT -> text(Letters.lines(typed), Letters.MANY_LINES);
            case NUMBER -> NumberReading.number(typed);
            case PHONE -> NumberReading.phone(typed);
            case EMAIL -> NumberReading.email(typed);
            case COUNTRY -> named(countries, typed, "country");
            case LANGUAGE -> named(languages, typed, "language");
            case YES_NO -> code(List.of("yes", "no"), typed);
            case CHOICE -> code(offered(vocabulary.codes(concept.codes().orElseThrow())), typed);
            case PERSON -> person(typed, people);
            default -> text(Letters.line(typed), Letters.ONE_LINE);
        };
    }

    /// Several lines where the concept takes several; the first that is wrong is told.
    private static Reading each(Typed typed, boolean many, Function<String, Reading> read) {
        var answers = new ArrayList<Answer>();
        for (var line : many ? typed.all() : List.of(typed.in(Typed.MAIN))) {
            var reading = read.apply(line);
            if (reading instanceof Reading.Bad) return reading;
            if (reading instanceof Reading.Good(var more))
                more.stream().filter(a -> !answers.contains(a)).forEach(answers::add);
        }
        return answers.isEmpty() ? new Reading.Blank() : new Reading.Good(answers);
    }

    private static boolean isAbsence(String value) {
        return value.equals(Typed.UNKNOWN) || value.equals(Typed.REFUSED);
    }

    private static Reading text(String text, int most) {
        if (text.isBlank()) return new Reading.Blank();
        return Letters.count(text) > most
                ? Reading.Bad.of("too-long", most)
                : Reading.Good.of(Answer.text(text));
    }

    private static Reading named(Named list, String typed, String what) {
        if (Letters.line(typed).isEmpty()) return new Reading.Blank();
        return list.find(Letters.line(typed))
                .<Reading>map(code -> Reading.Good.of(Answer.code(code)))
                .orElseGet(() -> Reading.Bad.of(what));
    }

    private static Reading code(List<String> offered, String typed) {
        if (typed.isBlank() || isAbsence(typed)) return new Reading.Blank();
        return offered.contains(typed)
                ? Reading.Good.of(Answer.code(typed))
                : Reading.Bad.of("select");
    }

    private static Reading choices(CodeList list, Typed typed) {
        var chosen = typed.all().stream().filter(c -> !c.isBlank() && !isAbsence(c)).toList();
        if (chosen.isEmpty()) return new Reading.Blank();
        if (!offered(list).containsAll(chosen)) return Reading.Bad.of("select");
        var ordered = offered(list).stream().filter(chosen::contains).toList();
        return Reading.Good.of(new Answer.Known(new Value.Codes(ordered)));
    }

    private static List<String> offered(CodeList list) {
        return list.offered().stream().map(CodeList.Code::code).toList();
    }

    /// A chosen code stands only as long as the words it was chosen for.
    private Reading area(Typed typed) {
        var words = Letters.line(typed.in("words"));
        var chosen = isAbsence(typed.in(Typed.MAIN)) ? "" : typed.in(Typed.MAIN);
        var settled = typed.in("found").equals(typed.in("words"));
        if (!chosen.isEmpty() && settled)
            return areas.find(chosen).isPresent()
                    ? Reading.Good.of(Answer.code(chosen))
                    : Reading.Bad.of("select");
        if (words.isEmpty() || isAbsence(typed.in(Typed.MAIN))) return new Reading.Blank();
        var found = areas.search(words, LIKELY_AREAS);
        return found.isEmpty() ? Reading.Bad.in("words", "area") : new Reading.Found(found);
    }

    private static Reading mark(Typed typed) {
        var evidence = Letters.lines(typed.in("evidence"));
        var place = Letters.line(typed.in("place"));
        var mark = typed.in(Typed.MAIN);
        if (mark.isBlank() || isAbsence(mark))
            return evidence.isEmpty() ? new Reading.Blank() : Reading.Bad.of("mark");
        if (!MARKS.contains(mark)) return Reading.Bad.of("mark");
        if (Letters.count(evidence) > Letters.MANY_LINES)
            return new Reading.Bad("too-long", "evidence", List.of(Letters.MANY_LINES));
        if (Letters.count(place) > Letters.ONE_LINE)
            return new Reading.Bad("too-long", "place", List.of(Letters.ONE_LINE));
        return Reading.Good.of(new Answer.Known(new Value.Mark(mark, evidence, place)));
    }

    private static Reading person(String typed, List<Host.Somebody> people) {
        if (typed.isBlank() || isAbsence(typed)) return new Reading.Blank();
        return people.stream()
                .map(Host.Somebody::ref)
                .filter(ref -> ref.toString().equals(typed))
                .findFirst()
                .<Reading>map(QuestionReader::known)
                .orElseGet(() -> Reading.Bad.of("select"));
    }

    private static Reading known(UUID person) {
        return Reading.Good.of(new Answer.Known(new Value.Person(person)));
    }
}
