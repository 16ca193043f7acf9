package org.lantern.protection;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Photograph;
import org.lantern.casefile.PhotographRef;
import org.lantern.casefile.Photographs;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Photographs of the children on a plan, and of what is proof that an action was done. Whoever
/// took one sees it; to others the class is opened by name, with the reason, for three days.
@Service
@Transactional
public class PlanPhotographs {

    private static final Duration LASTING = Duration.ofDays(3);

    private final Photographs photographs;
    private final Apart apart;
    private final PlanRecords records;
    private final Trace trace;

    PlanPhotographs(Photographs photographs, Apart apart, PlanRecords records, Trace trace) {
        this.photographs = photographs;
        this.apart = apart;
        this.records = records;
        this.trace = trace;
    }

    /// All that there are, without a look at any.
    public List<Photograph> of(PlanFile file, Acting.Practitioner acting) {
        return shown(file, photographs.of(records.all(file, acting), acting));
    }

    private static List<Photograph> shown(PlanFile file, List<Photograph> all) {
        return file.withheld().map(it -> all.stream().filter(it::shows).toList()).orElse(all);
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
        var plan = file.plan().ref();
        if (file.withheld().isPresent()) find(file, ref, acting);
        return photographs.look(ref, records.all(file, acting), plan.value(), acting);
    }

    /// The newest of a child that stands open to this reader.
    public Optional<Photograph> newest(PlanFile file, PersonRef child, Acting.Practitioner acting) {
        return of(file, acting).stream()
                .filter(one -> one.open() && one.shows().equals(Optional.of(child)))
                .reduce((_, later) -> later);
    }

    /// Actions of which there is a photograph as proof.
    public Set<UUID> proofs(PlanFile file, Acting.Practitioner acting) {
        return shown(file, photographs.of(records.here(file), acting)).stream()
                .filter(one -> one.withdrawn().isEmpty())
                .map(Photograph::record)
                .collect(Collectors.toSet());
    }

    /// Opens them to one person by name: a manager of the area all of the plan, anybody else only
    /// those that they took.
    ///
    /// @throws Refused.Missing where there is none that is theirs to open
    public void open(PlanFile file, PractitionerRef to, String reason, Acting.Practitioner acting) {
        var plan = file.plan().ref();
        var opened = file.manages() ? List.of(plan.value()) : taken(file, acting);
        if (opened.isEmpty()) throw new Refused.Missing();
        var opening = new Apart.Opening(to, Sensitivity.PHOTOGRAPH, LASTING);
        opened.forEach(record -> apart.open(record, opening, reason, acting));
        trace.acted("plan-photographs-opened", plan, acting);
    }

    /// A manager of the area opens them, and whoever took one of this plan.
    public boolean mayOpen(PlanFile file, Acting.Practitioner acting) {
        return file.manages() || !taken(file, acting).isEmpty();
    }

    /// Those of this plan that they took themselves.
    private List<UUID> taken(PlanFile file, Acting.Practitioner acting) {
        return photographs.of(records.here(file), acting).stream()
                .filter(one -> one.withdrawn().isEmpty() && isTheirs(one, acting))
                .map(one -> one.ref().value())
                .toList();
    }

    /// Shows it to nobody any more; that there was one stays.
    ///
    /// @throws Refused.Missing where it is not theirs to withdraw
    public void withdraw(
            PlanFile file, PhotographRef ref, String reason, Acting.Practitioner acting) {
        if (!mayWithdraw(file, find(file, ref, acting), acting)) throw new Refused.Missing();
        photographs.withdraw(ref, reason, acting);
        trace.acted("plan-photograph-withdrawn", file.plan().ref(), acting);
    }

    /// Whoever took it, and a manager of the area what is of this plan.
    public boolean mayWithdraw(PlanFile file, Photograph one, Acting.Practitioner acting) {
        return one.withdrawn().isEmpty()
                && (isTheirs(one, acting) || (file.manages() && isOf(file, one)));
    }

    /// Whether it was taken on this plan or is proof of one of its actions; or was taken, before
    /// the plans parted, of a child who is on this one now.
    private static boolean isOf(PlanFile file, Photograph one) {
        var plan = file.plan();
        return one.record().equals(plan.ref().value())
                || file.steps().stream().anyMatch(step -> step.ref().equals(one.record()))
                || (one.record().equals(plan.origin().value()) && one.shows().isPresent());
    }

    private static boolean isTheirs(Photograph one, Acting.Practitioner acting) {
        return one.by().equals(acting.ref());
    }
}
