package org.lantern.protection.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lantern.kernel.PersonRef;
import org.lantern.protection.Happening;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Step;

/// Numbers and references that were put down when something was done, for a handover card: in the
/// box of a log number, or in the one that asks for this proof.
final class PutDown {

    private static final Set<String> POLICE = Set.of("GH01", "GH42", "GN02");
    private static final Set<String> REFERRAL = Set.of("GH25");
    private static final Set<String> GUARDIAN =
            Set.of("GH26", "GH26-scotland", "GH26-northern-ireland");

    private static final Set<String> MAY_KNOW = Set.of("GH09");

    private final PlanFile file;
    private final PersonRef child;

    PutDown(PlanFile file, PersonRef child) {
        this.file = file;
        this.child = child;
    }

    /// Of the police.
    List<String> logs() {
        return lines(
                done(Set.of(), Step.Done::logNumber),
                file.happened().stream().map(Happening::logNumber),
                done(POLICE, PutDown::proof));
    }

    /// What came back when the child was referred to the National Referral Mechanism.
    List<String> referral() {
        return lines(done(REFERRAL, PutDown::proof));
    }

    List<String> guardian() {
        return lines(done(GUARDIAN, PutDown::proof));
    }

    /// Who may know where the child is.
    List<String> mayKnow() {
        return lines(done(MAY_KNOW, Step.Done::note));
    }

    private static String proof(Step.Done done) {
        return done.logNumber().isEmpty() ? done.note() : done.logNumber();
    }

    /// @param codes of the actions; any where there are none
    private Stream<String> done(Set<String> codes, Function<Step.Done, String> what) {
        return file.steps().stream()
                .filter(step -> concerns(step, child))
                .filter(step -> codes.isEmpty() || codes.contains(step.asks().code()))
                .flatMap(step -> step.done().stream())
                .map(what);
    }

    @SafeVarargs
    private static List<String> lines(Stream<String>... all) {
        return Stream.of(all)
                .flatMap(each -> each)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    /// Whether it is for the event, or for that child.
    static boolean concerns(Step step, PersonRef child) {
        return step.child().map(child::equals).orElse(true);
    }
}
