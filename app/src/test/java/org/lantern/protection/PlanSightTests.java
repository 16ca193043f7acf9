package org.lantern.protection;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lantern.concern.Channel;
import org.lantern.concern.Joining;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// Who sees that a plan runs, and that every look at one is on the trail.
class PlanSightTests extends OnAPlan {

    @Autowired Joining joining;

    @Test
    void aPlanThatIsNotTheirsToSeeIsNeitherShownNorJoinedByTheirTap() {
        var first = flight("boy");
        var plan = planOf(first);
        var second = tell(Channel.PRACTITIONER, "not-sure", teacher, "a boy");
        var other =
                db.sql("select person from concern.child where concern = ?")
                        .param(second.value())
                        .query(java.util.UUID.class)
                        .single();
        var same = Map.of(new PersonRef(other), plan.children().keySet().iterator().next());
        joining.join(second, first, new Joining.Pairs(same, "Same jacket"), amina);
        db.sql("insert into casefile.shut_out values (?, ?, 'named', ?)")
                .params(first.value(), ben.ref().value(), clock.instant().atOffset(UTC))
                .update();

        assertThat(plans.offered(second, ben)).contains(Plans.Offered.ASK);
        var page = browserOf(ben).page("/concerns/" + second);
        assertThat(page.text())
                .contains("Ask your manager before you start a plan")
                .doesNotContain("Join the plan", plan.plan().code().toString());
        assertThat(page.select("form[action$=/plan]")).isEmpty();
        assertThatThrownBy(() -> plans.start(second, ben)).isInstanceOf(Beginning.AskFirst.class);
        assertThat(again(plan).concerns()).containsExactly(first);
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
