package org.lantern.screening;

/// How much of a child's matrix a record opens to its reader.
public enum Reach {
    /// Everything about the child: the record is their case, seen whole.
    WHOLE_CHILD,
    /// What came with this record, and with others that the reader may see whole.
    THIS_RECORD,
    /// The words of the reader's own agency.
    OWN_WORDS
}
