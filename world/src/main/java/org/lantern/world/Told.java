package org.lantern.world;

import java.util.Optional;
import java.util.Set;

/// What the referrer said, and who they are.
///
/// @param teller `public`, `child`, `works-with-children` (without an account) or `practitioner`
/// @param practitioner the referrer, if they have an account
/// @param taker who took the telephone call
/// @param caller what somebody without an account said about themselves; empty when they said
///   nothing
/// @param setting where it was noticed: `school`, `hotel`, `street` …
/// @param danger `taken-or-leaving`, `hurt-or-threatened` or `not-now`
/// @param flightSigns of `packed`, `tickets`, `new-phone-or-sim`, `adult-waiting`, `said-leaving`,
///   `gone-before`
/// @param place in the referrer's words
/// @param words what they are worried about, in their words
public record Told(
        Way way,
        String teller,
        Optional<WorldPractitioner> practitioner,
        Optional<WorldPractitioner> taker,
        Optional<Caller> caller,
        String setting,
        String danger,
        Set<String> flightSigns,
        String place,
        String words) {

    /// How it came.
    public enum Way {
        PAGE,
        TELEPHONE
    }

    /// Somebody who gave a name.
    ///
    /// @param agency where they say that they work
    /// @param telephone from the range reserved for drama
    public record Caller(String name, Optional<String> agency, String telephone) {}
}
