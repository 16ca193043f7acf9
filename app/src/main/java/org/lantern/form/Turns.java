package org.lantern.form;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.util.UUID;
import org.lantern.access.Acting;
import org.lantern.casefile.CaseView;
import org.lantern.database.Reads;
import org.lantern.kernel.CaseRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// How often a child was asked something, as those say who write down what the child answered. What
/// the child said unasked, and what is known otherwise, is no question to the child.
@Service
public class Turns {

    private final JdbcClient db;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Turns(JdbcClient db, Vocabulary vocabulary, Clock clock) {
        this.db = db;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /// Counts the questions of a form that is being sent, before its answers are on record.
    ///
    /// @param view what is on record, as far as the one who sends it may see it
    void count(CaseView view, FormRun run, Acting.Practitioner acting) {
        if (run.code("known.asked").filter("yes"::equals).isEmpty()) return;
        var occasion = run.draft().orElseThrow();
        run.given(vocabulary).stream()
                .map(Given::concept)
                .filter(concept -> !concept.startsWith(Adding.HOW))
                .distinct()
                .forEach(concept ->
                        put(occasion, concept, view.file().ref(), isKnown(view, concept), acting));
    }

    /// How often this child was asked by the moment of the view, whoever asked.
    @Reads
    public Count of(CaseView view) {
        return db.sql(
                        """
                        select count(*)::int as asked, (count(*) filter (where again))::int as again from form.turn
                        where told_at <= :at and case_ref in (
                            select k.case_ref from casefile.one_with(:child) o join casefile.case_of k on k.child = o.person)
                        """)
                .param("at", view.asOf().atOffset(UTC))
                .param("child", view.file().child().value())
                .query(Count.class)
                .single();
    }

    private boolean isKnown(CaseView view, String concept) {
        return view.of(vocabulary.concept(concept)).live().stream()
                .flatMap(statement -> statement.answer().stream())
                .anyMatch(answer ->
                        switch (answer) {
                            case Answer.Known _, Answer.Refused _ -> true;
                            case Answer.Unknown _, Answer.NotAsked _ -> false;
                        });
    }

    private void put(
            UUID occasion,
            String concept,
            CaseRef file,
            boolean again,
            Acting.Practitioner acting) {
        db.sql(
                        """
                        insert into form.turn (occasion, concept, case_ref, again, agency, told_by, told_at)
                        values (:occasion, :concept, :case, :again, :agency, :by, :at) on conflict do nothing
                        """)
                .param("occasion", occasion)
                .param("concept", concept)
                .param("case", file.value())
                .param("again", again)
                .param("agency", acting.agency().value())
                .param("by", acting.ref().value())
                .param("at", clock.instant().atOffset(UTC))
                .update();
    }

    /// @param asked questions that were put to the child
    /// @param again those of them to which an answer stood on record already
    public record Count(int asked, int again) {}
}
