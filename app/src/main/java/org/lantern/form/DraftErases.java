package org.lantern.form;

import java.util.List;
import java.util.Set;
import org.lantern.database.Erases;
import org.springframework.stereotype.Component;

/// Forms about a record that were begun, those of which it came, and what a child was asked by
/// them.
@Component
class DraftErases implements Erases {

    @Override
    public int floor() {
        return 42;
    }

    @Override
    public List<Rows> rows() {
        return List.of(
                new Rows(
                        "form.draft",
                        "exists (select from form.submission s where s.draft = t.ref and s.result = {subjects}) or "
                                + Rows.mentions("subject")),
                new Rows("form.submission", "t.result = {subjects}"),
                new Rows("form.turn", "t.case_ref = {records}"));
    }

    @Override
    public Set<String> without() {
        return Set.of("form.secret");
    }
}
