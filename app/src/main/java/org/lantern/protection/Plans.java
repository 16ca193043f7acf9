package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.concern.KnownConcerns;
import org.lantern.database.Reads;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Running plans: begun by whoever answers, and read by those who work on the concern or the case,
/// and by those who have a part.
@Service
@Transactional
public class Plans {

    private final KnownConcerns concerns;
    private final Beginning beginning;
    private final SeenPlans seen;
    private final PlanFiles files;
    private final Trace trace;

    Plans(
            KnownConcerns concerns,
            Beginning beginning,
            SeenPlans seen,
            PlanFiles files,
            Trace trace) {
        this.concerns = concerns;
        this.beginning = beginning;
        this.seen = seen;
        this.files = files;
        this.trace = trace;
    }

    /// Begins the plan of a concern that they work on. Where one runs already for one of its
    /// children, the concern joins that.
    ///
    /// @throws Refused.Missing when the concern is not theirs to work on
    /// @throws Beginning.AskFirst where they have to ask their manager first
    public PlanRef start(ConcernRef concern, Acting.Practitioner acting) {
        var known = concerns.find(concern, acting).map(Known::of).orElseThrow(Refused.Missing::new);
        return beginning.start(known, trace.now(), "somebody-answered", acting);
    }

    /// Looks at a plan.
    ///
    /// @throws Refused.Missing when there is none, or it is not theirs to see
    public PlanFile look(PlanRef ref, Acting.Practitioner acting) {
        var file = find(ref, acting);
        trace.acted("plan-seen", ref, acting);
        return file;
    }

    /// As which plan their part in one that is no longer theirs to see went on with a child.
    @Reads
    public Optional<PlanRef> wentOn(PlanRef ref, Acting.Practitioner acting) {
        return seen.wentOn(ref, acting);
    }

    /// How a plan ended in which they had a part until then, and that they no longer see. It leaves
    /// a trail.
    public Optional<EndedPart> ended(PlanRef ref, Acting.Practitioner acting) {
        var ended = seen.ended(ref, acting);
        ended.ifPresent(_ -> trace.acted(Trace.SEEN, ref, acting));
        return ended;
    }

    /// The same without a look at it.
    @Reads
    public PlanFile find(PlanRef ref, Acting.Practitioner acting) {
        return seen.find(ref, acting)
                .map(one -> files.of(one, acting))
                .orElseThrow(Refused.Missing::new);
    }

    /// Looks at it as those do who work on the concern or the case.
    ///
    /// @throws Refused.Missing when they do not
    public PlanFile workedOn(PlanRef ref, Acting.Practitioner acting) {
        return Optional.of(look(ref, acting))
                .filter(PlanFile::whole)
                .orElseThrow(Refused.Missing::new);
    }

    /// One action of a plan.
    @Reads
    public Step step(PlanFile file, java.util.UUID action) {
        return file.steps().stream()
                .filter(step -> step.ref().equals(action))
                .findFirst()
                .orElseThrow(Refused.Missing::new);
    }

    /// The plans of a concern that they may see, the newest first.
    @Reads
    public List<PlanFile> of(ConcernRef concern, Acting.Practitioner acting) {
        return seen.of(concern, acting).stream().map(one -> files.listed(one, acting)).toList();
    }

    /// The plans of a child that they may see, the newest first.
    @Reads
    public List<PlanFile> of(PersonRef child, Acting.Practitioner acting) {
        return seen.of(child, acting).stream().map(one -> files.listed(one, acting)).toList();
    }

    /// The same as it was known then: the plans of everybody who was one with them at that moment.
    @Reads
    public List<PlanFile> of(PersonRef child, Instant moment, Acting.Practitioner acting) {
        return seen.of(child, moment, acting).stream()
                .map(one -> files.listed(one, acting))
                .toList();
    }

    /// Whether it runs on for children of concerns that were parted from one another, for those who
    /// work on it: they decide who stays on it.
    @Reads
    public boolean holdsParted(PlanFile file) {
        return file.whole()
                && file.children().size() > 1
                && file.concerns().size() > 1
                && seen.holdsParted(file.plan().ref());
    }

    /// Other plans that run for the same child, for those who see all of both.
    @Reads
    public List<Plan> beside(PlanFile file, Acting.Practitioner acting) {
        return file.whole() && file.isRunning() && !file.plan().isDrill()
                ? seen.beside(file.plan().ref(), acting)
                : List.of();
    }

    /// What starting one for it would do, for those who work on it.
    @Reads
    public Optional<Offered> offered(ConcernRef concern, Acting.Practitioner acting) {
        return concerns.find(concern, acting)
                .map(known -> beginning.offered(Known.of(known), acting));
    }

    /// A plan begins, or the concern joins the one that runs for one of its children; or they ask
    /// their manager first, and nothing of why is shown to them.
    public enum Offered {
        BEGINS,
        JOINS,
        ASK
    }
}
