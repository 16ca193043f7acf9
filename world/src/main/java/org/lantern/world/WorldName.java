package org.lantern.world;

/// One name of a child, as somebody wrote it.
public record WorldName(String text, Kind kind) {

    /// How the child came by it.
    public enum Kind {
        /// The name that the child goes by, in Latin letters unless it is only written in others.
        USUAL,
        /// The same name in the script of the child's own language.
        OWN_SCRIPT,
        /// The same name as somebody without the letters for it would type it.
        TYPED_PLAIN,
        /// A name that somebody else gave.
        NICKNAME
    }
}
