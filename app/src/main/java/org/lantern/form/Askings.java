package org.lantern.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.area.Areas;
import org.lantern.ui.Field;
import org.lantern.ui.Look;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Problem;
import org.lantern.vocabulary.CodeList;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Form.Need;
import org.lantern.vocabulary.Form.Question;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Makes of a question what a page can draw, with what was typed and what is wrong with it.
@Component
class Askings {

    private static final Look USUAL = Field.of("", Phrase.of("")).look();

    private final Vocabulary vocabulary;
    private final Areas areas;

    Askings(Vocabulary vocabulary, Areas areas) {
        this.vocabulary = vocabulary;
        this.areas = areas;
    }

    /// All questions of a page. What is wrong is told once the page was sent.
    List<Asking> on(Stop.Page page, FormRun run, Tongue tongue) {
        return page.questions().stream()
                .map(q -> new Drawing(page, q, run, tongue).asking())
                .toList();
    }

    /// One question being drawn.
    private final class Drawing {

        private final FormRun run;
        private final Tongue tongue;
        private final Question question;
        private final Concept concept;
        private final Asked asked;
        private final Typed typed;
        private final Optional<Lack> lack;
        private final Field main;

        Drawing(Stop.Page page, Question question, FormRun run, Tongue tongue) {
            this.run = run;
            this.tongue = tongue;
            this.question = question;
            concept = vocabulary.concept(question.concept());
            asked = page.asked(question);
            typed = run.answers().at(asked);
            lack = run.wrong(page).stream().filter(l -> l.question().equals(question)).findFirst();
            main =
                    field(Typed.MAIN, tongue.say(question.label()))
                            .hinted(tongue.say(question.hint()).orElse(null));
        }

        Asking asking() {
            return switch (concept.type()) {
                case LONG_TEXT -> box("textarea", main.typed(typed.all()));
                case CHOICE, CHOICES, YES_NO, PERSON -> choice();
                case PARTIAL_DATE -> box("date", main.typed(parts("day", "month", "year")));
                case AREA -> area();
                case IDENTIFIER -> identifier();
                case MARK -> mark();
                case TEXT, NUMBER, COUNTRY, LANGUAGE, PHONE -> lines();
            };
        }

        private Asking lines() {
            var first = main.typed(typed.all().stream().limit(1).toList()).looking(look());
            var more = new ArrayList<Field>();
            for (int at = 1; concept.many() && at <= typed.all().size(); at++)
                more.add(
                        Field.of(
                                        asked.field() + "-" + at,
                                        tongue.say(
                                                "another-line",
                                                tongue.say(question.label()).text()))
                                .typed(typed.all().stream().skip(at).limit(1).toList())
                                .looking(look()));
            var list =
                    switch (concept.type()) {
                        case COUNTRY -> QuestionReader.COUNTRIES;
                        case LANGUAGE -> QuestionReader.LANGUAGES;
                        default -> "";
                    };
            return made("lines", first, more, boxes(), list);
        }

        private Asking choice() {
            var options = Stream.concat(choices(), apart(boxes())).toList();
            var kind = concept.type() == ValueType.CHOICES ? "checkboxes" : "radios";
            return made(kind, main.typed(typed.all()).offering(options), List.of(), List.of(), "");
        }

        private Stream<Option> choices() {
            if (concept.type() == ValueType.PERSON)
                return run.host().people().apply(asked).stream()
                        .map(somebody ->
                                Option.of(somebody.ref().toString(), Phrase.of(somebody.name())));
            return offered(
                    concept.type() == ValueType.YES_NO ? "yes-no" : concept.codes().orElseThrow());
        }

        private Stream<Option> offered(String list) {
            return vocabulary.codes(list).offered().stream().map(this::option);
        }

        private Option option(CodeList.Code code) {
            return Option.of(code.code(), tongue.say(code.label()))
                    .hinted(tongue.say(code.hint()).orElse(null));
        }

