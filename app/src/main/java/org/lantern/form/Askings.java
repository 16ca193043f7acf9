package org.lantern.form;

import java.util.List;
import java.util.Optional;
import org.lantern.area.Areas;
import org.lantern.ui.Problem;
import org.lantern.vocabulary.Form.Question;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/// Makes of questions what a page can draw.
@Component
record Askings(Vocabulary vocabulary, Areas areas) {

    /// All questions of a page. What is wrong is told once the page was sent.
    List<Asking> on(Stop.Page page, FormRun run, Tongue tongue) {
        return page.questions().stream()
                .map(question ->
                        new Drawing(this, page, question, run, tongue).asking(run.wrong(page)))
                .toList();
    }

    /// What is wrong with one question, or missing, whether its page was sent or not.
    Optional<String> wrong(Stop.Page page, Question question, FormRun run, Tongue tongue) {
        return new Drawing(this, page, question, run, tongue)
                .asking(run.lacks(page))
                .problem()
                .map(Problem::message);
    }
}
