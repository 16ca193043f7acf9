package org.lantern.form;

import java.util.List;
import org.lantern.vocabulary.Answer;

/// What is on record already, so that a form shows it with its source instead of asking. Only a
/// page inside a case passes one; the front door never does, so that a known and an unknown child
/// look alike.
@FunctionalInterface
public interface AlreadyKnown {

    /// The lines that stand for that question, as far as this practitioner may see them.
    List<Line> at(Asked asked);

    /// One thing on record.
    ///
    /// @param words as it is shown
    /// @param source who said so and when: "St Mary’s School, 3 March"
    record Line(Answer answer, String words, String source) {}

    /// Nothing on record is ever shown.
    static AlreadyKnown nothing() {
        return _ -> List.of();
    }
}
