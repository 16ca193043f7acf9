package org.lantern.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook;

/// A running plan as a row of the board: how much is open, and how it stands with what is due next.
///
/// @param team what the desk is called that is rung, or the team whose drill it is
/// @param children by the labels by which they are told apart
/// @param who they are
/// @param asks what is due next
/// @param next from when, and until when, what is due next is to do; empty where nothing is open
/// @param open how much is to do
/// @param late how much of it is late
/// @param unanswered whether something rang along its whole chain, and nobody has it
public record Hour(
        Plan plan,
        String team,
        String children,
        Set<PersonRef> who,
        Optional<Playbook.Action> asks,
        Optional<Span> next,
        int open,
        int late,
        boolean gone,
        boolean unanswered) {

    /// Whether it is no drill: only what is real is counted and sounds.
    public boolean isReal() {
        return !plan.isDrill();
    }

    /// Whether something of it is late, or rang in vain.
    public boolean isLoud() {
        return late > 0 || unanswered;
    }

    /// The same, on which something rang in vain.
    Hour thatNobodyAnswers() {
        return new Hour(plan, team, children, who, asks, next, open, late, gone, true);
    }

    /// The minutes of one action.
    public record Span(Instant from, Instant due) {

        /// How much of them is left, in hundredths: none where it is late.
        public int left(Instant now) {
            var all = Duration.between(from, due).toSeconds();
            var left = Duration.between(now, due).toSeconds();
            return all <= 0 || left <= 0 ? 0 : (int) Math.min(100, Math.max(1, left * 100 / all));
        }
    }
}
