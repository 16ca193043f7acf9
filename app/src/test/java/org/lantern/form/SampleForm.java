package org.lantern.form;

import static org.lantern.vocabulary.Form.Need.OPTIONAL;
import static org.lantern.vocabulary.Form.Need.OR_UNKNOWN;
import static org.lantern.vocabulary.Form.Need.OR_UNKNOWN_OR_REFUSED;
import static org.lantern.vocabulary.Form.Need.REQUIRED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.vocabulary.Form;
import org.lantern.vocabulary.Form.Condition;
import org.lantern.vocabulary.Form.Need;
import org.lantern.vocabulary.Form.Question;
import org.lantern.vocabulary.Form.Step;
import org.lantern.vocabulary.Words;

/// Forms of the small vocabulary, and one with every kind of step.
final class SampleForm {

    private SampleForm() {}

    static Question ask(String concept, Need need) {
        return new Question(
                concept,
                Words.of("What is " + concept + "?"),
                Optional.empty(),
                need,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    static Question ask(String concept, Need need, Condition when) {
        return new Question(
                concept,
                Words.of("What is " + concept + "?"),
                Optional.empty(),
                need,
                Optional.of(when),
                Set.of(),
                Set.of(),
                Optional.empty());
    }

    static Step step(String id, Question... questions) {
        return new Step(
                id,
                Words.of("About " + id),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of(questions));
    }

    static Step perChild(String id, Question... questions) {
        return new Step(
                id,
                Words.of("About " + id),
                Optional.of("child"),
                Optional.empty(),
                List.of(),
                Set.of(),
                List.of(questions));
    }

    static Step only(Step step, String kind) {
        return new Step(
                step.id(),
                step.title(),
                step.each(),
                step.when(),
                step.guidance(),
                Set.of(kind),
                step.questions());
    }

    static Step when(Step step, Condition when) {
        return new Step(
                step.id(),
                step.title(),
                step.each(),
                Optional.of(when),
                List.of(Words.of("Ring 999 if you can.")),
                step.only(),
                step.questions());
    }

    static Form form(Step... steps) {
        return new Form(
                "sample", 1, Words.of("A sample"), Set.of("public"), List.of(steps), Sample.OURS);
    }

    /// Every kind of step.
    static Form whole() {
        return form(
                step(
                        "danger",
                        ask("danger.now", REQUIRED),
                        ask(
                                "danger.log-number",
                                OPTIONAL,
                                new Condition.AnyOf("danger.now", Set.of("now")))),
                when(step("ring"), new Condition.AnyOf("danger.now", Set.of("now"))),
                step("place", ask("place.area", OR_UNKNOWN)),
                step("words", ask("concern.words", REQUIRED)),
                perChild(
                        "who",
                        ask("child.name", OR_UNKNOWN_OR_REFUSED),
                        ask("child.sex", OR_UNKNOWN)),
                perChild(
                        "more", ask("child.birth-date", OPTIONAL), ask("child.language", OPTIONAL)),
                only(step("school", ask("school.register", REQUIRED)), "SCHOOL"),
                step(
                        "contact",
                        ask("referrer.phone", OPTIONAL),
                        ask("concern.about-staff", OPTIONAL),
                        ask("flight.signs", OPTIONAL)));
    }
}
