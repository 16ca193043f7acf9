package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.Pictures;
import org.lantern.access.Acting;
import org.lantern.casefile.Photograph;
import org.lantern.casefile.Picture;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/// A photograph that is proof stands with what was done, and with nothing that was not.
class PhotographProofTests extends OnAPlan {

    @Autowired TakingPhotographs taking;
    @Autowired PlanPhotographs photographs;

    private PlanFile file;
    private PlanRef plan;

    @BeforeEach
    void aTeacherIsWithAChild() {
        file = planOf(flight("boy"));
        plan = file.plan().ref();
    }

    @Test
    void whereAnActionCannotBeSaidToBeDoneNoProofOfItStays() throws Exception {
        var step = step(file, "GH08").ref();
        var picture = Optional.of(picture());
        var tomorrow = proof(clock.instant().plus(Duration.ofDays(1)), teacher);

        assertThatThrownBy(() -> taking.done(plan, step, tomorrow, picture, teacher))
                .isInstanceOf(Doing.NotYet.class);
        assertThat(all(teacher)).isEmpty();

        taking.done(plan, step, now(teacher), picture, teacher);
        assertThat(photographs.proofs(again(file), amina)).containsExactly(step);
    }

    @Test
    void whoeverHasAPartPutsNoProofOnTheActionsOfOthers() throws Exception {
        var known = plans.find(plan, teacher);
        var others =
                known.steps().stream()
                        .filter(step -> !known.isMine(step, teacher))
                        .findFirst()
                        .orElseThrow()
                        .ref();
        var picture = picture();
        var thing = new TakingPhotographs.Seen(Optional.empty(), "", picture);

        assertThatThrownBy(() -> taking.take(plan, Optional.of(others), thing, teacher))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() ->
                        taking.done(plan, others, now(teacher), Optional.of(picture), teacher))
                .isInstanceOf(Refused.Missing.class);
        var reader = browserOf(teacher);
        assertThat(reader.get("/plans/" + plan + "/photographs/new?action=" + others))
                .hasStatus(404);
        var done = "/plans/" + plan + "/actions/" + others + "/done";
        assertThat(reader.page(done).select("#picture")).isEmpty();
        assertThat(browserOf(amina).page(done).select("#picture")).hasSize(1);
        assertThat(all(amina)).isEmpty();
    }

    private Picture picture() throws Exception {
        return taking.develop(Pictures.jpeg());
    }

    private List<Photograph> all(Acting.Practitioner who) {
        return photographs.of(plans.find(plan, who), who);
    }
}
