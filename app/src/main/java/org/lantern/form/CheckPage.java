package org.lantern.form;

import java.util.List;
import java.util.Optional;
import org.lantern.ui.Phrase;

/// What `form/check` and `form/print` draw: all that was answered.
public record CheckPage(
        Phrase title, String action, String draft, boolean open, List<Section> sections) {

    /// The answers of one item, or a run of those that are asked once.
    ///
    /// @param item empty for what is asked once
    public record Section(String item, String title, List<Row> rows) {}

    /// One question with its answer.
    ///
    /// @param id where the error summary lands
    /// @param change the address of its page
    /// @param choices what could be ticked, for the blank form
    public record Row(
            String id,
            Phrase label,
            List<Phrase> values,
            String change,
            Optional<String> wrong,
            List<Phrase> choices) {}
}
