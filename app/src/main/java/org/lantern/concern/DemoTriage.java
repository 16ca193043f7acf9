package org.lantern.concern;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lantern.access.Acting;
import org.lantern.access.Practitioners;
import org.lantern.casefile.Cases;
import org.lantern.casefile.SourceKind;
import org.lantern.database.DemoClock;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.screening.Filled;
import org.lantern.screening.Matrix;
import org.lantern.screening.Subject;
import org.lantern.world.WorldConcern;
import org.lantern.world.WorldDecision;
import org.lantern.world.WorldMark;
import org.lantern.world.WorldPractitioner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the desks of the demo world did with a worry: somebody claimed it, indicators were marked,
/// and it was decided.
@Component
@Profile("demo")
class DemoTriage {

    private final DutyDesk desk;
    private final Decisions decisions;
    private final Passing passing;
    private final Matrix matrix;
    private final Cases cases;
    private final Practitioners practitioners;
    private final DemoClock clock;

    DemoTriage(
            DutyDesk desk,
            Decisions decisions,
            Passing passing,
            Matrix matrix,
            Cases cases,
            Practitioners practitioners,
            DemoClock clock) {
        this.desk = desk;
        this.decisions = decisions;
        this.passing = passing;
        this.matrix = matrix;
        this.cases = cases;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    /// Everything that happened to it, in order.
    ///
    /// @param children its children, in order
    /// @param before the worries told before it, by key
    void follow(
            WorldConcern worry,
            ConcernRef ref,
            List<PersonRef> children,
            Map<String, List<PersonRef>> before) {
        worry.claimedBy()
                .ifPresent(who ->
                        at(
                                worry.times().claimed().orElseThrow(),
                                () -> desk.claim(ref, acting(who))));
        mark(worry, ref, children);
        worry.passedTo().ifPresent(area -> pass(worry, ref, area));
        if (!worry.decisions().isEmpty()) decide(worry, ref, children, before);
    }

    /// Offered to another area, and accepted there where somebody of that area decided it.
    private void pass(WorldConcern worry, ConcernRef ref, String area) {
        var sender = acting(worry.claimedBy().orElseThrow());
        var offer =
                clock.making(
                        worry.times().offered().orElseThrow(),
                        () -> passing.offer(ref, area, "The child lives there", sender));
        worry.decisions().stream()
                .findFirst()
                .ifPresent(d -> at(d.at(), () -> passing.accept(ref, offer, "", acting(d.by()))));
    }

    private void mark(WorldConcern worry, ConcernRef ref, List<PersonRef> children) {
        var together =
                worry.marks().stream()
                        .collect(
                                groupingBy(
                                        m -> List.of(m.child(), m.recordedBy(), m.at()),
                                        LinkedHashMap::new,
                                        java.util.stream.Collectors.toList()));
        together.values().forEach(marks -> mark(worry, ref, children, marks));
    }

    private void mark(
            WorldConcern worry, ConcernRef ref, List<PersonRef> children, List<WorldMark> marks) {
        var first = marks.getFirst();
        var child =
                IntStream.range(0, worry.children().size())
                        .filter(i -> worry.children().get(i).key().equals(first.child()))
                        .mapToObj(children::get)
                        .findFirst()
                        .orElseThrow();
        var subject = new Subject(child, ref.value());
        var who =
                Optional.of(acting(first.recordedBy()))
                        .filter(a -> matrix.summary(subject, a).isPresent())
                        .or(() -> worry.claimedBy().map(this::acting));
        var ticks =
                marks.stream().map(m -> new Filled.Tick(m.code(), m.mark(), m.evidence())).toList();
        who.ifPresent(observer ->
                at(
                        first.at(),
                        () ->
                                matrix.mark(
                                        subject,
                                        new Filled(first.at(), SourceKind.SEEN, ticks, "", ""),
                                        observer)));
    }

    private void decide(
            WorldConcern worry,
            ConcernRef ref,
            List<PersonRef> children,
            Map<String, List<PersonRef>> before) {
        var all = worry.decisions();
        for (int i = 0; i < all.size(); i++) {
            var decision = all.get(i);
            var child =
                    children.isEmpty() ? Optional.<PersonRef>empty() : Optional.of(children.get(i));
            var known = child.isEmpty() ? Optional.<CaseRef>empty() : known(worry, before);
            at(
                    decision.at(),
                    () ->
                            decisions.decide(
                                    ref,
                                    List.of(
                                            new Deciding(
                                                    child,
                                                    kind(decision, known),
                                                    decision.reasons(),
                                                    known,
                                                    worry.passedTo().orElse(worry.area()),
                                                    worry.passedTo().orElse(worry.area()))),
                                    acting(decision.by())));
        }
    }

    private Optional<CaseRef> known(WorldConcern worry, Map<String, List<PersonRef>> before) {
        return worry.sameAs()
                .flatMap(key -> before.getOrDefault(key, List.of()).stream().findFirst())
                .flatMap(cases::ofChild);
    }

    /// Where there is no case to add to, the worry is answered with help.
    private static DecisionKind kind(WorldDecision decision, Optional<CaseRef> known) {
        return switch (decision.kind()) {
            case PROTECT_NOW -> DecisionKind.PROTECT_NOW;
            case STRATEGY -> DecisionKind.STRATEGY_DISCUSSION;
            case SECTION_47 -> DecisionKind.SECTION_47;
            case SECTION_17 -> DecisionKind.SECTION_17;
            case EARLY_HELP -> DecisionKind.EARLY_HELP;
            case PRIVATE_FOSTERING -> DecisionKind.PRIVATE_FOSTERING;
            case ADD_TO_CASE ->
                    known.isPresent() ? DecisionKind.ADD_TO_CASE : DecisionKind.EARLY_HELP;
            case ADVICE_ONLY -> DecisionKind.ADVICE_ONLY;
            case NO_FURTHER_ACTION -> DecisionKind.NO_FURTHER_ACTION;
        };
    }

    private void at(Instant moment, Runnable deed) {
        clock.at(moment, deed);
    }

    private Acting.Practitioner acting(WorldPractitioner who) {
        return practitioners.signingInAs(who.email()).orElseThrow();
    }
}
