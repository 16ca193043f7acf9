package org.lantern.vocabulary;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells the mistakes of the content line by line, in place of a stack trace.
class VocabularyMistakenAnalyzer extends AbstractFailureAnalyzer<VocabularyMistaken> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, VocabularyMistaken cause) {
        return new FailureAnalysis(
                "The content has mistakes, so Lantern did not start:\n\n" + cause.getMessage(),
                "Correct the files named above. `./lantern check` finds what can be found without a"
                        + " database.",
                cause);
    }
}
