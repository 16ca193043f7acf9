package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.Everywhere;
import org.lantern.concern.Channel;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Joining;
import org.lantern.database.Eraser;
import org.lantern.kernel.CaseRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// By law a child is forgotten: nothing of what was written about them is left, nothing that leads
/// to it but the trail of who looked, and nothing of any other child is touched.
@Import(Eraser.class)
class ErasureTests extends OfOneChild {

    private static final String WORD = "Quillfeather";
    private static final String OTHER = "Umberthwaite";

    @Autowired Eraser eraser;

    @Test
    void nothingOfTheChildIsLeftAndNothingOfAnotherIsTouched() {
        var gone = child(WORD);
        var stays = child(OTHER);
        assertThat(everywhere().places(WORD))
                .hasSizeGreaterThan(20)
                .isEqualTo(everywhere().places(OTHER));
        var before = everywhere().rows();

        var said = eraser.erase(number(gone.file()), "--yes");

        assertThat(said.ends()).as(said.text()).isZero();
        assertThat(said.text()).contains("casefile.statement", "Erased.");
        assertThat(everywhere().places(WORD)).isEmpty();
        for (var ref : gone.refs())
            assertThat(everywhere().places(ref.toString()))
                    .containsOnly("audit.act.subject", "audit.act.subjects");
        assertThat(everywhere().newRows(before)).containsOnlyKeys("audit.act", "public.erasure");
        assertThat(everywhere().goneRows(before)).noneMatch(row -> isOf(stays, row));
        assertThat(browserOf(amina).get("/cases/" + gone.file())).hasStatus(404);
        for (var ref : List.of(gone.concern(), gone.joined()))
            assertThat(browserOf(amina).get("/concerns/" + ref)).hasStatus(404);
        assertThat(browserOf(amina).get("/plans/" + gone.plan())).hasStatus(404);
        assertThat(browserOf(amina).get("/cases/" + stays.file())).hasStatusOk();
        assertThat(eraser.erase(gone.file().toString()).text()).contains("Nothing has that");
    }

    @Test
    void whatIsLeftSaysWhatKindByWhatRightOnWhoseOrderAndWhenAndNothingElse() {
        var gone = child(WORD);

        eraser.erase(number(gone.file()), "--yes");

        assertThat(
                        db.sql("select to_jsonb(e) - 'counts' - 'ref' from erasure e")
                                .query(String.class)
                                .single())
                .contains("CASE", "court-order", "The family court", "erased_at");
        assertThat(
                        db.sql("select counts ->> 'concern.concern' from erasure")
                                .query(String.class)
                                .single())
                .isEqualTo("2");
        assertThat(trail("record-erased")).isGreaterThan(3);
        assertThat(trail("concern-seen")).as("who looked").isPositive();
    }

    @Test
    void withoutAYesItOnlySaysWhatWouldGo() {
        var file = child(WORD).file();
        var before = everywhere().rows();

        var said = eraser.erase(number(file));

        assertThat(said.text()).contains("concern.concern", "Nothing was erased. With --yes");
        assertThat(everywhere().rows()).isEqualTo(before);
    }

    @Test
    void nothingGoesWhileAPlanOrAPowerRunsNorAConcernFromUnderItsCase() {
        var concern = told(WORD, "taken-or-leaving");
        var code = desk.code(concern, amina).toString();
        assertThat(eraser.erase(code, "--yes").text()).contains("A plan runs");
        var plan = planOf(concern).plan().ref();
        var power = "/plans/" + plan + "/powers";
        browserOf(amina).post(power, "power", "D08", "by", WORD, "log", "");
        turning.end(plan, Ended.How.SAFE, new Turning.Ending("Her aunt", "", false, 0), amina);

        var held = eraser.erase(code, "--yes");
        assertThat(held.ends()).isOne();
        assertThat(held.text()).contains("A power holds the child");

        clock.advance(Duration.ofHours(73));
        var end =
                browserOf(amina)
                        .page("/plans/" + plan)
                        .select("#powers a[href*=/powers/]")
                        .attr("href");
        browserOf(amina).post(end, "note", WORD);
        decisions.decide(concern, List.of(deciding(concern, WORD)), amina);
        assertThat(eraser.erase(code, "--yes").text()).contains("by the reference of that case");
        assertThat(everywhere().places(WORD)).isNotEmpty();
    }

    @Test
    void aConcernWithoutACaseGoesByItsOwnReferenceWithWhatIsDecidedWithIt() {
        var one = told(WORD, "not-now");
        var other = told(WORD, "not-now");
        var pairs = Map.of(only(one), only(other));
        joining.join(one, other, new Joining.Pairs(pairs, WORD), amina);
        var code = desk.code(one, amina).toString();

        assertThat(eraser.erase(code.toLowerCase(), "--yes").ends()).isZero();

        assertThat(everywhere().places(WORD)).isEmpty();
        assertThat(desk.count(amina)).isZero();
    }

    @Test
    void aConcernAboutAnotherChildTooStaysWithWhatBelongsToThat() {
        var concern = tell(Channel.PRACTITIONER, "not-now", teacher, WORD, OTHER);
        var files =
                decisions.decide(
                        concern,
                        desk.look(concern, amina).toDecide().stream()
                                .map(each ->
                                        new Deciding(
                                                each.person(),
                                                DecisionKind.SECTION_47,
                                                each.label(),
                                                Optional.empty(),
                                                KENT,
                                                KENT))
                                .toList(),
                        amina);
        assertThat(everywhere().places(OTHER)).hasSizeGreaterThan(2);
        var kept = everywhere().places(OTHER);

        var said = eraser.erase(number(files.getFirst()), "--yes");

        assertThat(said.text()).contains("1 concerns stay");
        assertThat(everywhere().places(WORD)).isEmpty();
        assertThat(everywhere().places(OTHER)).isEqualTo(kept);
        assertThat(browserOf(amina).get("/cases/" + files.getLast())).hasStatusOk();
        assertThat(browserOf(amina).page("/concerns/" + concern).text()).contains(OTHER);
    }

    @Test
    void whoeverSaysNoRightOrNobodyWhoOrderedItIsAskedForThem() {
        var said = eraser.run(Stream.of("--erase=K7QD-2M9X", "--right=because", "--ordered-by= "));
        assertThat(said.ends()).isEqualTo(2);
        assertThat(said.text()).contains("retention, court-order or data-subject");
    }

    private String number(CaseRef file) {
        return db.sql("select number from casefile.child_case where ref = ?")
                .param(file.value())
                .query(String.class)
                .single();
    }

    private Everywhere everywhere() {
        return new Everywhere(db);
    }

    private long trail(String act) {
        return db.sql("select count(*) from audit.act where act = ?")
                .param(act)
                .query(Long.class)
                .single();
    }

    private static boolean isOf(OneChild child, String row) {
        return row.contains(child.word())
                || child.refs().stream().anyMatch(ref -> row.contains(ref.toString()));
    }
}
