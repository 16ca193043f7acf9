package org.lantern.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.clock.Powers;
import org.lantern.clock.StartedDuty;
import org.lantern.clock.UsedBy;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Duty;

/// A power that was used to hold a child of a plan safe.
///
/// @param child as the plan has them
/// @param area GSS code of the area whose law counts
/// @param ends when it runs out; empty where the law has no number
/// @param outcome what followed; nobody has said so yet where it is empty
public record UsedPower(
        UUID ref,
        PersonRef child,
        Powers.Power power,
        String area,
        UsedBy by,
        Instant at,
        Optional<Instant> ends,
        Optional<String> outcome) {

    /// One whose hours run in earnest. What somebody found not to apply is no power that was used.
    static Optional<UsedPower> of(PersonRef child, StartedDuty duty) {
        if (duty.dropped().isPresent()) return Optional.empty();
        return Optional.of(
                new UsedPower(
                        duty.ref(),
                        child,
                        new Powers.Power(duty.duty(), duty.line()),
                        duty.subject().area(),
                        duty.used().orElseGet(() -> new UsedBy("–", "")),
                        duty.startedAt(),
                        duty.dueAt(),
                        duty.met().map(StartedDuty.Met::note)));
    }

    /// Whether nobody has said yet what followed.
    public boolean isOpen() {
        return outcome.isEmpty();
    }

    /// Whether it holds the child then, as far as anybody has said.
    public boolean holds(Instant now) {
        return isOpen() && ends.stream().allMatch(now::isBefore);
    }

    public Duty duty() {
        return power.duty();
    }

    /// How many hours before it runs out somebody is warned.
    public List<Integer> warnings() {
        return power.line().warnings();
    }

    /// Whether so little of it is left then that somebody must act, or nothing.
    public boolean isShort(Instant now) {
        return ends.stream()
                .anyMatch(end ->
                        warnings().stream()
                                .anyMatch(hours -> !now.isBefore(end.minusSeconds(3600L * hours))));
    }
}
