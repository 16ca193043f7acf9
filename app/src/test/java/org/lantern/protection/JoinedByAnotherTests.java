package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.concern.Channel;
import org.lantern.concern.Joining;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.notification.Notices;
import org.lantern.notification.Occasion;
import org.lantern.notification.WaitingNotice;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// A school told of a child, whose plan runs. Then somebody else tells of the same child: they come
/// to it with what they saw.
class JoinedByAnotherTests extends OnAPlan {

    @Autowired Joining joining;
    @Autowired Notices notices;

    private ConcernRef first;
    private PlanFile plan;

    @BeforeEach
    void aPlanThatRuns() {
        first = flight("boy");
        plan = planOf(first);
        clock.advance(Duration.ofHours(2));
    }

    @Test
    void anOfficerHasThePartOfThePoliceIsToldAndSeesThePlan() {
        joins(officer);

        assertThat(again(plan).holders().get(Role.POLICE).who()).contains(officer.ref());
        assertThat(told(officer)).contains(Occasion.PLAN_STARTED);
        assertThat(plans.look(plan.plan().ref(), officer).whole()).isFalse();
        assertThat(again(plan).holders().get(Role.FINDER).who()).contains(teacher.ref());
        assertThat(told(teacher))
                .as("they know it")
                .filteredOn(Occasion.PLAN_STARTED::equals)
                .hasSize(1);
    }

    @Test
    void whoeverHasTheNameOfACompanionHasNothingUntilAWorkerSaysThatItIsAnother() {
        var named = List.of(new Given("", "companion.name", 1, Answer.text("Vera Hale")));
        first = tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, named, "boy");
        plan = planOf(first);
        var vera = staff.called("Vera Anne Hale", officer.agency());

        joins(vera);

        assertThat(again(plan).holders()).doesNotContainKey(Role.POLICE);
        assertThat(again(plan).offers()).extracting(Offer::to).doesNotContain(vera.ref());
        var said = new Parts.Said("", "A sergeant, known for years");
        parts.offer(plan.plan().ref(), Role.POLICE, vera.ref(), said, amina);
        assertThat(again(plan).offers()).extracting(Offer::to).contains(vera.ref());
    }

    @Test
    void whatIsAskedWhereTheyNoticedTheChildRunsFromNow() {
        assertThat(codes(plan)).contains("GH29").doesNotContain("GH35");

        joins(staff.of(staff.agency(AgencyKind.BORDER, KENT)));

        assertThat(codes(again(plan))).contains("GH29", "GH35");
        assertThat(step(again(plan), "GH35").due()).isAfter(clock.instant());
        assertThat(step(again(plan), "GH29").due()).isEqualTo(step(plan, "GH29").due());
    }

    @Test
    void whereANurseSawTheChildHealthIsAskedFromNow() {
        assertThat(codes(plan)).doesNotContain("GH32");

        joins(staff.of(staff.agency(AgencyKind.HEALTH, KENT)));

        assertThat(step(again(plan), "GH32").due()).isAfter(clock.instant());
    }

    @Test
    void whatSomebodyHasAlreadyIsOfferedToThem() {
        var other = staff.of(school);

        joins(other);

        assertThat(again(plan).offers())
                .filteredOn(offer -> offer.to().equals(other.ref()))
                .extracting(Offer::role)
                .containsExactly(Role.FINDER);
        assertThat(told(other)).contains(Occasion.HANDOVER_OFFERED);
        assertThat(plans.look(plan.plan().ref(), other).plan()).isEqualTo(plan.plan());
    }

    @Test
    void nobodyIsAskedTwiceHoweverOftenItIsStarted() {
        var other = staff.of(school);
        var second = joins(other);
        var mine = again(plan).offers().stream().filter(it -> it.to().equals(other.ref())).toList();
        parts.decline(plan.plan().ref(), mine.getFirst().ref(), "I am at home", other);

        plans.start(second, ben);

        assertThat(again(plan).offers()).extracting(Offer::to).doesNotContain(other.ref());
    }

    private ConcernRef joins(Acting.Practitioner who) {
        var second = tell(Channel.PRACTITIONER, "not-sure", who, "a boy");
        joining.join(
                second,
                first,
                new Joining.Pairs(Map.of(child(second), child(first)), "Same jacket"),
                amina);
        return second;
    }

    private PersonRef child(ConcernRef concern) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single());
    }

    private List<Occasion> told(Acting.Practitioner who) {
        return notices.waiting(who).stream().map(WaitingNotice::occasion).toList();
    }
}
