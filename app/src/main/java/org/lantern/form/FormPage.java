package org.lantern.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lantern.ui.Phrase;

/// What `form/step`, `form/another` and `form/whole` draw.
///
/// @param action where the page is sent to
/// @param draft the draft that it was made from, or empty
/// @param open whether it is for everybody, and so neutral and quick to leave
/// @param step which page this is of how many; 0 on the long page
/// @param lists names that the browser offers while somebody types, by the id of their list
public record FormPage(
        Phrase title,
        String action,
        String draft,
        boolean open,
        int step,
        int steps,
        List<Part> parts,
        Map<String, List<Phrase>> lists) {

    /// One step, or the question whether there is another item.
    ///
    /// @param item empty for what is asked once
    /// @param caption how the item is called
    /// @param groups its questions, as they stand together
    /// @param folded whether the long page shows it closed
    /// @param kind set where it asks whether there is another of that kind
    /// @param items the items there are, with their addresses
    public record Part(
            String anchor,
            Phrase title,
            String item,
            String caption,
            List<Phrase> guidance,
            List<Group> groups,
            boolean folded,
            String kind,
            List<Item> items) {

        public List<Asking> askings() {
            return groups.stream().flatMap(group -> group.askings().stream()).toList();
        }

        Part headedByItsQuestion() {
            var first = groups.getFirst();
            var heading = List.of(askings().getFirst().asHeading());
            var group = new Group(first.title(), first.guidance(), heading, first.open());
            return new Part(
                    anchor, title, item, caption, guidance, List.of(group), folded, kind, items);
        }

        /// A page about one thing asks it in its heading.
        public boolean headed() {
            return askings().size() == 1 && askings().getFirst().field().look().heading();
        }
    }

    /// Questions that stand together.
    ///
    /// @param title what they are folded under, if they are
    /// @param open whether one of them holds an answer or an error
    public record Group(
            Optional<Phrase> title, List<Phrase> guidance, List<Asking> askings, boolean open) {}

    /// One item of those there are.
    public record Item(String id, String label, String address) {}

    /// The only part of a page about one thing.
    public Part part() {
        return parts.getFirst();
    }
}
