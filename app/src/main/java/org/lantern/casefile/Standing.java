package org.lantern.casefile;

import java.util.List;

/// How a concept stands: nobody has said, all who said agree, or they do not.
public sealed interface Standing {

    /// The statements that nothing replaces, oldest first.
    List<Statement> live();

    /// Nothing is stated.
    record Nothing() implements Standing {
        @Override
        public List<Statement> live() {
            return List.of();
        }
    }

    /// Everybody who said something said the same; or the concept takes many values and none
    /// contradicts another.
    record Known(List<Statement> live) implements Standing {}

    /// Different people say different things. They stand side by side until somebody resolves it.
    record Disagreement(List<Statement> live) implements Standing {}
}
