package org.lantern.screening;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    static final String EXPLANATION = "screening.explanation";
    static final String STILL_TO_CHECK = "screening.still-to-check";

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
        var own =
                marks.live().stream()
                        .filter(m -> isBy(m.statement(), acting))
                        .collect(toMap(LiveMark::code, m -> m, (_, later) -> later));
        var codes = vocabulary.indicators().stream().map(Indicator::code).collect(toSet());
        var all = new ArrayList<Entry>();
        filled.ticks().stream()
                .filter(t -> codes.contains(t.code()))
                .forEach(t -> mark(t, own).ifPresent(all::add));
        words(EXPLANATION, filled.explanation(), marks, acting).ifPresent(all::add);
        words(STILL_TO_CHECK, filled.stillToCheck(), marks, acting).ifPresent(all::add);
        return all;
    }

    private Optional<Entry> mark(Filled.Tick tick, Map<String, LiveMark> own) {
        var before = Optional.ofNullable(own.get(tick.code()));
        if (before.filter(b -> isNewer(b.statement())).isPresent()) return Optional.empty();
        if (tick.blank()) return before.map(this::withdrawn);
        var now = new Value.Mark(tick.mark(), tick.evidence().strip(), noticed.place());
        if (before.filter(b -> b.mark().equals(now)).isPresent()) return Optional.empty();
        return Optional.of(
                new Entry(
                        Optional.of(said(Marks.KIND + "." + tick.code(), now)),
                        before.map(LiveMark::statement),
                        "Marked again"));
    }

    private Entry withdrawn(LiveMark before) {
        var gone = new Value.Mark(Marks.WITHDRAWN, "", before.mark().place());
        return new Entry(
                Optional.of(said(before.statement().concept(), gone)),
                Optional.of(before.statement()),
                "Mark withdrawn");
    }

    private Optional<Entry> words(
            String concept, String typed, Marks marks, Acting.Practitioner acting) {
        var words = typed.strip();
        var before =
                marks.words(concept).stream()
                        .filter(s -> isBy(s, acting))
                        .reduce((_, later) -> later);
        if (before.filter(this::isNewer).isPresent()) return Optional.empty();
        if (words.isEmpty())
            return before.map(b -> new Entry(Optional.empty(), before, "Taken back"));
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
