package org.lantern.protection;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.casefile.People;
import org.lantern.concern.Channel;
import org.lantern.concern.Joining;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.lantern.kernel.Refused;
import org.lantern.vocabulary.Playbook.Role;
import org.springframework.beans.factory.annotation.Autowired;

/// Who sees that a plan runs, and that every look at one is on the trail.
class PlanSightTests extends OnAPlan {

    @Autowired Joining joining;
    @Autowired People people;

    @Test
    void aPlanThatIsNotTheirsToSeeIsNeitherShownNorJoinedByTheirTap() {
        var first = flight("boy");
        var plan = planOf(first);
        var second = tell(Channel.PRACTITIONER, "not-sure", teacher, "a boy");
        var same = Map.of(child(second), plan.children().keySet().iterator().next());
        joining.join(second, first, new Joining.Pairs(same, "Same jacket"), amina);
        keepOut(first, ben);

        assertThat(plans.offered(second, ben)).contains(Plans.Offered.ASK);
        var page = browserOf(ben).page("/concerns/" + second);
        assertThat(page.text())
                .contains("Ask your manager before you start a plan")
                .doesNotContain("Join the plan", plan.plan().code().toString());
        assertThat(page.select("form[action$=/plan]")).isEmpty();
        assertThatThrownBy(() -> plans.start(second, ben)).isInstanceOf(Beginning.AskFirst.class);
        assertThat(again(plan).concerns()).as("by whoever joined the concerns").contains(second);
        assertThat(plans.of(second, amina)).hasSize(1);
    }

    @Test
    void whoeverJoinsTwoConcernsPutsNeitherOnAPlanThatIsNotTheirsToSee() {
        var hidden = flight("boy");
        var plan = planOf(hidden);
        keepOut(hidden, ben);
        var first = tell(Channel.PRACTITIONER, "not-sure", teacher, "a boy");
        var boy = plan.children().keySet().iterator().next();
        people.link(child(first), boy, "The same jacket", amina);
        var second = tell(Channel.PRACTITIONER, "not-sure", teacher, "the boy", "his sister");

        joining.join(second, first, new Joining.Pairs(Map.of(), "The same man"), ben);

        assertThat(again(plan).concerns()).containsExactly(hidden);
        assertThat(again(plan).children()).hasSize(1);
        assertThat(plans.start(second, amina)).isEqualTo(plan.plan().ref());
        assertThat(again(plan).concerns()).contains(first, second);
    }

    private PersonRef child(ConcernRef concern) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ? limit 1")
                        .param(concern.value())
                        .query(java.util.UUID.class)
                        .single());
    }

    @Test
    void whomeverAConcernKeepsOutHasNoPartWheneverItJoined() {
        var plan = planOf(flight("boy"));
        var ref = plan.plan().ref();
        assertThat(plan.holders()).containsKey(Role.FINDER);
        assertThat(plan.offers()).extracting(Offer::to).containsExactly(lead.ref());
        var second = tell(Channel.PUBLIC, "not-sure", new Acting.ThePublic(), "a boy");
        keepOut(second, teacher);
        keepOut(second, lead);

        db.sql("insert into protection.plan_concern values (?, ?, ?)")
                .params(second.value(), ref.value(), clock.instant().atOffset(UTC))
                .update();

        assertThat(again(plan).holders()).doesNotContainKey(Role.FINDER);
        assertThat(again(plan).mustBeRung(Role.FINDER)).isTrue();
        assertThat(again(plan).offers()).isEmpty();
        assertThatThrownBy(() -> plans.look(ref, teacher)).isInstanceOf(Refused.Missing.class);
        assertThat(parts.mayHave(ref, staff.email(teacher))).isEmpty();
    }

    private void keepOut(ConcernRef concern, Acting.Practitioner who) {
        db.sql("insert into casefile.shutting_out values (?, ?, 'named', ?, 1)")
                .params(concern.value(), who.ref().value(), clock.instant().atOffset(UTC))
                .update();
    }

    @Test
    void everyPageOfAPlanLeavesATrail() {
        var plan = planOf(flight("boy", "his sister"));
        var page = "/plans/" + plan.plan().ref();
        var step = "/actions/" + step(plan, "GH06").ref();
        var pages =
                new String[] {
                    "",
                    "/gone",
                    "/arrival",
                    "/return",
                    "/parting",
                    "/end",
                    "/parts",
                    "/paper-record",
                    step + "/done",
                    step + "/obstacle"
                };
        var browser = browserOf(amina);
        for (int i = 0; i < pages.length; i++) {
            browser.page(page + pages[i]);
            assertThat(looks()).as(pages[i]).isEqualTo(i + 1);
        }
    }

    private long looks() {
        return db.sql("select count(*) from audit.act where act = 'plan-seen'")
                .query(Long.class)
                .single();
    }
}
