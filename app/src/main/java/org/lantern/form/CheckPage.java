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
    public record Section(String item, String title, List<Row> rows) {

        /// What is to be looked at: answers, and what is wrong.
        public List<Row> answered() {
            return rows.stream().filter(row -> !row.leftEmpty()).toList();
        }

        /// What was left empty, and may be.
        public List<Row> leftEmpty() {
            return rows.stream().filter(Row::leftEmpty).toList();
        }

        /// Where an answer is wrong it is not folded away.
        public boolean wrong() {
            return rows.stream().anyMatch(row -> row.wrong().isPresent());
        }
    }

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
            List<Phrase> choices) {

        boolean leftEmpty() {
            return values.isEmpty() && wrong.isEmpty();
        }
    }

    /// Several items are folded to a line each; one stands open.
    public boolean folded() {
        return sections.stream().filter(section -> !section.item().isEmpty()).count() > 1;
    }
}
