package org.lantern.ui;

import org.jspecify.annotations.Nullable;

/// One place to go, at the top of a practitioner's pages. A model holds a list of them as
/// `navigation`.
///
/// @param current whether the page shown belongs to it
/// @param count how many wait there, where that is worth saying
public record NavigationLink(String href, Phrase label, boolean current, @Nullable Integer count) {}
