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
    void itsPageAndItsCardsLeadToTheCallAndFromThereToANewPlan() {
        var hers = browserOf(amina);
        for (var way : List.of(page, page + "/handover/" + child()))
            assertThat(hers.page(way).select("main a[href$=/gone]")).hasSize(1);

        var gone = hers.page(page + "/gone");
        assertThat(gone.text()).contains("Ring the police now", "This plan has ended");
        assertThat(gone.select("main form")).isEmpty();
        var on = gone.select("main a:contains(From the concern)").attr("href");
        assertThat(hers.post(on + "/plan")).hasStatus3xxRedirection();

        var begun = plans.of(ended.concerns().getFirst(), amina).getFirst();
        assertThat(begun.hasEnded()).isFalse();
        assertThat(hers.page("/plans/" + begun.plan().ref() + "/gone").select("main form"))
                .hasSize(1);
    }

    @Test
    void whoeverHadAPartOnlyDoesNotBeginOne() {
        assertThat(browserOf(teacher).get(page + "/gone")).hasStatus(404);
        assertThat(browserOf(teacher).post(page + "/gone", "children", child().toString()))
                .hasStatus(404);
    }

    private PersonRef child() {
        return ended.children().keySet().iterator().next();
    }
}
