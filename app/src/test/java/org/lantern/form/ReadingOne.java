package org.lantern.form;

import static org.lantern.vocabulary.Form.Need.OPTIONAL;

import java.util.List;
import org.lantern.area.Areas;

/// Somebody reads what was typed into one question.
abstract class ReadingOne {

    final QuestionReader reader = new QuestionReader(new Sample(), new Areas());

    Reading read(String concept, String typed) {
        return reader.read(SampleForm.ask(concept, OPTIONAL), Typed.of(typed), List.of());
    }
}
