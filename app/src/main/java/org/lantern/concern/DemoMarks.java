package org.lantern.concern;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.casefile.SourceKind;
import org.lantern.database.DemoClock;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.screening.Filled;
import org.lantern.screening.Matrix;
import org.lantern.screening.Subject;
import org.lantern.world.WorldConcern;
import org.lantern.world.WorldMark;
import org.lantern.world.WorldPractitioner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The indicators that people of the demo world marked: one sheet for what somebody saw in a child
/// at one moment.
@Component
@Profile("demo")
class DemoMarks {

    private final Matrix matrix;
    private final Practitioners practitioners;
    private final DemoClock clock;

    DemoMarks(Matrix matrix, Practitioners practitioners, DemoClock clock) {
        this.matrix = matrix;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    void mark(WorldConcern worry, ConcernRef ref, List<PersonRef> children) {
        var sheets =
                worry.marks().stream()
                        .collect(
                                groupingBy(
                                        m -> List.of(m.child(), m.recordedBy(), m.at()),
                                        LinkedHashMap::new,
                                        toList()));
        sheets.values().forEach(marks -> fill(worry, ref, children, marks));
    }

    private void fill(
            WorldConcern worry, ConcernRef ref, List<PersonRef> children, List<WorldMark> marks) {
        var first = marks.getFirst();
        var subject = new Subject(child(first.child(), worry, children), ref.value());
        var ticks =
                marks.stream().map(m -> new Filled.Tick(m.code(), m.mark(), m.evidence())).toList();
        var filled = new Filled(first.at(), SourceKind.SEEN, ticks, "", "");
        observer(first, subject, worry)
                .ifPresent(who -> clock.at(first.at(), () -> matrix.mark(subject, filled, who)));
    }

    private static PersonRef child(String key, WorldConcern worry, List<PersonRef> children) {
        return IntStream.range(0, worry.children().size())
                .filter(i -> worry.children().get(i).key().equals(key))
                .mapToObj(children::get)
                .findFirst()
                .orElseThrow();
    }

    /// Whoever saw it, or the desk for them where the sheet is not theirs to see.
    private Optional<Acting.Practitioner> observer(
            WorldMark mark, Subject subject, WorldConcern worry) {
        return Optional.of(acting(mark.recordedBy()))
                .filter(who -> matrix.summary(subject, who).isPresent())
                .or(() -> worry.claimedBy().map(this::acting));
    }

    private Acting.Practitioner acting(WorldPractitioner who) {
        return practitioners.signingInAs(who.email()).orElseThrow();
    }
}
