package org.lantern.form;

import java.util.List;
import java.util.Set;
import org.lantern.area.Match;
import org.lantern.vocabulary.Answer;

/// What was typed at a question, understood.
public sealed interface Reading {

    /// Nothing was typed.
    record Blank() implements Reading {}

    /// It is an answer; several, where the concept takes many.
    record Good(List<Answer> answers) implements Reading {
        static Good of(Answer answer) {
            return new Good(List.of(answer));
        }

        /// Whether one of these codes was chosen.
        boolean isAmong(Set<String> codes) {
            return codes.stream().map(Answer::code).anyMatch(answers::contains);
        }
    }

    /// It cannot be meant.
    ///
    /// @param why the end of a message key in `form.error.`
    /// @param part the input that is to be corrected
    /// @param facts what the message names beside the question's own words
    record Bad(String why, String part, List<Object> facts) implements Reading {

        static Bad of(String why, Object... facts) {
            return new Bad(why, Typed.MAIN, List.of(facts));
        }

        static Bad in(String part, String why) {
            return new Bad(why, part, List.of());
        }
    }

    /// It can mean several areas, and one has to be chosen.
    record Found(List<Match> areas) implements Reading {}
}
