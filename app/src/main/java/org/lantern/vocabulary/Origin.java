package org.lantern.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/// Where a piece of content comes from, and how far it has been confirmed.
///
/// @param confirmed who of the field has confirmed it, and when; empty while nobody has
/// @param checked when it was last looked up there, as far as somebody did
/// @param since from when the law or guidance holds, where it changed
public record Origin(
        String document,
        int year,
        Confidence confidence,
        Optional<String> confirmed,
        Optional<LocalDate> checked,
        Optional<LocalDate> since) {

    /// Not looked up, confirmed or dated by anybody.
    public static Origin of(String document, int year, Confidence confidence) {
        return new Origin(
                document, year, confidence, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same, which holds since that day.
    public Origin since(LocalDate day) {
        return new Origin(document, year, confidence, confirmed, checked, Optional.of(day));
    }

    /// The same, looked up on that day.
    public Origin checked(LocalDate day) {
        return new Origin(document, year, confidence, confirmed, Optional.of(day), since);
    }

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
