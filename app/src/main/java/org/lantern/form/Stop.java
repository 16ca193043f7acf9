package org.lantern.form;

import java.util.List;
import org.lantern.vocabulary.Form;

/// One page of a form, as it is walked by one person: a step of one item, or the question whether
/// there is another item.
public sealed interface Stop {

    /// Its address below the form's own.
    String path();

    /// A step.
    ///
    /// @param item empty, or such as `child-2`
    /// @param questions those of the step that are asked here
    record Page(String item, Form.Step step, List<Form.Question> questions) implements Stop {

        @Override
        public String path() {
            return item.isEmpty() ? step.id() : item + "/" + step.id();
        }

        Asked asked(Form.Question question) {
            return new Asked(item, question.concept());
        }
    }

    /// "Is there another child?"
    ///
    /// @param kind such as `child`
    record Another(String kind) implements Stop {

        @Override
        public String path() {
            return "another-" + kind;
        }
    }
}
