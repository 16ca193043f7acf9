package org.lantern.vocabulary;

/// Where a piece of content comes from, and how far it has been confirmed.
public record Origin(String document, int year, Confidence confidence) {

    /// How sure we are of it. What is not seen is a draft that a practitioner has still to confirm,
    /// and pages say so.
    public enum Confidence {
        /// Read at the source named.
        SEEN,
        /// The source confirms a part; the rest is background.
        PARTLY_SEEN,
        /// Background knowledge, not checked: a draft.
        BACKGROUND,
        /// Our own design, no quotation of an official form.
        DESIGN
    }
}
