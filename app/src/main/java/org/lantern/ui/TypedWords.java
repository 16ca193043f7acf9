package org.lantern.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How a room calls what its pages send, for a page on which what was typed stands to be read once
/// more.
public interface TypedWords {

    /// The questions with their answers, in words; empty where the page is none of theirs.
    ///
    /// @param page names and values of its inputs
    List<SummaryRow> of(Map<String, List<String>> page, Locale locale);
}
