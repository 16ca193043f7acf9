package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.lantern.concern.Channel;
import org.lantern.concern.Joining;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// Once the plans of children have parted, each carries what tells of its own.
class PartedPlanConcernsTests extends OnAPlan {

    private static final String MEDWAY = "E06000035";

    @Autowired Joining joining;

    @Test
    void eachPlanCarriesTheConcernsOfItsOwnChildrenAndWhatTellsOfBothStandsOnBoth() {
        var both = flight("boy", "his sister");
        var plan = planOf(both);
        var ofFriend = tell(Channel.PRACTITIONER, "not-sure", teacher, "a friend");
        joining.join(ofFriend, both, new Joining.Pairs(Map.of(), "Found together"), amina);
        assertThat(again(plan).concerns()).containsExactly(both, ofFriend);

        var own = turning.part(plan.plan().ref(), Set.of(child(ofFriend)), "Another", amina);

        assertThat(again(plan).concerns()).containsExactly(both);
        assertThat(plans.find(own, amina).concerns()).containsExactly(ofFriend);
        assertThat(plans.of(ofFriend, amina))
                .extracting(file -> file.plan().ref())
                .containsExactly(own);
        assertThat(browserOf(amina).page("/concerns/" + ofFriend).html())
                .doesNotContain("/plans/" + plan.plan().ref());

        var sister = again(plan).children().keySet().stream().toList().getLast();
        var hers = turning.part(plan.plan().ref(), Set.of(sister), "Another area", amina);

        assertThat(again(plan).concerns()).containsExactly(both);
        assertThat(plans.find(hers, amina).concerns()).containsExactly(both);
    }

    @Test
    void whoeverWorksOnOneConcernAloneSeesThePlanOfItsChildAndNoOther() {
        var plan = planOf(flight("boy"));
        var desk = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, MEDWAY), MEDWAY);
        var elsewhere = staff.at(desk);
        var theirs = toldOf(MEDWAY);
        var ref = plan.plan().ref();
        assertThat(plans.of(theirs, elsewhere)).isEmpty();
        onIt(plan, theirs);
        assertThat(plans.find(ref, elsewhere).whole()).isTrue();

        var own = turning.part(ref, Set.of(child(theirs)), "Another area", amina);

        assertThat(plans.find(own, elsewhere).whole()).isTrue();
        assertThatThrownBy(() -> plans.find(ref, elsewhere)).isInstanceOf(Refused.Missing.class);
        assertThat(browserOf(elsewhere).get("/plans/" + ref)).hasStatus(404);
        assertThat(browserOf(elsewhere).page("/plans/" + own).text())
                .doesNotContain(plan.plan().code().toString());
        assertThat(plans.find(ref, amina).concerns()).doesNotContain(theirs);
    }

    private ConcernRef toldOf(String area) {
        var given =
                List.of(
                        new Given("", "place.area", 1, Answer.code(area)),
                        new Given("", "danger.now", 1, Answer.code("not-now")),
                        new Given("", "concern.about", 1, Answer.code("children")),
                        new Given("child-1", "child.working-label", 1, Answer.text("a girl")));
        var raising =
                new Raising(
                        Channel.PRACTITIONER, "concern-practitioner", 1, given, Optional.empty());
        return frontDoor.raise(raising, teacher).concern();
    }

    private void onIt(PlanFile plan, ConcernRef concern) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var ref = plan.plan().ref().value();
        db.sql("insert into protection.plan_concern values (?, ?, ?)")
                .params(concern.value(), ref, now)
                .update();
        db.sql("insert into protection.plan_child values (?, ?, 'a girl', ?)")
                .params(ref, child(concern).value(), now)
                .update();
    }

    private PersonRef child(ConcernRef concern) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single());
    }
}
