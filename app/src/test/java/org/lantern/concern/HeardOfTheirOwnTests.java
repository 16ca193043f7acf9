package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.SourceKind;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever raised a concern hears what was decided on the children of whom they told, and on no
/// other child.
class HeardOfTheirOwnTests extends AtADesk {

    @Autowired FoundChildren found;
    @Autowired Findings findings;

    @Test
    void ofAJoinedConcernTheyHearNothingOfAChildOfWhomTheyNeverTold() {
        var teachers = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        var other = tell(child(), sister());
        joined(teachers, other);
        decide(other, DecisionKind.SECTION_47, DecisionKind.EARLY_HELP);

        assertThat(questions.look(teachers, teacher).heard().decided())
                .containsExactly(DecisionKind.SECTION_47);
        assertThat(browserOf(teacher).page("/concerns/mine").select("main tbody").text())
                .contains("Decided: child protection enquiry")
                .doesNotContain("arly help");
    }

    @Test
    void whoeverToldOfTheOtherChildHearsOfThatOne() {
        var other = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        var first = tell(child());
        joining.join(first, other, new Joining.Pairs(Map.of(), "Brothers"), amina);
        decide(other, DecisionKind.EARLY_HELP, DecisionKind.SECTION_47);

        assertThat(questions.look(other, teacher).heard().decided())
                .containsExactly(DecisionKind.EARLY_HELP);
    }

    @Test
    void theyHearNothingOfAChildWhoWasFoundLater() {
        var ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        find(ref);
        decide(ref, DecisionKind.ADVICE_ONLY, DecisionKind.SECTION_47);

        assertThat(questions.look(ref, teacher).heard().decided())
                .containsExactly(DecisionKind.ADVICE_ONLY);
    }

    @Test
    void whoeverIsRungWithTheDecisionIsToldOfTheirOwnAlone() {
        var ref = tell(code("teller.kind", "works-with-children"), child());
        findings.check(ref, "The head teacher knows her", amina);
        find(ref);
        decide(ref, DecisionKind.ADVICE_ONLY, DecisionKind.SECTION_47);

        assertThat(desk.look(ref, amina).toTell())
                .singleElement()
                .satisfies(
                        told -> assertThat(told.kinds()).containsExactly(DecisionKind.ADVICE_ONLY));
    }

    private void find(ConcernRef ref) {
        var known = Map.of("child.description", Answer.text("Green scarf"));
        var child = new FoundChild(known, SourceKind.SEEN, "");
        found.name(ref, UUID.randomUUID(), child, amina);
    }

    /// Of the children who are decided with it in order, each by one of these.
    private void decide(ConcernRef ref, DecisionKind... kinds) {
        var open = desk.look(ref, amina).toDecide();
        assertThat(open).hasSameSizeAs(kinds);
        var all = new ArrayList<Deciding>();
        for (int i = 0; i < kinds.length; i++)
            all.add(
                    new Deciding(
                            open.get(i).person(), kinds[i], "Seen", Optional.empty(), KENT, KENT));
        decisions.decide(ref, List.copyOf(all), amina);
    }
}
