package org.lantern.concern.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.area.Nation;
import org.lantern.concern.Contact;
import org.lantern.concern.Contacts;
import org.lantern.concern.DecisionNames;
import org.lantern.concern.FirstThings;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.CodeList;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Origin;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Gathers where each piece of content is from. What has the same source stands together.
@Component
class Sources {

    /// One kind of content, such as the forms.
    record Kind(String name, List<Source> sources) {}

    /// Pieces of content with the same source. Without an origin nobody has said where they are
    /// from.
    record Source(String what, Optional<Origin> origin) {}

    /// The areas are two plain tables, which say this at their heads.
    private static final Origin AREAS =
            Origin.of(
                    "Open official registers (Office for National Statistics), published force"
                            + " areas, general knowledge",
                    2026,
                    Origin.Confidence.BACKGROUND);

    private final Vocabulary vocabulary;
    private final FirstThings firstThings;
    private final Contacts contacts;
    private final Phrasebook phrases;

    Sources(Vocabulary vocabulary, FirstThings firstThings, Contacts contacts, Phrasebook phrases) {
        this.vocabulary = vocabulary;
        this.firstThings = firstThings;
        this.contacts = contacts;
        this.phrases = phrases;
    }

    List<Kind> all(Locale locale) {
        var kinds = new LinkedHashMap<String, Stream<Source>>();
        kinds.put("forms", forms(locale));
        kinds.put("layouts", layouts(locale));
        kinds.put("indicators", indicators());
        kinds.put("decisions", decisions(locale));
        kinds.put("duties", duties(locale));
        kinds.put("playbooks", playbooks(locale));
        kinds.put("codes", codes(locale));
        kinds.put("concepts", concepts(locale));
        kinds.put("advice", advice(locale));
        kinds.put("numbers", numbers(locale));
        kinds.put("areas", areas(locale));
        return kinds.entrySet().stream()
                .map(kind -> new Kind(word(kind.getKey(), locale), together(kind.getValue())))
                .toList();
    }

    private Stream<Source> forms(Locale locale) {
        return vocabulary.forms().stream()
                .map(form ->
                        source(
                                phrases.say(
                                                "door.sources.version",
                                                locale,
                                                form.title().in(locale),
                                                form.version())
                                        .text(),
                                form.origin()));
    }

    private Stream<Source> layouts(Locale locale) {
        return vocabulary.layouts().stream()
                .flatMap(layout ->
                        layout.sections().stream()
                                .map(each -> source(each.title().in(locale), layout.origin())));
    }

    private Stream<Source> indicators() {
        return vocabulary.indicators().stream().map(i -> source(i.code(), i.origin()));
    }

    private Stream<Source> decisions(Locale locale) {
        return Arrays.stream(Nation.values())
                .map(nation -> source(word("nation." + nation, locale), DecisionNames.of(nation)));
    }

    private Stream<Source> duties(Locale locale) {
        return vocabulary.duties().stream()
                .flatMap(duty ->
                        duty.lines().stream()
                                .map(line -> source(duty.title().in(locale), line.origin())))
                .distinct();
    }

    private Stream<Source> playbooks(Locale locale) {
        return vocabulary.playbooks().stream()
                .flatMap(book ->
                        book.actions().stream()
                                .map(action ->
                                        source(
                                                book.title().in(locale) + " " + action.code(),
                                                action.origin())));
    }

    private Stream<Source> codes(Locale locale) {
        return vocabulary.codeLists().stream()
                .map(list -> new Source(asked(list, locale), list.origin()));
    }

    /// A list has no name of its own; it is called by what it answers.
    private String asked(CodeList list, Locale locale) {
        var asked =
                vocabulary.concepts().stream()
                        .filter(concept -> concept.codes().filter(list.id()::equals).isPresent())
                        .map(concept -> concept.label().in(locale))
                        .distinct()
                        .collect(joining("; "));
        return asked.isEmpty() ? list.id() : asked;
    }

    private Stream<Source> concepts(Locale locale) {
        return vocabulary.concepts().stream()
                .filter(concept -> concept.type() != ValueType.MARK)
                .filter(Concept::live)
                .map(concept -> source(concept.label().in(locale), concept.origin()));
    }

    private Stream<Source> advice(Locale locale) {
        return firstThings.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each ->
                        source(word("setting." + each.getKey(), locale), each.getValue().source()));
    }

    private Stream<Source> numbers(Locale locale) {
        Function<Contact, String> name =
                line -> line.name().in(locale) + " (" + line.number() + ")";
        return contacts.all().stream().map(line -> source(name.apply(line), line.source()));
    }

    private Stream<Source> areas(Locale locale) {
        return Stream.of(source(word("areas.what", locale), AREAS));
    }

    private static List<Source> together(Stream<Source> all) {
        return all
                .collect(
                        groupingBy(
                                Source::origin,
                                LinkedHashMap::new,
                                mapping(Source::what, joining("; "))))
                .entrySet()
                .stream()
                .map(each -> new Source(each.getValue(), each.getKey()))
                .toList();
    }

    private static Source source(String what, Origin origin) {
        return new Source(what, Optional.of(origin));
    }

    private String word(String key, Locale locale) {
        return phrases.getMessage("door.sources." + key, null, locale);
    }
}
