package org.lantern.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.PractitionerRef;

/// That there is a photograph. What it shows is of the class photograph, kept apart: for whoever
/// took it, and those to whom that class is opened by name.
///
/// @param record to which it belongs
/// @param shows whom; empty where it is of a thing, such as a paper or a number plate
/// @param words what was said of it
/// @param open whether this reader may see it now
public record Photograph(
        PhotographRef ref,
        UUID record,
        Optional<PersonRef> shows,
        String words,
        PractitionerRef by,
        Instant at,
        boolean open,
        Optional<Withdrawn> withdrawn) {

    /// It is shown to nobody any more; that there was one stays.
    public record Withdrawn(String reason, PractitionerRef by, Instant at) {}

    /// What is said when one is kept.
    public record Taken(UUID record, Optional<PersonRef> shows, String words) {}

    /// Which of them.
    ///
    /// @param here records to which they belong
    /// @param ways by which the class of what belongs to those may have been opened, beside the
    ///   photograph, its record and the case of whom it shows
    /// @param elsewhere further records that this reader was found to see
    /// @param shown who may be on them, and everybody one with them: those of anybody else are not
    ///   among them
    public record Asked(
            List<UUID> here, List<UUID> ways, List<UUID> elsewhere, List<PersonRef> shown) {}
}
