package org.lantern.protection.web;

import java.util.List;

/// What whoever takes over a child must know, on one page.
///
/// @param code of the plan
/// @param drill whether nobody on it is real
/// @param label by which the child is told apart
/// @param asOf when it was so
/// @param withPlace whether where the child stays is on it
/// @param picture where the page finds the photograph of the child; empty where it is not on it
record HandoverCard(
        String code,
        boolean drill,
        String label,
        String asOf,
        boolean withPlace,
        String picture,
        List<Part> parts) {

    /// The same with a photograph on it.
    HandoverCard showing(String picture) {
        return new HandoverCard(code, drill, label, asOf, withPlace, picture, parts);
    }

    /// @param key of its heading
    /// @param lines what is recorded; where there is nothing, there is a box to write in
    record Part(String key, List<String> lines) {}
}
