package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.PersonRef;

/// A child whose plan had ended, since they were safe, is gone.
class GoneAgainTests extends OnAPlan {

    private PlanFile ended;
    private String page;

    @BeforeEach
    void aPlanThatEnded() {
        ended = planOf(flight("boy"));
        page = "/plans/" + ended.plan().ref();
        var safe = new Turning.Ending("Rosa Field", "Taken in at noon", false, 0);
        turning.end(ended.plan().ref(), Ended.How.SAFE, safe, manager);
        clock.advance(Duration.ofHours(20));
    }

    @Test
    void itsPageAndItsCardsLeadToTheCallAndANewPlanBeginsWithThat() {
        for (var way : List.of(page, page + "/handover/" + child()))
            assertThat(browserOf(amina).page(way).select("main a[href$=/gone]")).hasSize(1);
        assertThat(browserOf(amina).page(page + "/gone").text())
                .contains("Ring the police now", "A new one begins for the child");

        send();
        send();

        var all = plans.of(ended.concerns().getFirst(), amina);
        assertThat(all).hasSize(2);
        var begun = all.getFirst();
        assertThat(begun.isGone()).isTrue();
        assertThat(codes(begun)).contains("GN01");
        assertThat(begun.children().keySet()).containsExactly(child());
        assertThat(again(ended).hasEnded()).as("what ended stays so").isTrue();
        assertThat(board.first(amina)).hasSize(1);
    }

    @Test
    void whoeverHadAPartOnlyDoesNotBeginOne() {
        assertThat(browserOf(teacher).get(page + "/gone")).hasStatus(404);
        assertThat(browserOf(teacher).post(page + "/gone", "children", child().toString()))
                .hasStatus(404);
    }

    private void send() {
        assertThat(browserOf(amina).post(page + "/gone", "children", child().toString()))
                .hasStatus3xxRedirection();
    }

    private PersonRef child() {
        return ended.children().keySet().iterator().next();
    }
}
