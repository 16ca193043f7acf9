package org.lantern.casefile;

/// How the one who states something knows it.
public enum SourceKind {
    /// They saw it themselves.
    SEEN,
    /// The child said so.
    TOLD_BY_CHILD,
    /// Somebody else said so.
    TOLD_BY_OTHER,
    /// It stands in a document.
    DOCUMENT,
    /// A caller or a reporter said so; a worker wrote it down or it came through the front door.
    CALLER,
    /// A practitioner concludes it from other things.
    WORKED_OUT
}
