package org.lantern.concern;

/// Who told us, as a kind. "Not recorded" is a value that is counted.
public enum ReferrerKind {
    PUBLIC,
    CHILD,
    /// Says that they work with children but has no account: not yet checked until the desk has
    /// rung back.
    WORKS_WITH_CHILDREN,
    PRACTITIONER,
    NOT_RECORDED;

    static ReferrerKind ofCode(String code) {
        return switch (code) {
            case "public" -> PUBLIC;
            case "child" -> CHILD;
            case "works-with-children" -> WORKS_WITH_CHILDREN;
            case "practitioner" -> PRACTITIONER;
            default -> NOT_RECORDED;
        };
    }
}
