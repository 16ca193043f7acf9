package org.lantern.casefile;

/// What sort of person a record is about. Where the age is in doubt it is a child (Modern Slavery
/// Act 2015, section 51).
public enum PersonKind {
    CHILD,
    UNBORN,
    ADULT
}
