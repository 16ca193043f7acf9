package org.lantern.protection.web;

import java.util.List;

/// What whoever takes over a child must know, on one page.
///
/// @param code of the plan
/// @param drill whether nobody on it is real
/// @param label by which the child is told apart
/// @param asOf when it was so
/// @param withPlace whether where the child stays is on it
record HandoverCard(
        String code,
        boolean drill,
        String label,
        String asOf,
        boolean withPlace,
        List<Part> parts) {

    /// @param key of its heading
    /// @param lines what is recorded; where there is nothing, there is a box to write in
    record Part(String key, List<String> lines) {}
}
