package org.lantern.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Agencies;
import org.lantern.access.Practitioners;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.ui.LondonTime;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrasebook;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Shown;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Puts statements into words: the value, who said it, how they know, when.
@Component
public class Wording {

    private final Vocabulary vocabulary;
    private final Shown shown;
    private final Practitioners practitioners;
    private final Agencies agencies;
    private final Phrasebook phrases;
    private final LondonTime london;

    Wording(
            Vocabulary vocabulary,
            Shown shown,
            Practitioners practitioners,
            Agencies agencies,
            Phrasebook phrases,
            LondonTime london) {
        this.vocabulary = vocabulary;
        this.shown = shown;
        this.practitioners = practitioners;
        this.agencies = agencies;
        this.phrases = phrases;
        this.london = london;
    }

    /// All that is known in a case, grouped by what it is about.
    public List<Sheet> sheets(CaseView view, Locale locale) {
        return sheets(view.standings(vocabulary), locale);
    }

    /// All that came with one concern, about one of its subjects: what stands of it, grouped by
    /// what it is about.
    ///
    /// @param statements those of that subject
    public List<Sheet> sheets(List<Statement> statements, Locale locale) {
        return sheets(CaseView.standings(statements, vocabulary), locale);
    }

    private List<Sheet> sheets(Map<Concept, Standing> standings, Locale locale) {
        var names = names(standings.values().stream().flatMap(s -> s.live().stream()).toList());
        var groups = new TreeMap<String, List<Sheet.Row>>();
        standings.forEach((concept, standing) -> {
            if (concept.type() != ValueType.MARK)
                groups.computeIfAbsent(group(concept), _ -> new ArrayList<>())
                        .add(row(concept, standing, names, locale));
        });
        return groups.entrySet().stream()
                .map(group -> new Sheet("casefile.group." + group.getKey(), group.getValue()))
                .toList();
    }

    /// Every statement on the line of time, those that were made in one go as one moment.
    public List<Moment> moments(CaseView view, Locale locale) {
        var names = names(view.statements());
        return view.statements().stream()
                .filter(s -> vocabulary.concept(s.concept()).type() != ValueType.MARK)
                .collect(
                        Collectors.groupingBy(
                                s -> List.of(s.recordedAt(), s.recordedBy(), s.origin()),
                                java.util.LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(together -> moment(together, names, locale))
                .toList();
    }

    private Moment moment(List<Statement> together, Names names, Locale locale) {
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
                        .orElse(word("casefile.taken-back", locale));
        var why = s.reason().isEmpty() ? "" : " (" + s.reason() + ")";
        return concept.label().in(locale) + ": " + value + why;
    }

    /// How one concept stands, in words.
    public Sheet.Row row(Concept concept, Standing standing, Names names, Locale locale) {
        return new Sheet.Row(
                concept.id(),
                concept.label().in(locale),
                concept.label().languageIn(locale),
                standing instanceof Standing.Disagreement,
                standing.live().stream().map(s -> line(concept, s, names, locale)).toList());
    }

    private Sheet.Line line(Concept concept, Statement s, Names names, Locale locale) {
        return new Sheet.Line(
                s.ref(),
                s.answer().map(a -> shown.of(concept, a, locale)).orElse(""),
                source(s, names, locale));
    }

    private String source(Statement s, Names names, Locale locale) {
        return Stream.of(
                        word("casefile.source." + s.source(), locale),
                        s.saidBy(),
                        s.recordedBy().map(names::practitioner).orElse(null),
                        s.agency().map(names::agency).orElse(null),
                        s.observed().map(Observed::words).filter(w -> !w.isEmpty()).orElse(null),
                        word("casefile.recorded", locale) + " " + london.moment(s.recordedAt()))
                .filter(Objects::nonNull)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// The names of everybody who recorded these, in two queries.
    public Names names(Collection<Statement> statements) {
        return new Names(
                practitioners.names(
                        statements.stream()
                                .flatMap(s -> s.recordedBy().stream())
                                .collect(Collectors.toSet())),
                agencies.names(
                        statements.stream()
                                .flatMap(s -> s.agency().stream())
                                .collect(Collectors.toSet())));
    }

    private String word(String key, Locale locale) {
        return phrases.getMessage(key, null, locale);
    }

    private static String group(Concept concept) {
        return switch (concept.id().substring(0, Math.max(1, concept.id().indexOf('.')))) {
            case "child" -> "1-child";
            case "concern", "danger" -> "2-worry";
            case "flight" -> "3-flight";
            case "place", "vehicle" -> "4-place";
            case "household", "adult", "consent" -> "5-people";
            case "referrer", "teller", "telephone" -> "7-referrer";
            default -> "6-more";
        };
    }

    /// Who is called what.
    public record Names(
            Map<PractitionerRef, String> practitioners, Map<AgencyRef, String> agencies) {
        /// Empty where nobody knows.
        public String practitioner(PractitionerRef ref) {
            return practitioners.getOrDefault(ref, "");
        }

        /// Empty where nobody knows.
        public String agency(AgencyRef ref) {
            return agencies.getOrDefault(ref, "");
        }
    }
}
