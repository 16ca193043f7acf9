package org.lantern.screening.web;

import java.util.List;
import org.lantern.ui.Phrase;

/// One indicator on the page.
///
/// @param draft not seen at its source: a practitioner has still to confirm it
/// @param source where it comes from, in words
/// @param mark what the reader themselves marked: `yes`, `suspected`, or empty for a blank
/// @param evidence their own words for it
/// @param problem why they have to say it again: the end of a message key in `screening.`, or empty
/// @param others what other people marked, side by side
/// @param heard what was said with the record that may bear on it
record Line(
        String code,
        Phrase label,
        Phrase advice,
        boolean draft,
        String source,
        String mark,
        String evidence,
        String problem,
        List<Voice> others,
        List<Phrase> heard) {

    /// Marked by the reader, without a word on what it rests on.
    public boolean incomplete() {
        return !mark.isEmpty() && evidence.isBlank();
    }

    /// One observer's mark or words.
    ///
    /// @param by who and when, in words
    record Voice(String mark, String words, String by) {}

    /// A part of the list.
    ///
    /// @param id stands in the page's addresses
    /// @param title key of its heading
    record Group(String id, String title, List<Line> lines) {}
}
