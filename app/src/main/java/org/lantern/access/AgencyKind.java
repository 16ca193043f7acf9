package org.lantern.access;

/// What kind of agency. It decides which extra questions are asked, and where indicators are
/// usually noticed.
public enum AgencyKind {
    SOCIAL_CARE,
    SCHOOL,
    HEALTH,
    POLICE,
    BORDER,
    YOUTH_JUSTICE,
    VOLUNTARY,
    GUARDIANSHIP,
    PLACEMENT,
    COUNCIL_OTHER,
    PARTNERSHIP
}
