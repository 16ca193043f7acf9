package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Browser;
import org.lantern.access.Colleague;
import org.lantern.access.Rank;
import org.lantern.access.Role;
import org.lantern.access.Rota;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The last who is rung opens what they are rung for.
class DirectorSightTests extends OnAPlan {

    @Autowired Rota rota;

    @Test
    void whoeverIsPutDownAsDirectorOpensThePlanThatTheyAreRungFor() {
        var director = staff.called("Dana Highfield", council, Role.MANAGER);
        var plan = planOf(flight("boy"));

        assertThat(putDown(director).getResponse().getStatus()).isEqualTo(302);

        assertThat(rota.onCall(plan.plan().team(), Rank.DIRECTOR, clock.instant()))
                .extracting(Colleague::ref)
                .containsExactly(director.ref());
        assertThat(browserOf(director).get("/plans/" + plan.plan().ref())).hasStatusOk();
    }

    @Test
    void whoeverCouldNotOpenItCannotBePutDownAsDirector() {
        var clerk = staff.called("Dana Highfield", council);
        var plan = planOf(flight("boy"));
        assertThat(browserOf(clerk).get("/plans/" + plan.plan().ref())).hasStatus(404);

        var refused = putDown(clerk);

        assertThat(refused.getResponse().getStatus()).isNotEqualTo(302);
        assertThat(rota.onCall(plan.plan().team(), Rank.DIRECTOR, clock.instant())).isEmpty();
        assertThat(putDown(amina).getResponse().getStatus()).isNotEqualTo(302);
        assertThat(Browser.html(putDown(amina)).select(".govuk-error-summary a").text())
                .contains("they must be able to open what they are rung for");
    }

    private MvcTestResult putDown(Acting.Practitioner who) {
        return browserOf(manager)
                .post(
                        "/rota/" + amina.teams().iterator().next() + "/new-turn",
                        "who",
                        who.ref().toString(),
                        "rank",
                        "DIRECTOR",
                        "opens",
                        "00:00",
                        "closes",
                        "00:00",
                        "firstDay.day",
                        "23",
                        "firstDay.month",
                        "11",
                        "firstDay.year",
                        "2026",
                        "how",
                        "WEEKLY",
                        "days",
                        "MONDAY");
    }
}
