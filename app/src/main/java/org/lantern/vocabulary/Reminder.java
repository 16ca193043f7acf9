package org.lantern.vocabulary;

/// How long before something begins whoever can mend it is told.
///
/// @param id such as `rota-hole`
/// @param before minutes before it begins
/// @param again minutes before it begins at which they are told once more, urgently
public record Reminder(String id, Words title, int before, int again, Origin origin) {}
