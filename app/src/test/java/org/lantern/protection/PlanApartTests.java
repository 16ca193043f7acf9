package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Screen;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.People;
import org.lantern.concern.Channel;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A plan is met by those alone whom every record of its children admits: the strictest of them
/// decides, also where a child is one with that of another record.
class PlanApartTests extends OnAPlan {

    private static final String UNMET = "A plan runs that nobody can open";

    @Autowired Apart apart;
    @Autowired Cases cases;
    @Autowired People people;
    @Autowired RingingPlans ringing;
    @Autowired Drills drills;

    private PlanRef plan;
    private PersonRef boy;
    private ConcernRef second;
    private PersonRef same;

    @BeforeEach
    void aPlanAndAnotherRecordOfTheSameBoy() {
        var file = planOf(flight("boy"));
        plan = file.plan().ref();
        boy = file.children().keySet().iterator().next();
        second = tell(Channel.PUBLIC, "not-sure", new Acting.ThePublic(), "a boy");
        same =
                new PersonRef(
                        db.sql("select person from concern.child where concern = ?")
                                .param(second.value())
                                .query(UUID.class)
                                .single());
    }

    @Test
    void whomTheCaseOfALinkedChildDoesNotNameHasNoPartAndSeesNothing() {
        restrict(cases.open(same, KENT, second.value(), amina));
        assertThat(plans.find(plan, amina).holders()).containsKey(Role.FINDER);
        assertThat(ringing.of(plan.value())).as("for named people only").isEmpty();

        var link = people.link(boy, same, "The same jacket", amina);

        for (var who : List.of(teacher, lead, ben, manager))
            assertThatThrownBy(() -> plans.look(plan, who)).isInstanceOf(Refused.Missing.class);
        var left = plans.find(plan, amina);
        assertThat(left.whole()).isTrue();
        assertThat(left.mustBeRung(Role.FINDER)).as("the teacher has it no longer").isTrue();
        assertThat(left.offers()).isEmpty();
        assertThat(parts.mayHave(plan, staff.email(ben))).isEmpty();
        assertThatThrownBy(() -> parts.offer(plan, Role.POLICE, officer.ref(), "", amina))
                .isInstanceOf(Refused.Missing.class);
        assertThat(ringing.of(plan.value())).contains(List.of(amina.ref()));
        assertThat(browserOf(ben).page("/plans").text()).doesNotContain("boy");

        people.part(link, "Another boy", amina);
        assertThat(plans.find(plan, teacher).holders()).containsKey(Role.FINDER);
        assertThat(parts.mayHave(plan, staff.email(ben))).isPresent();
    }

    @Test
    void whomTheCaseFromWhichItBeganDoesNotNameIsOfferedNoPart() {
        restrict(cases.open(boy, KENT, second.value(), amina));
        assertThat(parts.mayHave(plan, staff.email(ben))).isEmpty();
        assertThat(parts.mayHave(plan, staff.email(amina))).isPresent();
    }

    @Test
    void whoeverIsNamedInAnotherConcernAboutTheChildHasNoPart() {
        apart.shutOut(second.value(), teacher.ref(), "Named in the concern", amina);
        assertThat(plans.find(plan, amina).holders()).containsKey(Role.FINDER);

        people.link(boy, same, "The same jacket", amina);

        assertThat(plans.find(plan, amina).holders()).doesNotContainKey(Role.FINDER);
        assertThatThrownBy(() -> plans.look(plan, teacher)).isInstanceOf(Refused.Missing.class);
        assertThat(parts.mayHave(plan, staff.email(teacher))).isEmpty();
        assertThat(plans.find(plan, ben).whole()).as("is named in none").isTrue();
    }

    @Test
    void aListIsKeptFromTheSamePlans() {
        var drill = drills.start(drills.places(amina).getFirst(), "school-office", amina);
        planOf(flight("girl"));
        apart.shutOut(second.value(), teacher.ref(), "Named in the concern", amina);
        people.link(boy, same, "The same jacket", amina);
        assertKept();
        assertThat(listed(ben)).contains(plan);

        restrict(cases.open(same, KENT, second.value(), amina));

        assertKept();
        assertThat(listed(ben)).doesNotContain(plan).contains(drill);
        assertThat(listed(amina)).contains(plan, drill);
        assertThat(listed(teacher)).doesNotContain(plan, drill).hasSize(1);
        assertThat(wall()).doesNotContain(plan).contains(drill);
    }

    private void assertKept() {
        for (var who : List.of(amina, ben, manager, teacher, lead, officer))
            assertThat(plans("select plan from protection.kept_from(?)", who))
                    .as(who.name())
                    .containsExactlyInAnyOrderElementsOf(
                            plans(
                                    "select p.ref from protection.plan p where not protection.admits(p.ref, ?)",
                                    who));
    }

    private List<UUID> plans(String sql, Acting.Practitioner who) {
        return db.sql(sql).param(who.ref().value()).query(UUID.class).list();
    }

    private List<PlanRef> listed(Acting.Practitioner who) {
        return board.hours(who).hours().stream().map(hour -> hour.plan().ref()).toList();
    }

    private List<PlanRef> wall() {
        var team = Optional.of(amina.teams().iterator().next());
        return board
                .hours(new Screen(nothing(), "Duty room", team, Optional.of(KENT)))
                .hours()
                .stream()
                .map(hour -> hour.plan().ref())
                .toList();
    }

    @Test
    void whereItsRecordsNameDifferentPeopleThoseAreRungAndAdministrationIsToldThatNobodySeesIt() {
        var administrator = staff.of(council, org.lantern.access.Role.ADMINISTRATOR);
        restrict(cases.open(boy, KENT, second.value(), amina));
        var other = cases.open(same, KENT, second.value(), ben);
        restrict(other, ben);
        assertThat(browserOf(administrator).page("/desk").text()).doesNotContain(UNMET);

        people.link(boy, same, "The same jacket", amina);

        for (var who : List.of(amina, ben, manager))
            assertThatThrownBy(() -> plans.look(plan, who)).isInstanceOf(Refused.Missing.class);
        assertThat(ringing.of(plan.value()).orElseThrow())
                .containsExactlyInAnyOrder(amina.ref(), ben.ref());
        assertThat(browserOf(administrator).page("/desk").text()).contains(UNMET);
        assertThat(browserOf(manager).page("/desk").text()).doesNotContain(UNMET);

        apart.name(other.value(), amina.ref(), ben);
        assertThat(ringing.of(plan.value())).contains(List.of(amina.ref()));
        assertThat(browserOf(administrator).page("/desk").text()).doesNotContain(UNMET);
    }

    private void restrict(CaseRef file) {
        restrict(file, amina);
    }

    private void restrict(CaseRef file, Acting.Practitioner named) {
        apart.name(file.value(), named.ref(), named);
        apart.restrict(file.value(), "A carer is named in it", named);
    }
}
