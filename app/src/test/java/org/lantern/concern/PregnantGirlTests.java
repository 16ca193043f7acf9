package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.PersonKind;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.PartialDate;
import org.lantern.vocabulary.Value;

/// A girl who is pregnant stands on the concern as a child beside the one who is not born yet.
class PregnantGirlTests extends AtADesk {

    @Test
    void sheHasHerOwnPlaceAndLabelAndWhatIsSaidOfHer() {
        var ref = pregnant(code("unborn.mother-under-18", "yes"));
        var children = desk.look(ref, amina).concern().children();

        assertThat(children)
                .extracting(Concern.Child::label)
                .containsExactly(
                        "Child 1 of 2, not born yet", "Child 2 of 2, pregnant girl under 18");
        assertThat(kinds(ref)).containsExactly(PersonKind.UNBORN.name(), PersonKind.CHILD.name());
        var page = browserOf(amina).page("/concerns/" + ref);
        var girl = page.select("section.lantern-part:has(h2:contains(pregnant girl))");
        assertThat(girl.text()).contains("Rosa, at the flat").doesNotContain("2027");
        assertThat(page.select("section.lantern-part:has(h2:contains(not born yet))").text())
                .contains("2027")
                .doesNotContain("Rosa");
    }

    @Test
    void anAgeInDoubtIsThatOfAChild() {
        assertThat(labels(pregnant(code("unborn.mother-under-18", "not-sure"))))
                .contains("Child 2 of 2, pregnant, may be under 18");
        assertThat(labels(pregnant(code("unborn.mother-under-18", "no")))).containsExactly("Child");
    }

    @Test
    void sheIsDecidedOnApartWithACaseOfHerOwn() {
        var ref = pregnant(code("unborn.mother-under-18", "yes"));

        var files = decisions.decide(ref, all(ref, DecisionKind.SECTION_47, "At risk"), amina);

        assertThat(files).hasSize(2).doesNotHaveDuplicates();
    }

    private ConcernRef pregnant(Given underAge) {
        return tell(
                code("concern.about", "unborn"),
                new Given("", "unborn.mother-words", 1, Answer.text("Rosa, at the flat")),
                new Given("", "child.due-date", 1, due()),
                underAge);
    }

    private static Answer due() {
        return new Answer.Known(new Value.When(PartialDate.parse("2027-02-01")));
    }

    private List<String> labels(ConcernRef ref) {
        return desk.look(ref, amina).concern().children().stream()
                .map(Concern.Child::label)
                .toList();
    }

    private List<String> kinds(ConcernRef ref) {
        return db.sql(
                        """
                        select upper(p.kind) from concern.child c join casefile.person p on p.ref = c.person
                        where c.concern = ? order by c.place
                        """)
                .param(ref.value())
                .query(String.class)
                .list();
    }
}
