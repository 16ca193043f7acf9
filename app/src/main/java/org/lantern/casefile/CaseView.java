package org.lantern.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.StatementRef;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Vocabulary;

/// What is known in a case, as this reader may see it: the statements up to a moment, folded.
///
/// @param file the case itself, as it is now: it says what its reader may do
/// @param head which areas answered for it then, and who led
/// @param statements all of them, oldest first, those that were replaced among them
/// @param asOf the moment up to which they are read
public record CaseView(ChildCase file, Head head, List<Statement> statements, Instant asOf) {

    public CaseView {
        statements =
                statements.stream()
                        .sorted(
                                Comparator.comparing(Statement::recordedAt)
                                        .thenComparing(s -> s.ref().value()))
                        .toList();
    }

    /// What stands at the head of a case at some moment.
    ///
    /// @param host GSS code of the area where the child was; none before the case was opened
    /// @param responsible GSS code of the area whose child it was
    public record Head(
            Optional<String> host, Optional<String> responsible, Optional<PractitionerRef> lead) {

        /// As it is now.
        public static Head of(ChildCase file) {
            return new Head(Optional.of(file.host()), Optional.of(file.responsible()), file.lead());
        }
    }

    /// The statements that nothing replaces, by concept, in the order in which they first came.
    public Map<String, List<Statement>> live() {
        return live(statements);
    }

    /// How one concept stands.
    public Standing of(Concept concept) {
        return standing(concept, live().getOrDefault(concept.id(), List.of()));
    }

    /// How every concept stands of which something is known.
    public Map<Concept, Standing> standings(Vocabulary vocabulary) {
        return standings(statements, vocabulary);
    }

    /// How every concept stands in these statements.
    public static Map<Concept, Standing> standings(
            List<Statement> statements, Vocabulary vocabulary) {
        var all = new LinkedHashMap<Concept, Standing>();
        live(statements)
                .forEach((id, live) -> {
                    var concept = vocabulary.concept(id);
                    all.put(concept, standing(concept, live));
                });
        return all;
    }

    private static Map<String, List<Statement>> live(List<Statement> statements) {
        var replaced = new HashSet<StatementRef>();
        statements.forEach(s -> replaced.addAll(s.replaces()));
        return statements.stream()
                .filter(s -> s.answer().isPresent() && !replaced.contains(s.ref()))
                .collect(groupingBy(Statement::concept, LinkedHashMap::new, toList()));
    }

    private static Standing standing(Concept concept, List<Statement> live) {
        if (live.isEmpty()) return new Standing.Nothing();
        var answers = live.stream().map(Statement::answer).distinct().count();
        return concept.many() || answers == 1
                ? new Standing.Known(live)
                : new Standing.Disagreement(live);
    }
}
