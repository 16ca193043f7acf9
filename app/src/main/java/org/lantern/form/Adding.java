package org.lantern.form;

import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseView;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Ledger;
import org.lantern.casefile.Observed;
import org.lantern.casefile.Said;
import org.lantern.casefile.SourceKind;
import org.lantern.casefile.Statement;
import org.lantern.kernel.StatementRef;
import org.lantern.vocabulary.Concept;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds what somebody knows to a child's case. What another agency said stays beside it; what the
/// same person said before is replaced.
@Service
@Transactional
public class Adding {

    static final String HOW = "known.";

    private final Ledger ledger;
    private final Cases cases;
    private final Turns turns;
    private final Vocabulary vocabulary;

    Adding(Ledger ledger, Cases cases, Turns turns, Vocabulary vocabulary) {
        this.ledger = ledger;
        this.cases = cases;
        this.turns = turns;
        this.vocabulary = vocabulary;
    }

    /// Adds what a form was answered, in a case that its reader has found.
    public void add(CaseView view, FormRun run, Acting.Practitioner acting) {
        turns.count(view, run, acting);
        var origin = view.file().ref().value();
        for (var given : run.given(vocabulary)) {
            if (given.concept().startsWith(HOW)) continue;
            var concept = vocabulary.concept(given.concept());
            var said = said(view, concept, given, run);
            var own = own(view, concept, acting);
            if (own.isEmpty()) ledger.record(List.of(said), origin, acting);
            else ledger.replace(own, said, "Corrected by the one who said it", origin, acting);
        }
        if (!view.file().whole()) cases.contributed(view.file().ref(), acting.agency());
    }

    private static Said said(CaseView view, Concept concept, Given given, FormRun run) {
        return new Said(
                view.file().child().value(),
                concept,
                given.answer(),
                source(run),
                run.text(Asked.once("known.said-by")).orElse(""),
                run.text(Asked.once("known.when")).map(Observed::inWords));
    }

    private static SourceKind source(FormRun run) {
        return switch (run.code("known.how").orElse("")) {
            case "told-by-child" -> SourceKind.TOLD_BY_CHILD;
            case "told-by-other" -> SourceKind.TOLD_BY_OTHER;
            case "document" -> SourceKind.DOCUMENT;
            case "worked-out" -> SourceKind.WORKED_OUT;
            default -> SourceKind.SEEN;
        };
    }

    private static List<StatementRef> own(
            CaseView view, Concept concept, Acting.Practitioner acting) {
        if (concept.many()) return List.of();
        return view.of(concept).live().stream()
                .filter(s -> s.recordedBy().equals(Optional.of(acting.ref())))
                .filter(s -> s.subject().equals(view.file().child().value()))
                .map(Statement::ref)
                .toList();
    }
}
