package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What the page of a plan says of an action.
class PlanPageTests extends OnAPlan {

    @Test
    void whatIsDoneInTheChildsLanguageLeadsToAnInterpreterAndTheCard() {
        var page = browserOf(teacher).page("/plans/" + planOf(flight("boy")).plan().ref());
        var language =
                page.select("details").stream()
                        .filter(one ->
                                one.select("> summary")
                                        .text()
                                        .equals("Interpreters, and the language card"))
                        .toList();
        assertThat(language).isNotEmpty();
        assertThat(language.getFirst().select("a[href=/help/language-card]")).hasSize(1);
        assertThat(language.getFirst().select("form[action=/handed-over]")).hasSize(1);
    }

    @Test
    void whatWasPutDownLaterSaysWhenAndWhatWasPutDownAtOnceDoesNot() {
        var plan = planOf(flight("boy"));
        var page = "/plans/" + plan.plan().ref();
        done(plan, "GH01", teacher);
        assertThat(browserOf(amina).page(page).text()).doesNotContain("Recorded by");

        var then = clock.instant();
        clock.advance(Duration.ofMinutes(20));
        doing.done(plan.plan().ref(), step(plan, "GH06").ref(), proof(then, teacher), teacher);
        assertThat(browserOf(amina).page(page).text())
                .contains("Recorded by " + teacher.name() + ",");
    }
}
