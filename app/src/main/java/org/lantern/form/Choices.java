package org.lantern.form;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lantern.area.Area;
import org.lantern.area.Areas;
import org.lantern.area.Place;
import org.lantern.ui.Option;
import org.lantern.ui.Phrase;
import org.lantern.vocabulary.CodeList;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Form.Need;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;

/// What there is to choose from at a question.
record Choices(Vocabulary vocabulary, Areas areas, Tongue tongue) {

    /// The codes that the concept takes.
    Stream<Option> of(Concept concept) {
        return of(
                concept.type() == ValueType.YES_NO
                        ? QuestionReader.YES_NO
                        : concept.codes().orElseThrow());
    }

    /// The codes of a list that are still offered.
    Stream<Option> of(String list) {
        return vocabulary.codes(list).offered().stream().map(this::option);
    }

    private Option option(CodeList.Code code) {
        return Option.of(code.code(), tongue.say(code.label()))
                .hinted(tongue.say(code.hint()).orElse(null));
    }

    /// Somebody who has a record here.
    static Stream<Option> people(List<Host.Somebody> people) {
        return people.stream()
                .map(somebody -> Option.of(somebody.ref().toString(), Phrase.of(somebody.name())));
    }

    /// The areas that may be meant by those words, each with the reason; all areas of a wide place.
    Stream<Option> found(String words) {
        if (words.isBlank()) return Stream.of();
        var wide = wide(words);
        if (wide.isPresent()) return byName(wide.get().areas());
        return areas.search(words, QuestionReader.LIKELY_AREAS).stream()
                .map(match ->
                        Option.of(
                                        match.area().code(),
                                        Phrase.of(match.area().nameIn(tongue.locale())))
                                .hinted(Phrase.of(match.why(tongue.locale()))));
    }

    /// The place that is meant where it has too many areas to choose from at a glance.
    Optional<Place> wide(String words) {
        return areas.wide(words, QuestionReader.LIKELY_AREAS);
    }

    private Stream<Option> byName(List<Area> all) {
        return all.stream()
                .map(area -> Option.of(area.code(), Phrase.of(area.nameIn(tongue.locale()))))
                .sorted(comparing(option -> option.label().text()));
    }

    /// How far an indicator is seen.
    Stream<Option> marks() {
        return Stream.of("yes", "suspected")
                .map(mark -> Option.of(mark, tongue.say("mark." + mark)));
    }

    /// "I do not know" and "They did not want to say", as far as the question offers them.
    List<Option> absences(Need need) {
        var all = new ArrayList<Option>();
        if (need.mayBeUnknown()) all.add(Option.of(Typed.UNKNOWN, tongue.say("unknown")));
        if (need.mayBeRefused()) all.add(Option.of(Typed.REFUSED, tongue.say("refused")));
        return all;
    }

    /// The choices, and apart from them what says that there is no answer.
    static List<Option> with(Stream<Option> choices, List<Option> absences) {
        var apart =
                absences.stream().map(box -> box.equals(absences.getFirst()) ? box.apart() : box);
        return Stream.concat(choices, apart).toList();
    }
}
