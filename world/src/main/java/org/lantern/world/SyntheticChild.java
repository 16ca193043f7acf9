package org.lantern.world;

import java.time.LocalDate;
import java.util.List;

/// A cheap invented person, made by the hundred thousand.
///
/// @param sex `female` or `male`
/// @param language ISO 639-1
/// @param nationality ISO 3166-1 alpha-2
/// @param facts fifty, the oldest first
public record SyntheticChild(
        long index,
        String givenName,
        String familyName,
        String sex,
        LocalDate born,
        String language,
        String nationality,
        List<Fact> facts) {

    /// One thing that somebody said about the child.
    ///
    /// @param topic `hair`, `height`, `last-seen` … or `indicator.` and a code
    /// @param value words, or `yes` or `suspected` for an indicator
    /// @param daysAgo how long before now it was said
    /// @param said the kind of agency that said it
    public record Fact(String topic, String value, int daysAgo, String said) {}

    /// The child at this place of the stream of this seed.
    public static SyntheticChild of(long seed, long index) {
        return new Synthesis(seed, index).child();
    }
}
