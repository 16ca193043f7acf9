package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lantern.concern.Channel;
import org.lantern.concern.Raising;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;

/// A girl who is pregnant and may be under 18 is on the plan with actions of her own.
class PregnantGirlPlanTests extends OnAPlan {

    @Test
    void whatIsDoneForEachChildIsDoneForHerToo() {
        var file = planOf(raised("not-sure"));
        var girl =
                file.children().entrySet().stream()
                        .filter(child -> child.getValue().contains("pregnant"))
                        .findFirst()
                        .orElseThrow()
                        .getKey();

        assertThat(file.children()).hasSize(2);
        var ofEach =
                file.steps().stream()
                        .filter(step -> step.child().isPresent())
                        .collect(Collectors.groupingBy(step -> step.child().orElseThrow()));
        assertThat(ofEach).containsKey(girl).hasSize(2);
        assertThat(ofEach.get(girl)).isNotEmpty();
    }

    @Test
    void aGrownWomanIsNotOnIt() {
        assertThat(planOf(raised("no")).children()).hasSize(1);
    }

    private ConcernRef raised(String underAge) {
        var given =
                List.of(
                        code("place.area", KENT),
                        code("danger.now", "taken-or-leaving"),
                        code("concern.about", "unborn"),
                        code("unborn.mother-under-18", underAge));
        return frontDoor
                .raise(
                        new Raising(
                                Channel.PRACTITIONER,
                                "concern-practitioner",
                                3,
                                given,
                                Optional.empty()),
                        teacher)
                .concern();
    }

    private static Given code(String concept, String code) {
        return new Given("", concept, 1, Answer.code(code));
    }
}
