package org.lantern.casefile;

import java.util.Optional;
import java.util.UUID;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Concept;

/// Something to be recorded: an answer to one concept about one subject, and how the one who says
/// so knows.
///
/// @param subject a person, an item, or the concern itself
/// @param saidBy who said it, in words such as "class teacher"; empty where that is the recorder
public record Said(
        UUID subject,
        Concept concept,
        Answer answer,
        SourceKind source,
        String saidBy,
        Optional<Observed> observed) {

    /// The same, with when it was so.
    public Said observed(Observed when) {
        return new Said(subject, concept, answer, source, saidBy, Optional.of(when));
    }

    /// What somebody told us.
    public static Said told(UUID subject, Concept concept, Answer answer, String saidBy) {
        return new Said(subject, concept, answer, SourceKind.CALLER, saidBy, Optional.empty());
    }

    /// What the recorder saw.
    public static Said seen(UUID subject, Concept concept, Answer answer) {
        return new Said(subject, concept, answer, SourceKind.SEEN, "", Optional.empty());
    }
}
