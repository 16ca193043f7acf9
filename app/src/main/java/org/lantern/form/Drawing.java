package org.lantern.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.area.Place;
import org.lantern.ui.Field;
import org.lantern.ui.Look;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.ui.Problem;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Form.Question;
import org.lantern.vocabulary.ValueType;

/// One question being drawn: its inputs, with what was typed and what is wrong with it.
final class Drawing {

    private static final Look USUAL = Field.of("", Phrase.of("")).look();

    private final Choices choices;
    private final FormRun run;
    private final Tongue tongue;
    private final Question question;
    private final Concept concept;
    private final Asked asked;
    private final Typed typed;
    private Optional<Lack> lack = Optional.empty();
    private Field main;

    Drawing(Askings from, Stop.Page page, Question question, FormRun run, Tongue tongue) {
        choices = new Choices(from.vocabulary(), from.areas(), tongue);
        this.run = run;
        this.tongue = tongue;
        this.question = question;
        concept = from.vocabulary().concept(question.concept());
        asked = page.asked(question);
        typed = run.answers().at(asked);
        main = Field.of(asked.field(), tongue.say(question.label()));
    }

    /// The question, told what is wrong on its page.
    Asking asking(List<Lack> lacks) {
        lack = lacks.stream().filter(l -> l.question().equals(question)).findFirst();
        main =
                field(Typed.MAIN, tongue.say(question.label()))
                        .hinted(tongue.say(question.hint()).orElse(null));
        return switch (concept.type()) {
            case LONG_TEXT -> box("textarea", main.typed(typed.all()));
            case CHOICE, CHOICES, YES_NO, PERSON -> choice();
            case PARTIAL_DATE -> box("date", main.typed(parts("day", "month", "year")));
            case AREA -> area();
            case IDENTIFIER -> identifier();
            case MARK -> mark();
            case TEXT, NUMBER, COUNTRY, LANGUAGE, PHONE, EMAIL -> lines();
        };
    }

    private Asking lines() {
        var first = main.typed(typed.all().stream().limit(1).toList()).looking(look());
        var more = new ArrayList<Field>();
        for (int at = 1; concept.many() && at <= typed.all().size(); at++)
            more.add(
                    Field.of(
                                    asked.field() + "-" + at,
                                    tongue.say("another-line", tongue.say(question.label()).text()))
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
        var offered =
                concept.type() == ValueType.PERSON
                        ? Choices.people(run.host().people().apply(asked))
                        : choices.of(concept).filter(o -> !question.except().contains(o.value()));
        var kind = concept.type() == ValueType.CHOICES ? "checkboxes" : "radios";
        return made(
                kind,
                main.typed(typed.all()).offering(Choices.with(offered, boxes())),
                List.of(),
                List.of(),
                "");
    }

    private Asking area() {
        var found = choices.found(typed.in("words")).toList();
        var search =
                Field.of(asked.field("words"), tongue.say("area.search")).typed(parts("words"));
        var area =
                choices.wide(typed.in("words"))
                        .map(place -> main.hinted(wide(place)))
                        .orElse(main)
                        .typed(typed.all());
        return found.isEmpty()
                ? made("area", area, List.of(search.wrong(main.error())), boxes(), "")
                : made(
                        "area",
                        area.offering(Choices.with(found.stream(), boxes())),
                        List.of(search),
                        List.of(),
                        "");
    }

    private Phrase wide(Place place) {
        return tongue.say("area.wide", place.nameIn(tongue.locale()), place.areas().size());
    }

    private Asking identifier() {
        var schemes = concept.codes().map(list -> choices.of(list).toList()).orElse(List.of());
        var scheme =
                Field.of(asked.field("scheme"), tongue.say("scheme"))
                        .typed(parts("scheme"))
                        .offering(schemes);
        var more = schemes.isEmpty() ? List.<Field>of() : List.of(scheme);
        return made("identifier", main.typed(typed.all()), more, boxes(), "");
    }

    private Asking mark() {
        var evidence = field("evidence", tongue.say("mark.evidence")).typed(parts("evidence"));
        var place = field("place", tongue.say("mark.place")).typed(parts("place"));
        var mark = main.typed(typed.all()).offering(Choices.with(choices.marks(), boxes()));
        return made("mark", mark, List.of(evidence, place), List.of(), "");
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
        return new Asking(
                kind, field, more, beside(kind, absent), list, known, concept.many(), problem);
    }

    private Field beside(String kind, List<Option> boxes) {
        var part = kind.equals("area") ? Typed.MAIN : Typed.ABSENT;
        return Field.of(asked.field(part), tongue.say("or-else"))
                .typed(typed.parts().getOrDefault(part, List.of()))
                .offering(boxes);
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
                QuestionReader.CHOSEN.contains(concept.type()) && concept.type() != ValueType.AREA;
        return tongue.wrong(lack, chosen);
    }

    private List<Option> boxes() {
        return choices.absences(question.need());
    }

    private List<String> parts(String... names) {
        return Stream.of(names).map(typed::in).toList();
    }

    private Look look() {
        return switch (concept.type()) {
            case PHONE -> new Look(false, 20, USUAL.rows(), "tel", null);
            case EMAIL -> new Look(false, USUAL.width(), USUAL.rows(), "email", null);
            case NUMBER -> new Look(false, 10, USUAL.rows(), "numeric", null);
            default -> USUAL;
        };
    }
}
