package org.lantern.vocabulary;

import java.util.Optional;

/// Where a piece of content comes from, and how far it has been confirmed.
///
/// @param confirmed who of the field has confirmed it, and when; empty while nobody has
public record Origin(String document, int year, Confidence confidence, Optional<String> confirmed) {

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
