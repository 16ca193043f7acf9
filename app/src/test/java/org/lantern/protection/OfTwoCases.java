package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lantern.Everywhere;
import org.lantern.casefile.People;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.database.Eraser;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Two cases that have something in common, of which one is forgotten by law.
@Import(Eraser.class)
abstract class OfTwoCases extends OfOneChild {

    /// Said in the concern that came first.
    static final String FIRST = "Quillfeather";

    static final String SECOND = "Umberthwaite";

    @Autowired Eraser eraser;
    @Autowired People people;

    ConcernRef one;
    ConcernRef other;
    CaseRef file;
    CaseRef second;

    void theRestGoesWith(CaseRef left) {
        var said = eraser.erase(number(left), "--yes");
        assertThat(said.ends()).as(said.text()).isZero();
        for (var word : Set.of(FIRST, SECOND)) assertThat(places(word)).isEmpty();
        assertThat(db.sql("select count(*) from concern.concern").query(Long.class).single())
                .isZero();
        assertThat(db.sql("select count(*) from protection.plan").query(Long.class).single())
                .isZero();
    }

    /// Neither now, nor when what waits is worked out anew.
    void nothingWaits() {
        for (var table : List.of("waiting", "waits"))
            assertThat(db.sql("select count(*) from concern." + table).query(Long.class).single())
                    .as(table)
                    .isZero();
    }

    List<CaseRef> decide(ConcernRef concern, DecisionKind kind, Optional<CaseRef> to) {
        return decisions.decide(
                concern,
                desk.look(concern, amina).toDecide().stream()
                        .map(each -> said(each.person(), kind, to))
                        .toList(),
                amina);
    }

    static Deciding said(Optional<PersonRef> person, DecisionKind kind, Optional<CaseRef> to) {
        var why = to.isPresent() ? "The same child" : "At risk";
        return new Deciding(person, kind, why, to, KENT, KENT);
    }

    Set<String> places(String word) {
        return new Everywhere(db).places(word);
    }

    String number(CaseRef ref) {
        return db.sql("select number from casefile.child_case where ref = ?")
                .param(ref.value())
                .query(String.class)
                .single();
    }
}
