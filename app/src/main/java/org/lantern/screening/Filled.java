package org.lantern.screening;

import java.time.Instant;
import java.util.List;
import org.lantern.casefile.SourceKind;

/// What somebody filled in at one go.
///
/// @param openedAt when they had opened the page: what they themselves marked later, elsewhere, is
///   left alone
/// @param explanation another explanation that was found; may be empty
/// @param stillToCheck another explanation still to check; may be empty
public record Filled(
        Instant openedAt,
        SourceKind source,
        List<Tick> ticks,
        String explanation,
        String stillToCheck) {

    /// One line of the list, as it was left.
    ///
    /// @param mark `yes`, `suspected`, or empty for a blank
    public record Tick(String code, String mark, String evidence) {

        boolean blank() {
            return mark.isEmpty();
        }
    }
}
