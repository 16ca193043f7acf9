package org.lantern.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;

/// What a plan needs to know of a concern, and of those that are decided with it: where it came
/// from, when somebody first knew, and the children. Nothing of what was said about them.
///
/// @param together this concern, and those that are decided with it
/// @param raisedBy the practitioner who raised it; whoever wrote a call down raised nothing
/// @param agency of whoever raised it
/// @param area GSS code of the area where the child is, which keeps them safe tonight whoever
///   decides; where that is not known or has no desk on Lantern, of the area that answers
/// @param recordedAt when Lantern knew
/// @param children of all of them, each once
/// @param imminent whether what was said speaks for a child who will soon be gone
public record KnownConcern(
        ConcernRef ref,
        List<ConcernRef> together,
        Channel channel,
        Optional<PractitionerRef> raisedBy,
        Optional<AgencyRef> agency,
        String area,
        Instant recordedAt,
        Optional<FirstDays> firstKnown,
        String firstKnownWords,
        List<Concern.Child> children,
        boolean imminent) {

    /// By which label a concern tells of a child.
    public record ToldOf(ConcernRef concern, String label) {}

    /// The first and the last day that "first known" can mean.
    public record FirstDays(LocalDate from, LocalDate to) {}
}
