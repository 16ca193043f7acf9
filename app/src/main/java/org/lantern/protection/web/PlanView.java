package org.lantern.protection.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.ConcernRef;
import org.lantern.protection.PlanFile;
import org.lantern.protection.Step;
import org.lantern.ui.Moment;
import org.lantern.ui.Phrase;

/// A plan as its page shows it.
///
/// @param children by the labels by which they are told apart
/// @param firstKnown when somebody first knew, as it was said, and how long ago that is
/// @param reached when Lantern knew, and how long ago that is
/// @param next the next few things to do
/// @param open everything else that is open
/// @param resting what waits until the child is back
/// @param toMe parts that were offered to this reader
/// @param asOf the time of day
public record PlanView(
        PlanFile file,
        List<String> children,
        String firstKnown,
        String reached,
        Optional<String> end,
        List<Card> next,
        List<Line> open,
        List<Line> resting,
        List<Line> cannot,
        List<Line> done,
        List<Part> parts,
        List<OfferLine> toMe,
        List<Moment> moments,
        boolean late,
        String asOf) {

    /// One of the next things to do: of an action that several children need, a tap for each.
    ///
    /// @param line of all of them: how it stands with the one that is due first
    public record Card(Line line, List<Line> each) {

        static List<Card> all(List<List<Step>> together, Function<Step, Line> words) {
            return together.stream().map(each -> of(each.stream().map(words).toList())).toList();
        }

        private static Card of(List<Line> each) {
            var children =
                    each.stream().map(Line::child).filter(child -> !child.isEmpty()).toList();
            return new Card(each.getFirst().about(String.join(", ", children)), each);
        }
    }

    /// One action.
    ///
    /// @param child whom it is for, where each child needs it
    /// @param who does it: a person, or a part
    /// @param mine whether it is the reader's to do
    /// @param ring a number at which whoever does it is rung; null where nobody has to be
    /// @param toldBy where whoever told us should do it, the concerns on which the reader may find
    ///   how to reach them
    /// @param what is known of it: who did it and when, or why it cannot be done
    /// @param draft whether nobody has read it at a source
    public record Line(
            UUID ref,
            String code,
            Phrase does,
            Phrase proof,
            String child,
            String who,
            boolean mine,
            boolean mustBeRung,
            @Nullable Number ring,
            @Nullable List<ConcernRef> toldBy,
            String standing,
            String colour,
            String what,
            boolean draft) {

        private Line about(String children) {
            return new Line(
                    ref,
                    code,
                    does,
                    proof,
                    children,
                    who,
                    mine,
                    mustBeRung,
                    ring,
                    toldBy,
                    standing,
                    colour,
                    what,
                    draft);
        }
    }

    /// A number to tap.
    public record Number(String whose, String number, String dialled) {}

    /// A part, and who has it.
    ///
    /// @param offered to whom it is offered, until they take it
    public record Part(
            String role, String name, String who, @Nullable Number ring, String offered) {}

    /// A part that waits for the reader's answer.
    public record OfferLine(UUID ref, String role, String by, String words) {}
}
