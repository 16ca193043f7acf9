package org.lantern.concern;

/// How a concern came.
public enum Channel {
    /// Through the public front door, without signing in.
    PUBLIC,
    /// From somebody who signed in, through the same door.
    PRACTITIONER,
    /// By telephone: a desk worker wrote it down.
    TELEPHONE
}
