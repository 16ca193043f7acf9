package org.lantern.protection;

import java.time.Instant;
import java.util.UUID;
import org.lantern.kernel.PractitionerRef;
import org.lantern.vocabulary.Playbook.Event;

/// Something from which further minutes run: the child came to where they stay, is gone, is back.
///
/// @param at when, as it was said
public record Happening(
        UUID ref,
        Event event,
        Instant at,
        String words,
        String logNumber,
        PractitionerRef recordedBy,
        Instant recordedAt) {}
