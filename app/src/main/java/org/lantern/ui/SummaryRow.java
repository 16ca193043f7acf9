package org.lantern.ui;

import org.jspecify.annotations.Nullable;

/// One line of a summary list: what it is about, what is known, and where to change it.
///
/// @param change the address of the page to change it on, if there is one
public record SummaryRow(Phrase key, String value, @Nullable String change) {}
