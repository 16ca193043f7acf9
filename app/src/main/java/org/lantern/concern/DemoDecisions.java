package org.lantern.concern;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.access.Practitioners;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Closing;
import org.lantern.database.DemoClock;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.world.WorldClosing;
import org.lantern.world.WorldConcern;
import org.lantern.world.WorldDecision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// What the desks of the demo world decided, for each child apart.
@Component
@Profile("demo")
class DemoDecisions {

    private final Decisions decisions;
    private final Cases cases;
    private final Closing closing;
    private final Practitioners practitioners;
    private final DemoClock clock;

    DemoDecisions(
            Decisions decisions,
            Cases cases,
            Closing closing,
            Practitioners practitioners,
            DemoClock clock) {
        this.decisions = decisions;
        this.cases = cases;
        this.closing = closing;
        this.practitioners = practitioners;
        this.clock = clock;
    }

    /// @param children its children, in order
    /// @param before the children of the worries told before it, by key
    void decide(
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
            var deciding = deciding(decision, child, known, worry);
            var by = practitioners.signingInAs(decision.by().email()).orElseThrow();
            clock.at(decision.at(), () -> decisions.decide(ref, List.of(deciding), by));
        }
        worry.closing().ifPresent(end -> close(end, children));
    }

    private void close(WorldClosing end, List<PersonRef> children) {
        var by = practitioners.signingInAs(end.by().email()).orElseThrow();
        children.stream()
                .flatMap(child -> cases.ofChild(child).stream())
                .forEach(file -> clock.at(end.at(), () -> closing.close(file, end.reason(), by)));
    }

    private Optional<CaseRef> known(WorldConcern worry, Map<String, List<PersonRef>> before) {
        return worry.sameAs()
                .flatMap(key -> before.getOrDefault(key, List.of()).stream().findFirst())
                .flatMap(cases::ofChild);
    }

    private static Deciding deciding(
            WorldDecision decision,
            Optional<PersonRef> child,
            Optional<CaseRef> known,
            WorldConcern worry) {
        var kind = kind(decision, known);
        return new Deciding(
                child,
                kind,
                decision.reasons(),
                known,
                worry.area(),
                worry.passedTo().orElse(worry.area()));
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
}
