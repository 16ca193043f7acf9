package org.lantern.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook;
import org.lantern.vocabulary.Playbook.Role;

/// One action of a plan: what is to do, by when, and what was done about it.
///
/// @param asks as the playbook had it when the plan began
/// @param child whom it is for, where each child needs it
/// @param asked since when it stands on the plan
/// @param due when it should be done
/// @param escalates when somebody else is asked
/// @param gone whether whom it is for is gone now
public record Step(
        UUID ref,
        Playbook.Action asks,
        Optional<PersonRef> child,
        Instant asked,
        Instant due,
        Instant escalates,
        boolean gone,
        Optional<Done> done,
        Optional<Cannot> cannot) {

    public Role role() {
        return asks.who();
    }

    /// Whether nobody has done it, nor said that it cannot be done.
    public boolean isOpen() {
        return done.isEmpty() && cannot.isEmpty();
    }

    /// Whether it waits until the child is back, as it needs the child: its minutes begin anew
    /// then.
    public boolean rests() {
        return gone && asks.rests() == Playbook.Rests.WHILE_GONE;
    }

    /// Whether it comes before all others, as it finds a child who is gone.
    boolean finds() {
        return gone && asks.due().from() == Playbook.Event.NOTICED;
    }

    /// As it was known then.
    ///
    /// @param goneThen whether the child was gone at that moment
    Step asKnownAt(Instant moment, boolean goneThen) {
        return new Step(
                ref,
                asks,
                child,
                asked,
                due,
                escalates,
                goneThen,
                done.filter(d -> !d.recordedAt().isAfter(moment)),
                cannot.filter(c -> !c.at().isAfter(moment)));
    }

    /// The same with this of what came of it.
    Step as(Optional<Done> done, Optional<Cannot> cannot) {
        return new Step(ref, asks, child, asked, due, escalates, gone, done, cannot);
    }

    /// How it stands then. What was done in the past is as late as it was then, whenever it was
    /// told; and what was done after all is no longer what could not be done.
    public Standing standingAt(Instant now) {
        if (done.isPresent()) return standing(done.get());
        if (cannot.isPresent()) return new Standing.Cannot(cannot.get().reason());
        return rests() ? new Standing.Resting() : Standing.open(due, now);
    }

    private Standing standing(Done what) {
        var late = Duration.between(due, what.at());
        return new Standing.Done(what.at(), Optional.of(late).filter(Duration::isPositive));
    }

    /// It was done.
    ///
    /// @param at when, as it was said
    /// @param recordedBy who wrote it down, perhaps for somebody else
    public record Done(
            Instant at,
            Doer by,
            String note,
            String logNumber,
            PractitionerRef recordedBy,
            Instant recordedAt) {

        private static final Duration A_MINUTE = Duration.ofMinutes(1);

        /// Whether that is the same, put down once more.
        public boolean says(Doing.Proof proof) {
            return proof.equals(new Doing.Proof(at, by, note, logNumber));
        }

        /// Whoever did it, where they have an account.
        public Optional<PractitionerRef> colleague() {
            return by instanceof Doer.Colleague(var who) ? Optional.of(who) : Optional.empty();
        }

        /// Whether the reader may know who did it.
        public boolean isNamed() {
            return !(by instanceof Doer.Withheld);
        }

        /// Whether whoever did it wrote it down themselves within the minute.
        public boolean isPutDownAtOnce() {
            return by.equals(new Doer.Colleague(recordedBy))
                    && recordedAt.isBefore(at.plus(A_MINUTE));
        }
    }

    /// Who did it.
    public sealed interface Doer {
        /// Somebody with an account.
        record Colleague(PractitionerRef ref) implements Doer {}

        /// Somebody who is not named to this reader.
        record Withheld() implements Doer {}

        /// Somebody without one.
        record Outsider(String name, String agency) implements Doer {
            public Outsider {
                if (name.isBlank()) throw new IllegalArgumentException("Somebody has a name");
            }
        }
    }

    /// Somebody said that it cannot be done, and why; without why where that is not shown.
    public record Cannot(String reason, PractitionerRef by, Instant at) {}
}