        private Asking area() {
            var words = typed.in("words");
            var found =
                    words.isBlank()
                            ? List.<Option>of()
                            : areas.search(words, QuestionReader.LIKELY_AREAS).stream()
                                    .map(match ->
                                            Option.of(
                                                            match.area().code(),
                                                            Phrase.of(
                                                                    match.area()
                                                                            .nameIn(
                                                                                    tongue
                                                                                            .locale())))
                                                    .hinted(Phrase.of(match.why(tongue.locale()))))
                                    .toList();
            var search =
                    Field.of(asked.field("words"), tongue.say("area.search")).typed(parts("words"));
            if (found.isEmpty())
                return made(
                        "area",
                        main.typed(typed.all()),
                        List.of(search.wrong(main.error())),
                        boxes(),
                        "");
            var options = Stream.concat(found.stream(), apart(boxes())).toList();
            return made(
                    "area",
                    main.typed(typed.all()).offering(options),
                    List.of(search),
                    List.of(),
                    "");
        }

        private Asking identifier() {
            var schemes = concept.codes().map(this::offered).orElse(Stream.of()).toList();
            var scheme =
                    Field.of(asked.field("scheme"), tongue.say("scheme"))
                            .typed(parts("scheme"))
                            .offering(schemes);
            return made(
                    "identifier",
                    main.typed(typed.all()),
                    schemes.isEmpty() ? List.of() : List.of(scheme),
                    boxes(),
                    "");
        }

        private Asking mark() {
            var options =
                    Stream.of("yes", "suspected")
                            .map(mark -> Option.of(mark, tongue.say("mark." + mark)));
            var evidence = field("evidence", tongue.say("mark.evidence")).typed(parts("evidence"));
            var place = field("place", tongue.say("mark.place")).typed(parts("place"));
            return made(
                    "mark",
                    main.typed(typed.all())
                            .offering(Stream.concat(options, apart(boxes())).toList()),
                    List.of(evidence, place),
                    List.of(),
                    "");
        }

        private Asking box(String kind, Field field) {
            return made(kind, field, List.of(), boxes(), "");
        }

        private Asking made(
                String kind, Field field, List<Field> more, List<Option> absent, String list) {
            var known = run.host().known().at(asked);
            var at =
                    Stream.concat(Stream.of(field), more.stream())
                            .filter(f -> f.error() != null)
                            .findFirst();
            var shown =
                    kind.equals("area") && field.options().isEmpty()
                            ? at.map(_ -> asked.field("words"))
                            : at.map(Field::name);
            var problem = lack.flatMap(l -> shown.map(id -> new Problem(id, wrong(l))));
            return new Asking(kind, field, more, absent, list, known, concept.many(), problem);
        }

        /// An input of the question; it carries the error when the error is about this input.
        private Field field(String part, Phrase label) {
            var here = lack.filter(l -> isAbout(l.why().part(), part)).map(this::wrong);
            return Field.of(asked.field(part), label).wrong(here.orElse(null));
        }

        private boolean isAbout(String wrong, String part) {
            var own = List.of("evidence", "place");
            return own.contains(part) ? wrong.equals(part) : !own.contains(wrong);
        }

        private String wrong(Lack lack) {
            var chosen =
                    QuestionReader.CHOSEN.contains(concept.type())
                            && concept.type() != ValueType.AREA;
            return tongue.wrong(lack, chosen);
        }

        private List<Option> boxes() {
            var all = new ArrayList<Option>();
            if (question.need().compareTo(Need.OR_UNKNOWN) >= 0)
                all.add(Option.of(Typed.UNKNOWN, tongue.say("unknown")));
            if (question.need() == Need.OR_UNKNOWN_OR_REFUSED)
                all.add(Option.of(Typed.REFUSED, tongue.say("refused")));
            return all;
        }

        private static Stream<Option> apart(List<Option> boxes) {
            return boxes.stream().map(box -> box.equals(boxes.getFirst()) ? box.apart() : box);
        }

        private List<String> parts(String... names) {
            return Stream.of(names).map(typed::in).toList();
        }

        private Look look() {
            return switch (concept.type()) {
                case PHONE -> new Look(false, 20, USUAL.rows(), "tel", null);
                case NUMBER -> new Look(false, 10, USUAL.rows(), "numeric", null);
                default -> USUAL;
            };
        }
    }
}
