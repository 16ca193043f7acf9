package org.lantern.notification;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.lantern.kernel.PractitionerRef;

/// What somebody is told, once for a reason.
///
/// @param reason a stable key of what happened, such as `handover:` and its reference
/// @param link the page that it is about, such as `/plans/…`; only references stand in it
/// @param urgent comes through at any hour
public record Notice(
        PractitionerRef to,
        String reason,
        Occasion occasion,
        String link,
        boolean urgent,
        boolean drill) {

    public Notice {
        if (reason.isBlank()) throw new IllegalArgumentException("A notice has a reason");
        if (!link.startsWith("/")) throw new IllegalArgumentException("A link is a path of ours");
    }

    /// The same, told anew after it was withdrawn so many times.
    Notice again(int withdrawn) {
        return withdrawn == 0
                ? this
                : new Notice(to, reason + ":again-" + withdrawn, occasion, link, urgent, drill);
    }

    /// That a colleague hands something over to them: one for all that they hand over in the same
    /// minute, as at the end of a shift. It leads to where all of it can be taken at once.
    public static Notice handover(
            PractitionerRef to, PractitionerRef by, Instant at, Urgency urgency) {
        return new Notice(
                to,
                "handover:" + by + ":" + at.truncatedTo(ChronoUnit.MINUTES) + ":" + urgency,
                Occasion.HANDOVER_OFFERED,
                "/desk/handover",
                urgency == Urgency.URGENT,
                false);
    }

    /// That a colleague cannot take over what they were handed: one for all that they decline in
    /// the same minute. It stays with its reader, so it comes through at any hour.
    public static Notice declined(PractitionerRef to, PractitionerRef by, Instant at) {
        return new Notice(
                to,
                "declined:" + by + ":" + at.truncatedTo(ChronoUnit.MINUTES),
                Occasion.HANDOVER_DECLINED,
                "/desk/handover",
                true,
                false);
    }

    /// Whether it comes through at any hour.
    public enum Urgency {
        URGENT,
        CALM
    }
}
