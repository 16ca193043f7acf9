package org.lantern.protection.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Statement;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.StatementRef;
import org.lantern.protection.PlanFile;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Shown;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// What is recorded of a child on a plan, line by line, as far as it stands open to the reader.
/// What was taken back or replaced is left out.
@Component
class KnownOfChild {

    private final Ledger ledger;
    private final Vocabulary vocabulary;
    private final Shown shown;

    KnownOfChild(Ledger ledger, Vocabulary vocabulary, Shown shown) {
        this.ledger = ledger;
        this.vocabulary = vocabulary;
        this.shown = shown;
    }

    /// Of the child itself.
    ///
    /// @param concepts in the order in which they are told
    List<String> of(
            PersonRef child, List<String> concepts, Acting.Practitioner acting, Locale locale) {
        return lines(ledger.ofPerson(child, List.of("child"), acting), concepts, locale);
    }

    /// Of a child whom a plan shows; in a drill what is invented.
    List<String> of(
            PlanFile file,
            PersonRef child,
            List<String> concepts,
            Acting.Practitioner acting,
            Locale locale) {
        return file.drill()
                .map(it -> it.situation().known().stream().map(line -> line.in(locale)).toList())
                .orElseGet(() -> of(child, concepts, acting, locale));
    }

    /// What came with the concerns of a plan, for those who work on them.
    List<String> ofConcerns(
            PlanFile file, List<String> concepts, Acting.Practitioner acting, Locale locale) {
        if (!file.whole()) return List.of();
        var all =
                file.concerns().stream()
                        .flatMap(concern -> ledger.cameWith(concern.value(), acting).stream())
                        .toList();
        return lines(all, concepts, locale);
    }

    private List<String> lines(List<Statement> all, List<String> concepts, Locale locale) {
        var replaced = new HashSet<StatementRef>();
        all.forEach(s -> replaced.addAll(s.replaces()));
        return concepts.stream()
                .flatMap(concept ->
                        all.stream()
                                .filter(s -> s.concept().equals(concept))
                                .filter(s -> !replaced.contains(s.ref()))
                                .flatMap(s -> line(s, locale)))
                .distinct()
                .toList();
    }

    private Stream<String> line(Statement s, Locale locale) {
        var concept = vocabulary.concept(s.concept());
        return s
                .answer()
                .filter(Answer.Known.class::isInstance)
                .map(known -> concept.label().in(locale) + ": " + shown.of(concept, known, locale))
                .stream();
    }
}
