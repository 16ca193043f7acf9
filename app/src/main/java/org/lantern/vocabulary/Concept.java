package org.lantern.vocabulary;

import java.util.Optional;

/// Something that can be stated about a subject. Its id never changes its meaning and is never used
/// again.
///
/// @param id such as `journey.arrived-in-uk`
/// @param version grows when its meaning is sharpened; a statement keeps the version it was made
///   with
/// @param about what it is said of
/// @param many whether several values stand beside each other (names, languages) and are no
///   disagreement
/// @param codes the id of the code list, for choices
/// @param label how it is named beside its value, such as "Arrived in the UK"
/// @param successor the concept to use since this one was retired
public record Concept(
        String id,
        int version,
        ValueType type,
        About about,
        Sensitivity sensitivity,
        boolean many,
        Optional<String> codes,
        Words label,
        Origin origin,
        Optional<String> successor) {

    /// What a concept is said of.
    public enum About {
        CHILD,
        PERSON,
        CONCERN,
        PLACE,
        ITEM
    }

    /// Whether it may still be asked.
    public boolean live() {
        return successor.isEmpty();
    }
}
