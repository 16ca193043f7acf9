package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.ChildCase;
import org.lantern.concern.Concern;
import org.lantern.concern.KnownConcern;
import org.lantern.concern.KnownConcerns;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.springframework.stereotype.Component;

/// Gathers what is known when somebody begins a plan, as far as the record is theirs.
@Component
class Knowing {

    private final KnownConcerns concerns;
    private final Cases cases;

    Knowing(KnownConcerns concerns, Cases cases) {
        this.concerns = concerns;
        this.cases = cases;
    }

    /// Of a concern that they work on or follow, or of a case that they see whole.
    Optional<Known> of(UUID record, Instant now, Acting.Practitioner acting) {
        var concern = new ConcernRef(record);
        return concerns.find(concern, acting)
                .or(() -> concerns.findFollowed(concern, acting))
                .map(Known::of)
                .or(() -> of(new CaseRef(record), Plan.FirstKnown.NOBODY, now, acting));
    }

    /// Of a child whose case is open already: Lantern knows of the new danger from now on.
    Optional<Known> of(
            CaseRef ref, Plan.FirstKnown firstKnown, Instant now, Acting.Practitioner acting) {
        return cases.find(ref, acting).flatMap(file -> of(file, firstKnown, now, acting));
    }

    /// The same of a case that was just read.
    Optional<Known> of(
            ChildCase file, Plan.FirstKnown firstKnown, Instant now, Acting.Practitioner acting) {
        return Optional.of(file)
                .filter(ChildCase::whole)
                .map(whole -> known(whole, firstKnown, now, acting));
    }

    /// Under the label by which a concern told of the child, or else the number of the case.
    private Known known(
            ChildCase file, Plan.FirstKnown firstKnown, Instant now, Acting.Practitioner acting) {
        var told = concerns.about(file.child(), file.host(), acting);
        var label = told.stream().findFirst().map(KnownConcern.ToldOf::label).orElse(file.number());
        return new Known(
                file.host(),
                told.stream().map(KnownConcern.ToldOf::concern).distinct().toList(),
                List.of(new Concern.Child(file.child(), 1, label)),
                Optional.empty(),
                Optional.empty(),
                firstKnown,
                now);
    }
}
