package org.lantern.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Shown;
import org.lantern.vocabulary.ValueType;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Puts what stands into words: the value, and who said it.
@Component
public class Wording {

    private final Vocabulary vocabulary;
    private final Shown shown;
    private final Attribution attribution;

    Wording(Vocabulary vocabulary, Shown shown, Attribution attribution) {
        this.vocabulary = vocabulary;
        this.shown = shown;
        this.attribution = attribution;
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
        var names =
                attribution.names(
                        standings.values().stream().flatMap(s -> s.live().stream()).toList());
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

    /// How one concept stands, in words.
    public Sheet.Row row(Concept concept, Standing standing, Locale locale) {
        return row(concept, standing, attribution.names(standing.live()), locale);
    }

    /// The same where the names are at hand, because many are asked for.
    public Sheet.Row row(
            Concept concept, Standing standing, Attribution.Names names, Locale locale) {
        return new Sheet.Row(
                concept.id(),
                concept.label().in(locale),
                concept.label().languageIn(locale),
                standing instanceof Standing.Disagreement,
                standing.live().stream().map(s -> line(concept, s, names, locale)).toList());
    }

    private Sheet.Line line(Concept concept, Statement s, Attribution.Names names, Locale locale) {
        return new Sheet.Line(
                s.ref(),
                s.answer().map(a -> shown.of(concept, a, locale)).orElse(""),
                attribution.of(s, names, locale));
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
}
