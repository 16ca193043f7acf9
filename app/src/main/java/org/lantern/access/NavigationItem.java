package org.lantern.access;

/// A way to go, shown to somebody who is signed in.
///
/// @param href where it leads
/// @param label key of its words in the message bundles
/// @param count of what waits there; nought is not shown
public record NavigationItem(String href, String label, int count) {}
