package org.lantern.ui;

import org.jspecify.annotations.Nullable;

/// One line of a task list.
///
/// @param href where it is done, if it can be done yet
/// @param colour the colour of its tag, empty where it needs none, as for what is done
public record Task(Phrase title, @Nullable String href, Phrase standing, String colour) {}
