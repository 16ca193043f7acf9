package org.lantern.notification;

import java.time.Duration;
import java.util.UUID;

/// A message as it goes out. No name, place or status stands in it: only that something needs
/// somebody, and a link.
///
/// @param ref the same at each attempt, so that whoever brings it on knows it again
/// @param to an address; of a device its reference, so that where it is reached stands nowhere else
/// @param subject empty, where the channel has none
/// @param worth how long it is worth arriving
/// @param again whether it was tried before
record Letter(
        UUID ref,
        String to,
        String subject,
        String words,
        boolean urgent,
        Duration worth,
        boolean again) {}
