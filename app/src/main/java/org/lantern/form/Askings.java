package org.lantern.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lantern.area.Areas;
import org.lantern.ui.Problem;
import org.lantern.vocabulary.Form;
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

    /// The same as they stand together: what is folded under one heading, and what is not.
    List<FormPage.Group> groups(Stop.Page page, FormRun run, Tongue tongue) {
        var asked = on(page, run, tongue);
        var groups = new ArrayList<FormPage.Group>();
        for (int at = 0, end; at < asked.size(); at = end) {
            var fold = page.questions().get(at).fold();
            end = at + 1;
            while (end < asked.size() && page.questions().get(end).fold().equals(fold)) end++;
            var some = asked.subList(at, end);
            groups.add(
                    new FormPage.Group(
                            fold.map(f -> tongue.say(f.title())),
                            fold.map(f -> tongue.say(f.guidance())).orElse(List.of()),
                            some,
                            fold.map(Form.Fold::open).orElse(false)
                                    || some.stream().anyMatch(Asking::touched)));
        }
        return groups;
    }

    /// What is wrong with one question, or missing, whether its page was sent or not.
    Optional<String> wrong(Stop.Page page, Question question, FormRun run, Tongue tongue) {
        return new Drawing(this, page, question, run, tongue)
                .asking(run.lacks(page))
                .problem()
                .map(Problem::message);
    }
}
