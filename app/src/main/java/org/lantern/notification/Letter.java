package org.lantern.notification;

import java.util.UUID;

/// A message as it goes out. No name, place or status stands in it: only that something needs
/// somebody, and a link.
///
/// @param ref the same at each attempt, so that whoever brings it on knows it again
/// @param subject empty, where the channel has none
/// @param again whether it was tried before
record Letter(UUID ref, String to, String subject, String words, boolean again) {}
