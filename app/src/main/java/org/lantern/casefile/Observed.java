package org.lantern.casefile;

import java.time.Instant;
import java.util.Optional;

/// When something was so, as people say it: their own words, and the earliest and latest instant
/// that these can mean, where that could be worked out.
public record Observed(String words, Optional<Instant> from, Optional<Instant> to) {

    public Observed {
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get()))
            throw new IllegalArgumentException("It cannot end before it begins");
    }

    /// Words from which no instant could be worked out.
    public static Observed inWords(String words) {
        return new Observed(words, Optional.empty(), Optional.empty());
    }

    /// A moment that is known.
    public static Observed at(Instant moment) {
        return new Observed("", Optional.of(moment), Optional.of(moment));
    }
}
