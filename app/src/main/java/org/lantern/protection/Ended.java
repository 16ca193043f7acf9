package org.lantern.protection;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Event;

/// How a plan ended, or what was carried on of it. Standing down says nothing about trafficking.
///
/// @param withWhom who has the child safe
/// @param carriedOn whether what was still open is carried on
/// @param by empty where a drill ended by itself
/// @param into the plan as which it goes on, where both were about the same child, and the reader
///   may see it
public record Ended(
        How how,
        String withWhom,
        String words,
        boolean carriedOn,
        Optional<PractitionerRef> by,
        Instant at,
        Optional<PlanRef> into) {

    /// One after which nothing goes on.
    Ended(
            How how,
            String withWhom,
            String words,
            boolean carriedOn,
            Optional<PractitionerRef> by,
            Instant at) {
        this(how, withWhom, words, carriedOn, by, at, Optional.empty());
    }

    /// Those that ended it for good: once a child is back who was gone, what ended it since they
    /// were gone, or as safe meanwhile, no longer does.
    static Stream<Ended> lasting(List<Ended> all, List<Happening> happened) {
        return all.stream().filter(end -> !end.isUndoneBy(happened));
    }

    private boolean isUndoneBy(List<Happening> happened) {
        return isWhileGone(happened)
                && happened.stream()
                        .anyMatch(
                                it -> it.event() == Event.RETURN && !it.recordedAt().isBefore(at));
    }

    /// As safe it could end so, before that the child is back had to be recorded first.
    private boolean isWhileGone(List<Happening> happened) {
        return how == How.GONE
                || (how == How.SAFE
                        && Happening.isGone(
                                happened.stream()
                                        .filter(it -> !it.recordedAt().isAfter(at))
                                        .toList()));
    }

    /// Whether it goes on as a plan that this reader may not see: nothing of that is shown.
    public boolean isIntoHidden() {
        return how == How.GOES_ON && into.isEmpty();
    }

    /// By which fact.
    public enum How {
        SAFE,
        GONE,
        STOOD_DOWN,
        /// It was a drill, and the drill is over.
        DRILL_OVER,
        /// It goes on as another plan, which is about the same child.
        GOES_ON;

        /// By what was found out of the child, or that nothing was.
        public static final Set<How> OF_A_CHILD = EnumSet.of(SAFE, GONE, STOOD_DOWN);

        /// Whether somebody can end such a plan so: a drill is stopped, and never stood down.
        public boolean isOf(Plan plan) {
            return switch (this) {
                case SAFE, GONE -> true;
                case STOOD_DOWN -> !plan.isDrill();
                case DRILL_OVER -> plan.isDrill();
                case GOES_ON -> false;
            };
        }
    }
}
