package org.lantern.protection.web;

import java.util.Arrays;
import java.util.List;

/// What somebody must know of a child on a plan, on one page: whoever takes over, or the police
/// when the child is gone.
///
/// @param code of the plan
/// @param drill whether nobody on it is real
/// @param label by which the child is told apart
/// @param asOf when it was so
/// @param withPlace whether where the child stays is on it
/// @param picture where the page finds the photograph of the child; empty where it is not on it
record HandoverCard(
        Kind kind,
        String code,
        boolean drill,
        String label,
        String asOf,
        boolean withPlace,
        String picture,
        List<Part> parts) {

    /// For whom it is. The name is that of its address and of its words.
    enum Kind {
        HANDOVER,
        MISSING;

        /// @throws IllegalArgumentException where there is no such card
        static Kind ofAddress(String address) {
            return valueOf(address.toUpperCase(java.util.Locale.ROOT));
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The same with a photograph on it.
    HandoverCard showing(String picture) {
        return new HandoverCard(kind, code, drill, label, asOf, withPlace, picture, parts);
    }

    /// How many of its parts have something on them.
    public long filledIn() {
        return parts.stream().filter(part -> !part.lines().isEmpty()).count();
    }

    /// @param key of its heading
    /// @param lines what is recorded; where there is nothing, there is a box to write in
    record Part(String key, List<String> lines) {

        @SafeVarargs
        static Part of(String key, List<String>... lines) {
            return new Part(key, Arrays.stream(lines).flatMap(List::stream).toList());
        }
    }
}
