package org.lantern.notification;

/// A way by which a message leaves Lantern.
public enum Channel {
    EMAIL,
    SMS
}
