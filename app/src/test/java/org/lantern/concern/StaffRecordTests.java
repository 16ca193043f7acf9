package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody who works with children and is the subject of a worry has a record of their own, kept
/// as the worry is.
class StaffRecordTests extends AboutStaff {

    @Autowired EarlierConcerns earlier;

    @Test
    void thePersonHasARecordWithWhatWasSaidOfThem() {
        var ref = told();

        assertThat(
                        db.sql(
                                        """
                                        select s.concept from casefile.statement s join casefile.person p on p.ref = s.subject
                                        where s.origin = ? and p.kind = 'adult' order by s.concept
                                        """)
                                .param(ref.value())
                                .query(String.class)
                                .list())
                .containsExactly("concern.about-staff", "concern.staff-name", "concern.staff-work");
    }

    @Test
    void theRecordAdmitsWhoeverTheConcernAdmitsAndNobodyElse() {
        var accused = staff.called("Thomas Elderwick", council, Role.ALLEGATIONS_MANAGER);
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = told();
        var person = person(ref);

        assertThat(admits(person, named)).isTrue();
        for (var other : List.of(accused, manager, amina, ben, teacher, harrow))
            assertThat(admits(person, other)).isFalse();

        naming.name(ref, manager.ref(), "I am away from Friday", named);
        assertThat(admits(person, manager)).isTrue();
        assertThat(admits(person, amina)).isFalse();
    }

    @Test
    void nobodyElseFindsThePersonInAListACountOrASearch() {
        var accused = staff.called("Thomas Elderwick", council, Role.ALLEGATIONS_MANAGER);
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var ref = told();

        for (var other : List.of(accused, manager, amina, teacher)) {
            var at = browserOf(other);
            for (var list : List.of("/desk", "/desk/queue", "/cases", "/concerns/mine"))
                assertThat(at.page(list).text()).doesNotContain("minibus", "Deputy head");
            assertThat(desk.count(other)).isZero();
            assertThat(earlier.like(List.of("Thomas Elderwick", "Mira"), other)).isEmpty();
            assertThat(at.get("/concerns/" + ref)).hasStatus(404);
            assertThat(at.get("/concerns/" + person(ref))).hasStatus(404);
            assertThat(at.get("/cases/" + person(ref))).hasStatus(404);
        }
        assertThat(desk.count(named)).isOne();
        assertThat(earlier.like(List.of("Mira"), named)).hasSize(1);
        assertThat(browserOf(named).page("/concerns/" + ref).select("main").text())
                .containsOnlyOnce("Thomas Elderwick")
                .containsOnlyOnce("Deputy head");
    }

    @Test
    void whereItIsAboutNobodyWhoWorksWithChildrenNobodyIsIntroduced() {
        tell(code("concern.about-staff", "no"));

        assertThat(
                        db.sql("select count(*) from casefile.person where kind = 'adult'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private ConcernRef told() {
        var given =
                List.of(
                        code("place.area", KENT),
                        code("concern.about-staff", "yes"),
                        new Given("", "concern.staff-name", 1, Answer.text("Thomas Elderwick")),
                        new Given("", "concern.staff-work", 1, Answer.text("Deputy head")),
                        new Given("child-1", "child.name", 1, Answer.text("Mira")));
        var raising = new Raising(Channel.PUBLIC, "concern", 1, given, Optional.empty());
        return frontDoor.raise(raising, new Acting.ThePublic()).concern();
    }

    private UUID person(ConcernRef ref) {
        return db.sql(
                        "select subject from casefile.statement where origin = ? and concept = 'concern.staff-name' and subject <> origin")
                .param(ref.value())
                .query(UUID.class)
                .single();
    }

    private boolean admits(UUID record, Acting.Practitioner who) {
        return db.sql("select casefile.admits(?, ?)")
                .params(record, who.ref().value())
                .query(Boolean.class)
                .single();
    }
}
