package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.SourceKind;
import org.lantern.concern.Channel;
import org.lantern.concern.FoundChild;
import org.lantern.concern.FoundChildren;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// A child who was found is on the plan that runs for the concern, with steps of their own; and
/// where none runs, none begins by it.
class FoundOnAPlanTests extends OnAPlan {

    @Autowired FoundChildren found;

    @Test
    void theyAreOnThePlanThatRunsWithStepsOfTheirOwn() {
        var concern = flight("girl in a red coat");
        var plan = planOf(concern);
        assertThat(plan.children()).hasSize(1);

        name(concern);

        var children = again(plan).children();
        assertThat(children.values()).contains("Child 2 of 2, Green scarf");
        var child = children.keySet().stream().filter(c -> !plan.children().containsKey(c));
        assertThat(child)
                .singleElement()
                .satisfies(who ->
                        assertThat(
                                        again(plan).steps().stream()
                                                .filter(s ->
                                                        s.child().filter(who::equals).isPresent()))
                                .isNotEmpty());
        assertThat(plans.of(concern, amina)).hasSize(1);
    }

    @Test
    void whereNoneRunsNoneBeginsByIt() {
        var concern = tell(Channel.PRACTITIONER, "not-sure", teacher, "a girl");

        name(concern);

        assertThat(plans.of(concern, amina)).isEmpty();
    }

    private void name(ConcernRef concern) {
        var known = Map.<String, Answer>of("child.description", Answer.text("Green scarf"));
        found.name(concern, UUID.randomUUID(), new FoundChild(known, SourceKind.SEEN, ""), amina);
    }
}
