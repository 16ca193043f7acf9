package org.lantern.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.TeamRef;

/// A ring with all that has come of it.
public record Rung(
        UUID cause,
        UUID subject,
        Occasion occasion,
        TeamRef team,
        boolean drill,
        Instant from,
        List<Step> steps,
        List<Promise> promises,
        Optional<End> end) {

    public Rung {
        steps = List.copyOf(steps);
        promises = List.copyOf(promises);
    }

    /// Whether nobody has it yet.
    public boolean isOpen() {
        return end.isEmpty();
    }

    /// Whether it went once along the whole chain and nobody has it: it stays red wherever it is
    /// shown until somebody does.
    public boolean isUnanswered() {
        return isOpen() && !steps.isEmpty() && steps.getLast().endsRound();
    }

    /// It went to those whose turn it was.
    ///
    /// @param round grows each time the chain begins again
    /// @param people none: nobody was on call
    /// @param endsRound whether a round is over, this step being its last or one of a later round
    public record Step(int round, Whom whom, Instant at, List<Called> people, boolean endsRound) {

        public Step {
            people = List.copyOf(people);
        }
    }

    /// Somebody whose turn it was.
    public record Called(PractitionerRef who, Optional<Unreachable> unreachable) {

        /// Whether they work here, and so are told at least on their pages.
        boolean isThere() {
            return !unreachable.equals(Optional.of(Unreachable.LEFT));
        }
    }

    /// Why somebody could not be rung: where it is so of all whose turn it was, the ring goes on at
    /// once.
    public enum Unreachable {
        LEFT,
        /// No message reaches them; they are told on their pages all the same.
        NO_ADDRESS
    }

    /// Whose turn it was: somebody by name, or a rank of the rota.
    public enum Whom {
        FIRST,
        ON_CALL,
        SECOND,
        MANAGER,
        DIRECTOR
    }

    /// Somebody said that they have it, which puts the next step off until then.
    public record Promise(PractitionerRef who, Instant at, Instant until) {}

    /// Somebody took it up, or it was called off.
    ///
    /// @param by who; nobody, where it called itself off
    public record End(boolean answered, Optional<PractitionerRef> by, Instant at) {}
}
