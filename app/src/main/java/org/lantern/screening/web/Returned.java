package org.lantern.screening.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.screening.Filled;

/// What comes back into the fields, for whoever typed it to say how it is meant.
///
/// @param filled all that was typed, if anything was
/// @param why what comes back, by the code of an indicator or the concept of other words: the end
///   of a message key in `screening.`
record Returned(Optional<Filled> filled, Map<String, String> why) {

    /// A page that nobody has typed into.
    static Returned nothing() {
        return new Returned(Optional.empty(), Map.of());
    }

    /// The line of that indicator as it was typed, where it comes back.
    Optional<Filled.Tick> tick(String code) {
        return filled.filter(_ -> why.containsKey(code)).stream()
                .map(Filled::ticks)
                .flatMap(List::stream)
                .filter(tick -> tick.code().equals(code))
                .findFirst();
    }

    /// The other words as they were typed, where they come back.
    Optional<String> words(String concept) {
        return filled.filter(_ -> why.containsKey(concept))
                .map(f -> concept.equals(Filled.EXPLANATION) ? f.explanation() : f.stillToCheck());
    }

    /// Why a line comes back, or empty.
    public String problem(String code) {
        return why.getOrDefault(code, "");
    }
}
