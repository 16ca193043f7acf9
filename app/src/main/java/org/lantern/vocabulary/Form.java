package org.lantern.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A form: steps in order, each with the questions of one page. A form version, once used, never
/// changes.
///
/// @param audience who may answer it, as names of audiences such as `public`, `practitioner`,
///   `desk`
public record Form(
        String id,
        int version,
        Words title,
        Set<String> audience,
        List<Step> steps,
        Origin origin) {

    /// One page, about one thing.
    ///
    /// @param id stands in the address of the page
    /// @param each empty for what is asked once; otherwise the kind of item it is asked for, such
    ///   as `child`, and the form asks "is there another?" after the last such step
    /// @param when the step is asked only where this holds
    /// @param guidance paragraphs shown above the questions
    /// @param only the agency kinds that are asked, or empty for everybody
    public record Step(
            String id,
            Words title,
            Optional<String> each,
            Optional<Condition> when,
            List<Words> guidance,
            Set<String> only,
            List<Question> questions) {}

    /// One question, which asks for one concept.
    ///
    /// @param label the question itself, in place of the concept's label
    /// @param except codes of its list that are not offered here
    /// @param fold what it is folded under, with its neighbours, until it is answered
    public record Question(
            String concept,
            Words label,
            Optional<Words> hint,
            Need need,
            Optional<Condition> when,
            Set<String> only,
            Set<String> except,
            Optional<Fold> fold) {}

    /// Questions that stay closed under a heading until somebody opens them or has answered one.
    ///
    /// @param guidance paragraphs shown above them
    /// @param open whether it stands open from the start
    public record Fold(Words title, List<Words> guidance, boolean open) {}

    /// Whether a question must be answered.
    public enum Need {
        /// May stay blank.
        OPTIONAL,
        /// A value must be given.
        REQUIRED,
        /// A value, or "I do not know".
        OR_UNKNOWN,
        /// A value, "I do not know", or "They did not want to say".
        OR_UNKNOWN_OR_REFUSED,
        /// May stay blank; if not, a value, "I do not know", or "They did not want to say".
        OPTIONAL_OR_REFUSED;

        /// Whether nothing has to be said.
        public boolean mayStayBlank() {
            return this == OPTIONAL || this == OPTIONAL_OR_REFUSED;
        }

        /// Whether it may be said that it is not known.
        public boolean mayBeUnknown() {
            return this == OR_UNKNOWN || mayBeRefused();
        }

        /// Whether it may be said that they did not want to answer.
        public boolean mayBeRefused() {
            return this == OR_UNKNOWN_OR_REFUSED || this == OPTIONAL_OR_REFUSED;
        }
    }

    /// What must hold for a step or question to be asked.
    public sealed interface Condition {

        /// The answer to a concept is one of these codes (for choices: contains one of them).
        record AnyOf(String concept, Set<String> codes) implements Condition {}

        /// Some value of the concept is known.
        record Known(String concept) implements Condition {}

        /// The condition does not hold.
        record Not(Condition condition) implements Condition {}

        /// All of them hold.
        record All(List<Condition> conditions) implements Condition {}

        /// At least one of them holds.
        record Any(List<Condition> conditions) implements Condition {}
    }
}
