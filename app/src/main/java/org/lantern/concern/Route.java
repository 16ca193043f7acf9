package org.lantern.concern;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Which area's desk answers for a concern, and why. Nothing that is taken goes unrouted.
///
/// @param area GSS code
public record Route(String area, By by) {

    /// What decided it.
    public enum By {
        /// Where the child is said to be.
        PLACE,
        /// Where the one who told us works.
        REFERRER,
        /// The deployment's own desk for everything else, which owns it until another accepts.
        FALLBACK
    }

    /// The place, if it is known. If it is not, or the child is on the move, the area of the one
    /// who told us; else the fallback. Empty where a known place has no desk on Lantern, or an
    /// unknown one nobody to fall back on. A call is always taken: it stays with the desk that
    /// answered until another accepts it.
    static Optional<Route> of(
            Channel channel,
            Optional<String> place,
            Optional<String> referrers,
            Predicate<String> served,
            Supplier<Optional<String>> fallback) {
        var known = place.filter(served).map(area -> new Route(area, By.PLACE));
        if (known.isPresent() || (place.isPresent() && channel != Channel.TELEPHONE)) return known;
        return referrers
                .filter(served)
                .map(area -> new Route(area, By.REFERRER))
                .or(() -> fallback.get().map(area -> new Route(area, By.FALLBACK)));
    }
}
