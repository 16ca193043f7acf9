package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.concern.Channel;
import org.lantern.form.Given;
import org.lantern.vocabulary.Answer;

/// A teacher told who took the child, in what and which way, and the number that 999 gave.
class WhoAndWhatTests extends OnAPlan {

    private String page;
    private PlanFile plan;

    @BeforeEach
    void toldOfAVan() {
        var more =
                List.of(
                        said("danger.direction", "Towards the A2"),
                        said("danger.log-number", "CAD 4711"),
                        said("vehicle.registration", "AB12 CDE"),
                        said("vehicle.words", "White van with a ladder"),
                        said("adult.name", "Dana Marlow"),
                        said("adult.description", "Grey hair, a limp"));
        plan = planOf(tell(Channel.PRACTITIONER, "taken-or-leaving", teacher, more, "boy"));
        page = "/plans/" + plan.plan().ref();
    }

    @Test
    void thePoliceAreToldAllOfItInTheCallAndInTheText() {
        opened();
        assertThat(browserOf(amina).page(page + "/gone").select(".lantern-typed").text())
                .contains("Towards the A2", "CAD 4711", "AB12 CDE", "White van with a ladder")
                .contains("Dana Marlow", "Grey hair, a limp");
    }

    @Test
    void theHandoverCardSaysWhomToKeepAwayAndTheNumberOfTheCall() {
        opened();
        assertThat(card("handover")).contains("Dana Marlow", "Grey hair, a limp", "CAD 4711");
        assertThat(card("missing")).contains("Towards the A2", "AB12 CDE");
    }

    @Test
    void whoeverHasAPartOnlyIsToldNoneOfIt() {
        assertThat(browserOf(teacher).page(page + "/gone").text())
                .doesNotContain("Dana Marlow", "CAD 4711");
    }

    /// Which way they went is kept apart like where the child is: by the way that the page shows.
    private void opened() {
        var hers = browserOf(amina);
        var way = hers.page(page + "/gone").select("a[href$=/where-the-child-is]").attr("href");
        assertThat(hers.post(way, "words", "The child is gone")).hasStatus3xxRedirection();
    }

    private String card(String kind) {
        var child = plan.children().keySet().iterator().next();
        return browserOf(amina).page(page + "/" + kind + "/" + child).text();
    }

    private static Given said(String concept, String words) {
        return new Given("", concept, 1, Answer.text(words));
    }
}
