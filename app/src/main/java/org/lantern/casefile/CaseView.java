package org.lantern.casefile;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lantern.kernel.StatementRef;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Vocabulary;

/// What is known in a case, as this reader may see it: the statements up to a moment, folded.
///
/// @param file the case itself
/// @param statements all of them, oldest first, those that were replaced among them
/// @param asOf the moment up to which they are read
public record CaseView(ChildCase file, List<Statement> statements, Instant asOf) {

    public CaseView {
        statements =
                statements.stream()
                        .sorted(
                                Comparator.comparing(Statement::recordedAt)
                                        .thenComparing(s -> s.ref().value()))
                        .toList();
    }

    /// The statements that nothing replaces, by concept, in the order in which they first came.
    public Map<String, List<Statement>> live() {
        return statements.stream()
                .filter(s -> s.answer().isPresent() && !replaced().contains(s.ref()))
                .collect(
                        groupingBy(
                                Statement::concept,
                                LinkedHashMap::new,
                                java.util.stream.Collectors.toList()));
    }

    /// How one concept stands.
    public Standing of(Concept concept) {
        return standing(concept, live().getOrDefault(concept.id(), List.of()));
    }

    /// How every concept stands of which something is known. An unknown id is passed over: old
    /// content is kept by its retirement, so there is none.
    public Map<Concept, Standing> standings(Vocabulary vocabulary) {
        var all = new LinkedHashMap<Concept, Standing>();
        live().forEach((id, live) ->
                vocabulary
                        .findConcept(id)
                        .ifPresent(concept -> all.put(concept, standing(concept, live))));
        return all;
    }

    private static Standing standing(Concept concept, List<Statement> live) {
        if (live.isEmpty()) return new Standing.Nothing();
        var answers = live.stream().map(Statement::answer).distinct().count();
        return concept.many() || answers == 1
                ? new Standing.Known(live)
                : new Standing.Disagreement(live);
    }

    private Set<StatementRef> replaced() {
        var gone = new HashSet<StatementRef>();
        statements.forEach(s -> gone.addAll(s.replaces()));
        return gone;
    }
}
