package org.lantern.ui;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One entry of a timeline.
///
/// @param by who, as a page may name them
public record Moment(Instant at, Phrase title, @Nullable String by, String words) {}
