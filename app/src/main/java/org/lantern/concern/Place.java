package org.lantern.concern;

import java.util.Optional;
import java.util.function.Function;

/// The place that a worry names.
///
/// @param area GSS code; empty where it is not known
/// @param moving whether the child is on the move, so that the child may be there no longer
public record Place(Optional<String> area, boolean moving) {

    /// As it was answered.
    ///
    /// @param answered the code that was chosen for a concept
    public static Place of(Function<String, Optional<String>> answered) {
        return new Place(
                answered.apply("place.area"),
                answered.apply("place.child-now").filter("moving"::equals).isPresent());
    }
}
