package org.lantern.notification;

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
}
