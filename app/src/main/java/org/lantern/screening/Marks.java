package org.lantern.screening;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.lantern.casefile.Statement;
import org.lantern.kernel.StatementRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;

/// The statements of a matrix, read as marks.
///
/// @param statements all of the child's, oldest first, those that were replaced among them
/// @param mine which of them this reader may read
record Marks(List<Statement> statements, Predicate<Statement> mine) {

    static final String KIND = "indicator";
    static final List<String> KINDS = List.of(KIND, "screening");
    private static final List<String> WORDS = List.of(Filled.EXPLANATION, Filled.STILL_TO_CHECK);
    static final String WITHDRAWN = "withdrawn";

    /// As they stood at a moment.
    Marks at(Instant moment) {
        return new Marks(
                statements.stream().filter(s -> !s.recordedAt().isAfter(moment)).toList(), mine);
    }

    /// The marks that stand, oldest first; different observers' side by side.
    List<LiveMark> live() {
        return standing()
                .filter(Marks::isMark)
                .flatMap(s ->
                        mark(s)
                                .filter(m -> !m.mark().equals(WITHDRAWN))
                                .map(m -> new LiveMark(code(s), m, s))
                                .stream())
                .toList();
    }

    /// The words that stand, of one concept.
    List<Statement> words(String concept) {
        return standing().filter(s -> s.concept().equals(concept)).toList();
    }

    /// What changed in the marks after a moment.
    List<Change> since(Instant moment) {
        return saidSince(moment)
                .filter(Marks::isMark)
                .map(s -> new Change(code(s), before(s).flatMap(Marks::kept), kept(s), s))
                .filter(c -> !c.before().equals(c.now()))
                .toList();
    }

    /// What changed after a moment in what was written beside the marks.
    List<Reworded> rewordedSince(Instant moment) {
        return saidSince(moment)
                .filter(s -> WORDS.contains(s.concept()))
                .map(s -> new Reworded(s.concept(), before(s).flatMap(Marks::text), text(s), s))
                .filter(r -> !r.before().equals(r.now()))
                .toList();
    }

    private Stream<Statement> saidSince(Instant moment) {
        return statements.stream().filter(s -> mine.test(s) && s.recordedAt().isAfter(moment));
    }

    private Optional<Statement> before(Statement later) {
        return statements.stream().filter(s -> later.replaces().contains(s.ref())).findFirst();
    }

    /// What nothing replaces.
    Stream<Statement> standing() {
        var gone = replaced();
        return statements.stream()
                .filter(s -> s.answer().isPresent() && !gone.contains(s.ref()) && mine.test(s));
    }

    private Set<StatementRef> replaced() {
        var gone = new HashSet<StatementRef>();
        statements.forEach(s -> gone.addAll(s.replaces()));
        return gone;
    }

    /// The mark, unless it was taken back.
    static Optional<Value.Mark> kept(Statement s) {
        return mark(s).filter(m -> !m.mark().equals(WITHDRAWN));
    }

    private static Optional<Value.Mark> mark(Statement s) {
        return s.answer()
                .filter(a -> a instanceof Answer.Known(Value.Mark _))
                .map(a -> (Value.Mark) ((Answer.Known) a).value());
    }

    /// What was written, where it is words.
    static Optional<String> text(Statement s) {
        return s.answer()
                .filter(a -> a instanceof Answer.Known(Value.Text _))
                .map(a -> ((Value.Text) ((Answer.Known) a).value()).text());
    }

    private static boolean isMark(Statement s) {
        return s.concept().startsWith(KIND + ".");
    }

    private static String code(Statement s) {
        return s.concept().substring(KIND.length() + 1);
    }
}
