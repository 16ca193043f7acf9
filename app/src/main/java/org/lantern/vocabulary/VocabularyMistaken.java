package org.lantern.vocabulary;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// The content cannot be used as it stands. It stops the start: a form that half works would lose
/// what somebody says.
final class VocabularyMistaken extends RuntimeException {

    private final transient List<Mistake> mistakes;

    VocabularyMistaken(List<Mistake> mistakes) {
        super(mistakes.stream().map(Mistake::toString).collect(joining("\n")));
        this.mistakes = mistakes;
    }

    List<Mistake> mistakes() {
        return mistakes;
    }
}
