package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.concern.Channel;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Playbook.Role;

/// Exploitation is marked as seen of a child who is safe tonight: a plan is offered, in one tap.
class OfferedPlanTests extends OnAPlan {

    @Test
    void whoeverRaisedItAndMarksYesIsOfferedThePlanAndBeginsItInOneTap() {
        var concern = calm();
        var matrix = matrix(concern);
        assertThat(offer(browserOf(teacher).page(matrix))).isFalse();

        mark(matrix, "A12", "yes", teacher);

        var page = browserOf(teacher).page(matrix);
        assertThat(page.text()).contains("the child is in no danger at this moment");
        assertThat(offer(page)).isTrue();
        assertThat(plans.of(concern, amina)).as("nothing begins by itself").isEmpty();
        var answer = browserOf(teacher).post(matrix + "/plan");
        var plan = planOf(concern);
        assertThat(answer.getResponse().getRedirectedUrl())
                .isEqualTo("/plans/" + plan.plan().ref());
        assertThat(plan.plan().startedBy()).contains(teacher.ref());
        assertThat(plan.holders().get(Role.FINDER).who()).contains(teacher.ref());
        assertThat(browserOf(teacher).page("/plans/" + plan.plan().ref()).text())
                .contains("Plan started: exploitation was marked Yes");
    }

    @Test
    void whereOneRunsItIsLedToAndNoOtherBegins() {
        var concern = calm();
        var matrix = matrix(concern);
        mark(matrix, "A12", "yes", amina);
        var runs = plans.start(concern, ben);

        var page = browserOf(amina).page(matrix);
        assertThat(offer(page)).isFalse();
        assertThat(page.select("main a[href=/plans/" + runs + "]")).hasSize(1);
        assertThat(browserOf(amina).post(matrix + "/plan").getResponse().getRedirectedUrl())
                .isEqualTo("/plans/" + runs);
        assertThat(plans.of(concern, amina)).hasSize(1);
    }

    @Test
    void whoeverDeclinesSetsNothingOffAndIsAskedAgainOnlyWhereMoreIsMarked() {
        var concern = calm();
        var matrix = matrix(concern);
        mark(matrix, "A12", "yes", amina);
        var heard = heard();

        browserOf(amina).post(matrix + "/plan/not-now");

        assertThat(offer(browserOf(amina).page(matrix))).isFalse();
        assertThat(plans.of(concern, amina)).isEmpty();
        assertThat(heard()).as("nobody is rung or told").isEqualTo(heard);
        assertThat(offer(browserOf(ben).page(matrix))).as("each decides for themselves").isTrue();

        clock.advance(Duration.ofMinutes(5));
        mark(matrix, "A08", "yes", ben);
        assertThat(offer(browserOf(amina).page(matrix))).isTrue();
    }

    @Test
    void aSuspicionOrAnotherPartOfTheListOffersNone() {
        var matrix = matrix(calm());
        mark(matrix, "A12", "suspected", amina);
        mark(matrix, "B01", "yes", amina);
        assertThat(offer(browserOf(amina).page(matrix))).isFalse();
        assertThat(browserOf(amina).post(matrix + "/plan")).hasStatus(404);
        assertThat(browserOf(amina).post(matrix + "/plan/not-now")).hasStatus(404);
        assertThat(browserOf(officer).post(matrix + "/plan")).hasStatus(404);
    }

    private ConcernRef calm() {
        return tell(Channel.PRACTITIONER, "not-now", teacher, "boy");
    }

    private String matrix(ConcernRef concern) {
        var child =
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single();
        return "/matrix/" + concern + "/" + child;
    }

    private void mark(String matrix, String code, String mark, Acting.Practitioner who) {
        var reader = browserOf(who);
        var opened = reader.page(matrix).select("[name=opened]").val();
        assertThat(sent(reader, matrix, opened, code, mark)).isEqualTo(matrix);
    }

    private static String sent(
            Browser reader, String matrix, String opened, String code, String mark) {
        return reader.post(
                        matrix,
                        "opened",
                        opened,
                        "source",
                        "SEEN",
                        "mark." + code,
                        mark,
                        "evidence." + code,
                        "Seen at the gate")
                .getResponse()
                .getRedirectedUrl();
    }

    private long heard() {
        return db.sql("select count(*) from notification.notice").query(Long.class).single()
                + db.sql("select count(*) from notification.ring").query(Long.class).single();
    }

    private static boolean offer(Document page) {
        return !page.select("form[action$=/plan] button").isEmpty();
    }
}
