package org.lantern.notification;

/// A way by which a message leaves Lantern.
public enum Channel {
    EMAIL,
    SMS,
    /// To a device that somebody added, by the service of its browser.
    PUSH
}
