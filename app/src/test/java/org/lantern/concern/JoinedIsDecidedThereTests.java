package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.ConcernRef;
import org.springframework.beans.factory.annotation.Autowired;

/// A concern that is decided with another takes no decision of its own: its pages lead to the one
/// where it is decided.
class JoinedIsDecidedThereTests extends AtADesk {

    @Autowired DecisionLimit limit;

    private ConcernRef teachers;
    private ConcernRef head;

    @BeforeEach
    void theTeachersIsDecidedWithAnother() {
        teachers = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        head = tell(child());
        joined(teachers, head);
    }

    @Test
    void theAddressOfItsDecisionLeadsToWhereItIsDecided() {
        assertThat(browserOf(amina).get("/concerns/" + teachers + "/decision"))
                .hasRedirectedUrl("/concerns/" + head + "/decision");
        assertThat(browserOf(amina).page("/concerns/" + teachers).select("main").text())
                .contains("This concern is decided together with");
    }

    @Test
    void noDecisionIsMadeOnItByItselfAndWhoeverToldUsHearsOfNone() {
        var whole =
                new Deciding(
                        Optional.empty(),
                        DecisionKind.ADVICE_ONLY,
                        "Advice",
                        Optional.empty(),
                        KENT,
                        KENT);
        assertThatThrownBy(() -> decisions.decide(teachers, List.of(whole), amina))
                .isInstanceOf(WhatWaits.DecidedWithAnother.class);
        assertThat(
                        browserOf(amina)
                                .post(
                                        "/concerns/" + teachers + "/decision",
                                        "kind-0",
                                        "ADVICE_ONLY",
                                        "reasons-0",
                                        "Advice"))
                .hasStatus(409);

        assertThat(questions.look(teachers, teacher).heard().decided()).isEmpty();
        assertThat(limit.of(teachers).orElseThrow().isOpen()).isTrue();
        assertThat(desk.look(teachers, amina).toDecide()).isEmpty();
    }

    @Test
    void itsPageOffersNoSecondLookNorIsOneOpened() {
        var address = "/concerns/" + teachers + "/second-look";
        assertThat(browserOf(amina).page("/concerns/" + teachers).select("a[href=" + address + "]"))
                .isEmpty();
        assertThat(browserOf(amina).post(address, "words", "She rang")).hasStatus(409);
        assertThat(desk.look(teachers, amina).look()).isOne();

        decisions.decide(head, all(head, DecisionKind.ADVICE_ONLY, "Advice given"), amina);
        assertThatThrownBy(() -> decisions.lookAgain(teachers, "She rang", amina))
                .isInstanceOf(WhatWaits.DecidedWithAnother.class);
        decisions.lookAgain(head, "She rang", amina);
    }

    @Test
    void aProposalFromBeforeIsNotAgreedToWhereItIsDecidedElsewhere() {
        var place = code("concern.about", "place-vehicle-adult");
        var one = tell(place, code("danger.now", "taken-or-leaving"));
        decisions.decide(one, all(one, DecisionKind.NO_FURTHER_ACTION, "A toy shop"), amina);
        var proposal = desk.look(one, manager).toDecide().getFirst().proposal().orElseThrow().ref();
        joining.join(one, tell(place), new Joining.Pairs(Map.of(), "One shop"), amina);

        assertThatThrownBy(() -> decisions.approve(one, proposal, manager))
                .isInstanceOf(WhatWaits.DecidedWithAnother.class);
    }
}
