package org.lantern.concern.web;

import java.util.Map;
import java.util.Optional;
import org.lantern.access.Acting;
import org.lantern.access.DeskPart;
import org.lantern.access.FirstPagePart;
import org.lantern.concern.Questions;
import org.springframework.stereotype.Component;

/// What a desk asked about a concern that somebody raised, on their first page.
@Component
class QuestionPart implements DeskPart {

    private final Questions questions;

    QuestionPart(Questions questions) {
        this.questions = questions;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<FirstPagePart> firstPage(Acting.Practitioner acting) {
        var waiting = questions.forYou(acting);
        return waiting.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new FirstPagePart(
                                "concern/first-page",
                                "questions",
                                Map.of("concernQuestions", waiting)));
    }
}
