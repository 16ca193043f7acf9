package org.lantern.casefile;

import java.util.List;
import org.lantern.kernel.StatementRef;

/// What is known, as a page shows it: by subject matter, every value with who said it.
///
/// @param title key of the heading
public record Sheet(String title, List<Row> rows) {

    /// One concept.
    ///
    /// @param concept its id
    /// @param label its name, in the reader's language
    /// @param disagreed whether the lines contradict each other
    public record Row(
            String concept, String label, String lang, boolean disagreed, List<Line> lines) {}

    /// One statement.
    ///
    /// @param value how the answer reads
    /// @param source who said it, how they know, and when, as one line
    public record Line(StatementRef statement, String value, String source) {}
}
