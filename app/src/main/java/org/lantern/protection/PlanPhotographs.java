package org.lantern.protection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.NoPicture;
import org.lantern.casefile.Photograph;
import org.lantern.casefile.PhotographRef;
import org.lantern.casefile.Photographs;
import org.lantern.casefile.Picture;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Photographs of the children on a plan, and of what is proof that an action was done. Whoever
/// took one sees it; to others the class is opened by name, with the reason, for three days.
@Service
@Transactional
public class PlanPhotographs {

    private static final Duration LASTING = Duration.ofDays(3);

    private final Photographs photographs;
    private final Apart apart;
    private final Cases cases;
    private final Trace trace;

    PlanPhotographs(Photographs photographs, Apart apart, Cases cases, Trace trace) {
        this.photographs = photographs;
        this.apart = apart;
        this.cases = cases;
        this.trace = trace;
    }

    /// Makes what was sent fit to be kept, before the plan is held.
    ///
    /// @throws NoPicture when it is none
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Picture develop(byte[] sent) throws NoPicture {
        return photographs.develop(sent);
    }

    /// Keeps one, of a child or of a thing.
    ///
    /// @param action of which it is proof, if of any
    /// @throws Turning.Over when the plan has ended
    public PhotographRef take(
            PlanFile file, Optional<UUID> action, Seen seen, Acting.Practitioner acting) {
        trace.begin(file.plan().ref(), acting);
        var taken =
                new Photograph.Taken(
                        action.orElse(file.plan().ref().value()), seen.child(), seen.words());
        var ref = photographs.keep(taken, seen.picture(), acting);
        trace.acted("plan-photograph-taken", file.plan().ref(), acting);
        return ref;
    }

    /// All that there are, without a look at any.
    public List<Photograph> of(PlanFile file, Acting.Practitioner acting) {
        return photographs.of(asked(file), acting);
    }

    /// One of them.
    ///
    /// @throws Refused.Missing when there is none
    public Photograph find(PlanFile file, PhotographRef ref, Acting.Practitioner acting) {
        return of(file, acting).stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    /// Looks at one, which stands on the trail.
    ///
    /// @return a JPEG
    /// @throws Refused.Missing where it is kept from this reader
    public byte[] look(PlanFile file, PhotographRef ref, Acting.Practitioner acting) {
        return photographs.look(ref, asked(file), acting);
    }

    /// The newest of a child that stands open to this reader.
    public Optional<Photograph> newest(PlanFile file, PersonRef child, Acting.Practitioner acting) {
        return of(file, acting).stream()
                .filter(one -> one.open() && one.shows().equals(Optional.of(child)))
                .reduce((_, later) -> later);
    }

    /// Actions of which there is a photograph as proof.
    public Set<UUID> proofs(PlanFile file, Acting.Practitioner acting) {
        return of(file, acting).stream()
                .filter(one -> one.withdrawn().isEmpty())
                .map(Photograph::record)
                .collect(Collectors.toSet());
    }

    /// Opens them to one person by name.
    ///
    /// @throws Refused.Missing where it is not theirs to open
    public void open(PlanFile file, PractitionerRef to, String reason, Acting.Practitioner acting) {
        if (!mayOpen(file, acting)) throw new Refused.Missing();
        var plan = file.plan().ref();
        apart.open(
                plan.value(),
                new Apart.Opening(to, Sensitivity.PHOTOGRAPH, LASTING),
                reason,
                acting);
        trace.acted("plan-photographs-opened", plan, acting);
    }

    /// A manager of the area opens them, and whoever took one of them.
    public boolean mayOpen(PlanFile file, Acting.Practitioner acting) {
        return file.manages() || of(file, acting).stream().anyMatch(one -> isTheirs(one, acting));
    }

    /// Shows it to nobody any more; that there was one stays.
    ///
    /// @throws Refused.Missing where they neither took it nor manage the area
    public void withdraw(
            PlanFile file, PhotographRef ref, String reason, Acting.Practitioner acting) {
        if (!mayWithdraw(file, find(file, ref, acting), acting)) throw new Refused.Missing();
        photographs.withdraw(ref, reason, acting);
        trace.acted("plan-photograph-withdrawn", file.plan().ref(), acting);
    }

    /// Whoever took it, and a manager of the area.
    public boolean mayWithdraw(PlanFile file, Photograph one, Acting.Practitioner acting) {
        return one.withdrawn().isEmpty() && (file.manages() || isTheirs(one, acting));
    }

    private static boolean isTheirs(Photograph one, Acting.Practitioner acting) {
        return one.by().equals(acting.ref());
    }

    /// Those of this plan and its actions; for those who work on the concern or the case, also
    /// those that were taken of a child elsewhere.
    private Photograph.Asked asked(PlanFile file) {
        var plan = file.plan();
        var here = Stream.of(plan.ref().value(), plan.origin().value()).distinct().toList();
        var records = new ArrayList<>(here);
        file.steps().forEach(step -> records.add(step.ref()));
        var children = List.copyOf(file.children().keySet());
        var ways = new ArrayList<>(here);
        file.concerns().stream().map(ConcernRef::value).forEach(ways::add);
        children.stream()
                .flatMap(child -> cases.ofChild(child).stream())
                .map(CaseRef::value)
                .forEach(ways::add);
        return new Photograph.Asked(records, file.whole() ? children : List.of(), ways);
    }

    /// What was photographed.
    ///
    /// @param child who is on it; nobody where it is a thing
    public record Seen(Optional<PersonRef> child, String words, Picture picture) {}
}
