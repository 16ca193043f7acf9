package org.lantern.protection;

import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.NoPicture;
import org.lantern.casefile.Photograph;
import org.lantern.casefile.PhotographRef;
import org.lantern.casefile.Photographs;
import org.lantern.casefile.Picture;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes photographs on a plan: of its children, and of what is proof that an action was done.
@Service
@Transactional
public class TakingPhotographs {

    private final Photographs photographs;
    private final PlanFiles files;
    private final Doing doing;
    private final Trace trace;

    TakingPhotographs(Photographs photographs, PlanFiles files, Doing doing, Trace trace) {
        this.photographs = photographs;
        this.files = files;
        this.doing = doing;
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
    /// @throws Refused.Missing when the plan is not theirs to see, or the action is not theirs to
    ///   prove
    /// @throws Turning.Over when the plan has ended
    public PhotographRef take(
            PlanRef ref, Optional<UUID> action, Seen seen, Acting.Practitioner acting) {
        var file = files.of(trace.begin(ref, acting), acting);
        if (action.isPresent() && !mayProve(file, action.get(), acting))
            throw new Refused.Missing();
        var record = action.orElse(ref.value());
        var taken = new Photograph.Taken(record, seen.child(), seen.words());
        var kept = photographs.keep(taken, seen.picture(), acting);
        trace.acted("plan-photograph-taken", ref, acting);
        return kept;
    }

    /// An action was done, with a photograph as proof where there is one: both are put down, or
    /// neither is.
    ///
    /// @throws Refused.Missing when there is a photograph and the action is not theirs to prove
    /// @throws Turning.Over when the plan has ended
    public void done(
            PlanRef ref,
            UUID action,
            Doing.Proof proof,
            Optional<Picture> picture,
            Acting.Practitioner acting) {
        picture.map(one -> new Seen(Optional.empty(), "", one))
                .ifPresent(seen -> take(ref, Optional.of(action), seen, acting));
        doing.done(ref, action, proof, acting);
    }

    private static boolean mayProve(PlanFile file, UUID action, Acting.Practitioner acting) {
        return file.steps().stream()
                .anyMatch(step -> step.ref().equals(action) && file.mayProve(step, acting));
    }

    /// What was photographed.
    ///
    /// @param child who is on it; nobody where it is a thing
    public record Seen(Optional<PersonRef> child, String words, Picture picture) {}
}
