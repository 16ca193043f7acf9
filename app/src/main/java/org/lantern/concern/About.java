package org.lantern.concern;

/// What a concern is about.
public enum About {
    /// One or more children.
    CHILDREN,
    /// A place, a vehicle or an adult, and children seen there.
    PLACE,
    /// A child who is not born yet.
    UNBORN,
    /// The child who tells us.
    SELF;

    static About ofCode(String code) {
        return switch (code) {
            case "place-vehicle-adult" -> PLACE;
            case "unborn" -> UNBORN;
            case "me" -> SELF;
            default -> CHILDREN;
        };
    }
}
