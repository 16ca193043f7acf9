package org.lantern.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/// How somebody wants to be reached.
///
/// @param email where to write to, if not where they sign in
/// @param mobile where to send a text message to, if at all
/// @param language of the messages
/// @param calm whether what is not urgent is sent too
/// @param quiet when nothing is sent that is not urgent
public record Way(
        Optional<String> email,
        Optional<String> mobile,
        Language language,
        boolean calm,
        Optional<Quiet> quiet) {

    /// Of whoever said nothing: written to where they sign in, at any hour.
    static final Way UNSAID =
            new Way(Optional.empty(), Optional.empty(), Language.EN, true, Optional.empty());

    /// When a message may go out at the earliest, if it does at all. Nothing holds up an urgent
    /// one.
    ///
    /// @param channel a text message is for what is urgent only
    Optional<Instant> notBefore(Channel channel, boolean urgent, Instant now) {
        if (channel == Channel.SMS && (mobile.isEmpty() || !urgent)) return Optional.empty();
        if (urgent) return Optional.of(now);
        return calm ? Optional.of(quiet.map(q -> q.endsAfter(now)).orElse(now)) : Optional.empty();
    }

    /// Languages in which Lantern writes.
    public enum Language {
        EN,
        CY
    }

    /// Hours of each day, by the clocks of London; may pass midnight.
    public record Quiet(LocalTime from, LocalTime to) {

        private static final ZoneId LONDON = ZoneId.of("Europe/London");

        public Quiet {
            if (from.equals(to)) throw new IllegalArgumentException("Quiet hours end");
        }

        /// When they are over that hold at that moment; that moment, where none do. Where the
        /// clocks skip or repeat the hour, they end by the clock on the wall.
        Instant endsAfter(Instant now) {
            var here = now.atZone(LONDON);
            var time = here.toLocalTime();
            var within =
                    from.isBefore(to)
                            ? !time.isBefore(from) && time.isBefore(to)
                            : !time.isBefore(from) || time.isBefore(to);
            if (!within) return now;
            var day = time.isBefore(to) ? here.toLocalDate() : here.toLocalDate().plusDays(1);
            var end = day.atTime(to).atZone(LONDON).toInstant();
            return end.isAfter(now) ? end : now;
        }
    }
}
