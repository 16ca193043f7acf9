package org.lantern.form;

import org.lantern.vocabulary.Form;

/// A question that still needs an answer, or a better one.
public record Lack(Stop.Page stop, Form.Question question, Reading.Bad why) {

    /// Where among the answers.
    public Asked asked() {
        return stop.asked(question);
    }
}
