package org.lantern.protection;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Playbook;

/// A running plan as a row of the board: how much is open, and how it stands with what is due next.
///
/// @param children by the labels by which they are told apart
/// @param who they are
/// @param asks what is due next
/// @param next from when, and until when, what is due next is to do; empty where nothing is open
/// @param open how much is to do
/// @param late how much of it is late
public record Hour(
        Plan plan,
        String children,
        Set<PersonRef> who,
        Optional<Playbook.Action> asks,
        Optional<Span> next,
        int open,
        int late,
        boolean gone) {

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
