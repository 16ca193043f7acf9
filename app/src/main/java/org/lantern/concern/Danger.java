package org.lantern.concern;

/// What the one who told us said about danger at that moment.
public enum Danger {
    TAKEN_OR_LEAVING,
    HURT_OR_THREATENED,
    NOT_NOW,
    NOT_SURE,
    NOT_RECORDED;

    /// Urgent concerns stand first on every desk until somebody claims them, whoever sent them.
    public boolean urgent() {
        return this == TAKEN_OR_LEAVING || this == HURT_OR_THREATENED;
    }

    static Danger ofCode(String code) {
        return switch (code) {
            case "taken-or-leaving" -> TAKEN_OR_LEAVING;
            case "hurt-or-threatened" -> HURT_OR_THREATENED;
            case "not-now" -> NOT_NOW;
            case "not-sure" -> NOT_SURE;
            default -> NOT_RECORDED;
        };
    }
}
