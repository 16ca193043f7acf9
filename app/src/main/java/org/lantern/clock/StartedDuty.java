package org.lantern.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.lantern.calendar.TimeLimit;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Duty;

/// One duty that began to run, with everything that happened to it since.
///
/// @param line the law of the day on which it began
/// @param round the first is 1
/// @param startedAt when it began; for what must be done before something, when that will be
/// @param dueAt the moment that counts, with what moved it since; none where the law has no number
/// @param local whether that moment is the area's own, tighter one
/// @param used who used it, where it is a power
/// @param fault what was wrong with the calendar when it was worked out
public record StartedDuty(
        UUID ref,
        Subject subject,
        Duty duty,
        Duty.Line line,
        int round,
        String nation,
        LocalDate lawOf,
        Instant startedAt,
        Optional<Instant> dueAt,
        boolean local,
        Optional<String> fault,
        Optional<Met> met,
        Optional<Pause> pause,
        Optional<Dropped> dropped,
        int extensions,
        Optional<UsedBy> used) {

    /// When it was done as somebody said, and who wrote it down.
    public record Met(Instant at, String note, Optional<PractitionerRef> by) {}

    /// It stands still.
    public record Pause(UUID ref, Instant since, String reason) {}

    /// It does not apply after all.
    public record Dropped(Instant at, String reason) {}

    /// How it stands then.
    public Standing standingAt(Instant now) {
        if (dropped.isPresent())
            return new Standing.NotApplicable(dropped.get().at(), dropped.get().reason());
        if (met.isPresent()) return new Standing.Met(met.get().at(), lateBy(met.get().at()));
        if (pause.isPresent())
            return new Standing.Paused(pause.get().since(), pause.get().reason());
        return dueAt.map(due -> running(now, due))
                .orElseGet(() -> new Standing.Elapsed(Duration.between(startedAt, now)));
    }

    /// Whether it may stand still.
    public boolean mayPause() {
        return line.pause().isPresent() && pause.isEmpty() && isOpen();
    }

    /// Whether it may be extended once more.
    public boolean mayExtend() {
        return line.extension().filter(rule -> extensions < rule.times()).isPresent()
                && pause.isEmpty()
                && isOpen();
    }

    /// Whether it is a power that runs out: what followed must be said when it ends.
    public boolean isPower() {
        return line.isPower();
    }

    /// Whether that one began because this was done: its next round, or a duty that follows it.
    public boolean isBefore(StartedDuty other) {
        return other.subject().cause().equals(ref)
                || other.round() == round + 1
                        && other.duty().code().equals(duty.code())
                        && other.subject().equals(subject);
    }

    /// Whether it is that power, and has not run out then.
    public boolean holds(DutyKey power, Instant now) {
        return duty.standsFor(power.code()) && standingAt(now) instanceof Standing.Ending;
    }

    /// Whether it is that power, and held whomever it is about at that moment.
    boolean held(DutyKey power, Instant at) {
        return isPower()
                && duty.standsFor(power.code())
                && dropped.isEmpty()
                && !at.isBefore(startedAt)
                && dueAt.stream().allMatch(at::isBefore)
                && met.stream().noneMatch(end -> at.isAfter(end.at()));
    }

    public boolean isOpen() {
        return met.isEmpty() && dropped.isEmpty();
    }

    private Standing running(Instant now, Instant due) {
        var left = Duration.between(now, due);
        var isPast = !now.isBefore(due);
        return switch (line.limit()) {
            case TimeLimit.NotBefore _ ->
                    isPast ? new Standing.Elapsed(left.negated()) : new Standing.TooEarly(due);
            case TimeLimit.AtMost _ ->
                    isPast
                            ? new Standing.Ended(left.negated())
                            : new Standing.Ending(left, warned(left));
            case TimeLimit.Before _ -> isPast ? late(left) : new Standing.Upcoming(left);
            default -> isPast ? late(left) : new Standing.Running(left);
        };
    }

    private Standing late(Duration left) {
        return new Standing.Late(left.negated(), local || line.limit().isSoft());
    }

    private boolean warned(Duration left) {
        return line.warnings().stream()
                .anyMatch(hours -> left.compareTo(Duration.ofHours(hours)) <= 0);
    }

    private Optional<Duration> lateBy(Instant at) {
        if (line.limit() instanceof TimeLimit.NotBefore || line.limit() instanceof TimeLimit.AtMost)
            return Optional.empty();
        return dueAt.filter(at::isAfter).map(due -> Duration.between(due, at));
    }
}
