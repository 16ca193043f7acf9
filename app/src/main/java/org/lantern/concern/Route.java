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

    /// The place, if it is known. If it is not, the area of the one who told us; else the fallback.
    /// Where the child is on the move, a practitioner's own area comes before the place, and a
    /// place that has no desk on Lantern is like an unknown one. Empty where a known place at which
    /// the child stays has no desk on Lantern, or where nobody is there to fall back on. A call is
    /// always taken: it stays with the desk that answered until another accepts it.
    static Optional<Route> of(
            Channel channel,
            Place place,
            Optional<String> referrers,
            Predicate<String> served,
            Supplier<Optional<String>> fallback) {
        var there = place.area().filter(served).map(area -> new Route(area, By.PLACE));
        var known = place.area().isPresent() && !place.moving();
        if (known && channel != Channel.TELEPHONE) return there;
        Supplier<Optional<Route>> theirs =
                () -> referrers.filter(served).map(area -> new Route(area, By.REFERRER));
        var first =
                place.moving() && channel == Channel.PRACTITIONER
                        ? theirs.get().or(() -> there)
                        : there.or(theirs);
        return first.or(() -> fallback.get().map(area -> new Route(area, By.FALLBACK)));
    }
}
