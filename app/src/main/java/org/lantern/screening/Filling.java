package org.lantern.screening;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lantern.access.Acting;
import org.lantern.casefile.Said;
import org.lantern.casefile.SourceKind;
import org.lantern.casefile.Statement;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Indicator;
import org.lantern.vocabulary.Value;
import org.lantern.vocabulary.Vocabulary;

/// Turns what somebody filled in into entries for the ledger: only what they changed, and only over
/// their own words.
final class Filling {

    private final Subject subject;
    private final Filled filled;
    private final Noticed noticed;
    private final Vocabulary vocabulary;

    Filling(Subject subject, Filled filled, Noticed noticed, Vocabulary vocabulary) {
        this.subject = subject;
        this.filled = filled;
        this.noticed = noticed;
        this.vocabulary = vocabulary;
    }

    /// Something to write down.
    ///
    /// @param said empty where the older words are only taken back
    /// @param older the observer's own earlier words, whose place it takes
    record Entry(Optional<Said> said, Optional<Statement> older, String reason) {}

    List<Entry> entries(Marks marks, Acting.Practitioner acting) {
        var own = own(marks, acting);
        var codes = vocabulary.indicators().stream().map(Indicator::code).collect(toSet());
        var all = new ArrayList<Entry>();
        filled.ticks().stream()
                .filter(t -> codes.contains(t.code()))
                .forEach(t -> mark(t, own).ifPresent(all::add));
        words(Filled.EXPLANATION, filled.explanation(), own).ifPresent(all::add);
        words(Filled.STILL_TO_CHECK, filled.stillToCheck(), own).ifPresent(all::add);
        return all;
    }

    /// The concepts that they changed here and had meanwhile written otherwise in another window,
    /// which stands. It is for them to say which is meant.
    Set<String> overtaken(Marks marks, Acting.Practitioner acting) {
        var now = own(marks, acting);
        var then = own(marks.at(filled.openedAt()), acting);
        return filled.typed().entrySet().stream()
                .filter(e -> found(now, e.getKey()).filter(this::isNewer).isPresent())
                .filter(e -> !e.getValue().equals(kept(now, e.getKey())))
                .filter(e -> !e.getValue().equals(kept(then, e.getKey())))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    /// The observer's own words that stand, by concept.
    private static Map<String, Statement> own(Marks marks, Acting.Practitioner acting) {
        return marks.standing()
                .filter(s -> isBy(s, acting))
                .collect(toMap(Statement::concept, s -> s, (_, later) -> later));
    }

    private static Optional<Statement> found(Map<String, Statement> own, String concept) {
        return Optional.ofNullable(own.get(concept));
    }

    private static String kept(Map<String, Statement> own, String concept) {
        return found(own, concept)
                .flatMap(s -> Marks.kept(s).map(Filled::typed).or(() -> Marks.text(s)))
                .orElse("");
    }

    private Optional<Entry> mark(Filled.Tick tick, Map<String, Statement> own) {
        var concept = Marks.KIND + "." + tick.code();
        var before = found(own, concept);
        if (before.filter(this::isNewer).isPresent()) return Optional.empty();
        var older = before.filter(b -> Marks.kept(b).isPresent());
        if (tick.blank()) return older.map(b -> withdrawn(b, Marks.kept(b).orElseThrow()));
        var now = new Value.Mark(tick.mark(), tick.evidence().strip(), noticed.place());
        if (older.flatMap(Marks::kept).filter(now::equals).isPresent()) return Optional.empty();
        return Optional.of(new Entry(Optional.of(said(concept, now)), before, "Marked again"));
    }

    private Entry withdrawn(Statement before, Value.Mark mark) {
        var gone = new Value.Mark(Marks.WITHDRAWN, "", mark.place());
        return new Entry(
                Optional.of(said(before.concept(), gone)), Optional.of(before), "Mark withdrawn");
    }

    private Optional<Entry> words(String concept, String typed, Map<String, Statement> own) {
        var words = typed.strip();
        var before = found(own, concept);
        if (before.filter(this::isNewer).isPresent()) return Optional.empty();
        if (words.isEmpty())
            return before.map(_ -> new Entry(Optional.empty(), before, "Taken back"));
        if (before.flatMap(Statement::answer).filter(Answer.text(words)::equals).isPresent())
            return Optional.empty();
        var said = said(concept, new Value.Text(words));
        return Optional.of(new Entry(Optional.of(said), before, "Written again"));
    }

    private Said said(String concept, Value value) {
        var sawIt = filled.source() == SourceKind.SEEN;
        return new Said(
                subject.person().value(),
                vocabulary.concept(concept),
                new Answer.Known(value),
                filled.source(),
                sawIt ? "" : noticed.observer(),
                noticed.observed());
    }

    /// Written after the page was opened: in another window, or by the same button pressed twice.
    private boolean isNewer(Statement s) {
        return s.recordedAt().isAfter(filled.openedAt());
    }

    static boolean isBy(Statement s, Acting.Practitioner acting) {
        return s.recordedBy().filter(acting.ref()::equals).isPresent();
    }
}
