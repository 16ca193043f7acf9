package org.lantern.concern.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lantern.casefile.Sheet;
import org.lantern.concern.ConcernFile;
import org.lantern.ui.Moment;
import org.lantern.ui.SummaryRow;

/// A concern's page.
///
/// @param theirWords what was said, verbatim
/// @param from a kind of person, or the agency that raised it
/// @param unchecked they say that they work with children, and nobody has rung back yet
/// @param mayContact whether whoever told us may be contacted, and how
/// @param household its telephone numbers, each with whether they know of this report
/// @param holder with whom it is
/// @param foundFalse that a manager found it knowingly false
/// @param takenBack what whoever told us took back, and when
/// @param whole what was said of the concern as a whole
public record ConcernView(
        ConcernFile file,
        List<String> theirWords,
        String from,
        boolean unchecked,
        List<String> because,
        List<SummaryRow> times,
        Optional<String> holder,
        String left,
        boolean late,
        String mayContact,
        List<Phone> household,
        List<Sheet> whole,
        List<Person> children,
        List<Outcome> outcomes,
        List<Offer> offers,
        List<ToTell> toTell,
        Optional<Moment> foundFalse,
        List<Moment> takenBack,
        List<Moment> moments) {

    /// A number at which the household may pick up.
    ///
    /// @param whose such as "Telephone of the household"
    /// @param known whether they know of the report
    public record Phone(String whose, String number, String known) {}

    /// One child, and what was said of them.
    public record Person(UUID person, String label, List<Sheet> sheets) {}

    /// What was decided for one child, or waits for a manager.
    ///
    /// @param agreed the manager who agreed to it, where it needed one
    public record Outcome(
            String label,
            Optional<String> kind,
            String words,
            String who,
            Optional<String> agreed,
            Optional<ConcernFile.Proposal> proposal,
            Optional<String> file) {}

    /// What somebody still has to be told by telephone, and the concern that they raised.
    public record ToTell(ConcernFile.ToTell told, List<String> kinds) {}

    /// Offered to another area.
    public record Offer(ConcernFile.Offer offer, String area, String since) {}
}
