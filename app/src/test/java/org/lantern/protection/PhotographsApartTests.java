package org.lantern.protection;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.Pictures;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.casefile.Apart;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Photograph;
import org.lantern.casefile.PhotographRef;
import org.lantern.casefile.Picture;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Sensitivity;
import org.springframework.beans.factory.annotation.Autowired;

/// Which photographs stand on the page of a plan, and how far they are opened.
class PhotographsApartTests extends OnAPlan {

    private static final String SURREY = "E10000030";

    @Autowired TakingPhotographs taking;
    @Autowired PlanPhotographs photographs;
    @Autowired Cases cases;
    @Autowired Apart apart;

    private ConcernRef concern;
    private PlanFile file;
    private PlanRef plan;
    private PersonRef boy;
    private PersonRef sister;

    @BeforeEach
    void aTeacherIsWithTwo() {
        concern = flight("boy", "his sister");
        file = planOf(concern);
        plan = file.plan().ref();
        boy = of(file, "boy");
        sister = of(file, "his sister");
    }

    @Test
    void ofWhoeverIsOnAnotherPlanByNowNothingStandsOnThisOne() throws Exception {
        var his = taken(plan, boy, teacher);
        var hers = taken(plan, sister, teacher);

        var own = turning.part(plan, Set.of(sister), "Another area", amina);

        for (var who : List.of(teacher, amina)) {
            assertThat(refs(own, who)).as(who.name()).contains(hers).doesNotContain(his);
            assertThat(refs(plan, who)).as(who.name()).contains(his).doesNotContain(hers);
        }
        assertThat(photographs.mayWithdraw(seen(own, manager), one(own, hers, manager), manager))
                .as("it came with her")
                .isTrue();
    }

    @Test
    void whatWasTakenOnAPlanThatTheyDoNotSeeIsNotOnThePageOfAnother() throws Exception {
        var elsewhere = onAnotherPlanToo();
        var there = taken(elsewhere.plan().ref(), elsewhere.children().keySet(), teacher);
        var page = "/plans/" + plan + "/photographs";
        assertThat(browserOf(ben).page(page).text()).contains("By the door");
        assertThat(refs(plan, teacher)).as("has a part alone").isEmpty();

        var carla = staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, SURREY), SURREY));
        cases.open(boy, SURREY, concern.value(), amina);

        assertThat(seen(plan, carla).whole()).as("of his case").isTrue();
        assertThat(refs(plan, carla)).isEmpty();
        assertThat(browserOf(carla).page(page).text()).contains("There are none");
        assertThat(refs(plan, amina)).containsExactly(there);
    }

    @Test
    void aManagerWithdrawsWhatIsOfThisPlanAndOpensNothingOfAnother() throws Exception {
        var elsewhere = onAnotherPlanToo();
        var other = elsewhere.plan().ref();
        var there = taken(other, elsewhere.children().keySet(), teacher);

        var here = seen(plan, manager);
        assertThat(photographs.mayWithdraw(here, one(plan, there, manager), manager)).isFalse();
        assertThatThrownBy(() -> photographs.withdraw(here, there, "Wrong", manager))
                .isInstanceOf(Refused.Missing.class);
        photographs.open(here, ben.ref(), "To find him", manager);
        assertThat(one(plan, there, ben).open()).isFalse();

        photographs.open(seen(other, manager), ben.ref(), "To find him", manager);
        assertThat(one(plan, there, ben).open()).isTrue();
        photographs.withdraw(seen(other, manager), there, "Wrong", manager);
        assertThat(one(plan, there, ben).open()).isFalse();
    }

    @Test
    void theCaseOfOneChildDoesNotOpenThePhotographOfAnother() throws Exception {
        var his = taken(plan, boy, teacher);
        var hers = taken(plan, sister, teacher);
        var hersAlone = cases.open(sister, KENT, concern.value(), amina);
        var opening = new Apart.Opening(ben.ref(), Sensitivity.PHOTOGRAPH, Duration.ofDays(1));

        apart.open(hersAlone.value(), opening, "To find her", manager);

        assertThat(one(plan, hers, ben).open()).isTrue();
        assertThat(one(plan, his, ben).open()).isFalse();
    }

    @Test
    void whoeverTookOneOpensThatOneAlone() throws Exception {
        var theirs = taken(plan, boy, teacher);
        var others = taken(plan, boy, amina);

        photographs.open(seen(plan, teacher), ben.ref(), "To find him", teacher);

        assertThat(one(plan, theirs, ben).open()).isTrue();
        assertThat(one(plan, others, ben).open()).isFalse();
        var later = taken(plan, boy, teacher);
        assertThat(one(plan, later, ben).open()).as("taken since").isFalse();
    }

    @Test
    void aLookNamesThePhotographItsRecordWhomItShowsAndThePlan() throws Exception {
        var step = step(file, "GH08").ref();
        var seen = new TakingPhotographs.Seen(Optional.of(boy), "", picture());
        var ref = taking.take(plan, Optional.of(step), seen, teacher);

        photographs.look(seen(plan, teacher), ref, teacher);

        assertThat(
                        db.sql(
                                        "select unnest(subjects) from audit.act where act = 'photograph-seen'")
                                .query(UUID.class)
                                .list())
                .containsExactlyInAnyOrder(step, boy.value(), ref.value(), plan.value());
    }

    /// A child of another plan is on this one as well.
    private PlanFile onAnotherPlanToo() {
        var other = planOf(flight("a girl"));
        db.sql("insert into protection.plan_child values (?, ?, 'a girl', ?)")
                .params(
                        plan.value(),
                        other.children().keySet().iterator().next().value(),
                        clock.instant().atOffset(UTC))
                .update();
        return other;
    }

    private PhotographRef taken(PlanRef on, Set<PersonRef> only, Acting.Practitioner by)
            throws Exception {
        return taken(on, only.iterator().next(), by);
    }

    private PhotographRef taken(PlanRef on, PersonRef child, Acting.Practitioner by)
            throws Exception {
        var seen = new TakingPhotographs.Seen(Optional.of(child), "By the door", picture());
        return taking.take(on, Optional.empty(), seen, by);
    }

    private Picture picture() throws Exception {
        return taking.develop(Pictures.jpeg());
    }

    private PlanFile seen(PlanRef ref, Acting.Practitioner who) {
        return plans.find(ref, who);
    }

    private Photograph one(PlanRef on, PhotographRef ref, Acting.Practitioner who) {
        return photographs.find(seen(on, who), ref, who);
    }

    private List<PhotographRef> refs(PlanRef on, Acting.Practitioner who) {
        return photographs.of(seen(on, who), who).stream().map(Photograph::ref).toList();
    }

    private static PersonRef of(PlanFile file, String label) {
        return file.children().entrySet().stream()
                .filter(one -> one.getValue().contains(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
