package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lantern.access.Role;
import org.lantern.form.Given;
import org.lantern.kernel.PersonRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// What a desk decides, for each child apart, and who may.
class DecisionTests extends AtADesk {

    @Autowired Findings findings;

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherIsToldWhoAndWhy() throws Exception {
        var ref = tell(child());
        var both = new CountDownLatch(2);
        try (var at = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries = new ArrayList<Future<?>>();
            for (var who : List.of(amina, ben))
                tries.add(
                        at.submit(() -> {
                            both.countDown();
                            both.await();
                            return decisions.decide(
                                    ref,
                                    all(ref, DecisionKind.SECTION_47, "As " + who.name()),
                                    who);
                        }));
            var refusals = new ArrayList<String>();
            for (var one : tries)
                try {
                    one.get();
                } catch (ExecutionException raced) {
                    assertThat(raced.getCause()).isInstanceOf(Decisions.AlreadyDecided.class);
                    refusals.add(raced.getCause().getMessage());
                }
            assertThat(refusals).hasSize(1);
            var decided = desk.look(ref, amina).toDecide().getFirst().decided().orElseThrow();
            assertThat(refusals.getFirst()).contains(decided.reasons(), "23 November 2026");
        }
        assertThat(desk.count(amina)).isZero();
    }

    @Test
    void aDecisionThatNeedsACaseOpensOneForThatChildAlone() {
        var ref = tell(child(), sister());
        var items = desk.look(ref, amina).toDecide();
        var cases =
                decisions.decide(
                        ref,
                        List.of(
                                deciding(items.get(0).person(), DecisionKind.STRATEGY_DISCUSSION),
                                deciding(items.get(1).person(), DecisionKind.EARLY_HELP)),
                        amina);

        assertThat(cases).hasSize(1);
        assertThat(desk.count(amina)).isZero();
    }

    @Test
    void noFurtherActionWithASignOfFlightWaitsForAManager() {
        var ref = tell(child(), new Given("", "flight.signs", 1, codes("gone-before")));

        decisions.decide(
                ref, all(ref, DecisionKind.NO_FURTHER_ACTION, "A misunderstanding"), amina);
        assertThat(desk.count(amina)).isEqualTo(1);
        var proposal = desk.look(ref, amina).toDecide().getFirst().proposal().orElseThrow().ref();
        assertThatThrownBy(() -> decisions.approve(ref, proposal, ben))
                .isInstanceOf(Deeds.NotInCharge.class);

        decisions.approve(ref, proposal, manager);
        assertThat(desk.count(amina)).isZero();
        assertThat(desk.look(ref, amina).happenings())
                .filteredOn(h -> h.what().equals("agreed"))
                .singleElement()
                .satisfies(h -> assertThat(h.who()).contains(manager.ref()));
    }

    @Test
    void newFactsMakeASecondLookAndLeaveTheFirstDecisionAsItWas() {
        var ref = tell(child());
        decisions.decide(ref, all(ref, DecisionKind.ADVICE_ONLY, "Advice given"), amina);

        decisions.lookAgain(ref, "Seen at the station with luggage", ben);
        assertThat(desk.look(ref, ben).toDecide().getFirst().open()).isTrue();
        decisions.decide(ref, all(ref, DecisionKind.SECTION_47, "Luggage"), ben);
        assertThat(
                        db.sql("select kind from concern.decision order by look")
                                .query(String.class)
                                .list())
                .containsExactly("ADVICE_ONLY", "SECTION_47");
    }

    @Test
    void whatACaseIsOpenedFromForNamedPeopleStaysForThem() {
        var named = staff.of(amina.agency(), Role.ALLEGATIONS_MANAGER);
        var restricted = tell(child(), code("concern.about-staff", "yes"));
        var items = desk.look(restricted, named).toDecide();
        var opened =
                decisions.decide(
                        restricted,
                        List.of(
                                deciding(
                                        items.getFirst().person(),
                                        DecisionKind.STRATEGY_DISCUSSION)),
                        named);

        assertThat(whoSees(opened.getFirst().value())).containsExactly(named.ref().value());
    }

    @Test
    void whatAManagerFindsFalseKeepsItsWordsAndItsChildrenAreDecidedOn() {
        var ref = tell(child(), new Given("", "concern.words", 1, Answer.text("He is locked in")));

        assertThatThrownBy(() -> findings.knowinglyFalse(ref, "She said so", amina))
                .isInstanceOf(Deeds.NotInCharge.class);
        findings.knowinglyFalse(ref, "She told a colleague that she made it up", manager);

        assertThat(browserOf(amina).page("/concerns/" + ref).text())
                .contains("He is locked in", "Found to be knowingly false");
        assertThat(desk.count(amina)).isEqualTo(1);
        decisions.decide(ref, all(ref, DecisionKind.SECTION_17, "He is locked in"), amina);
        assertThat(desk.look(ref, amina).toDecide().getFirst().decided()).isPresent();
    }

    private static Deciding deciding(Optional<PersonRef> who, DecisionKind kind) {
        return new Deciding(who, kind, "Because of what was said", Optional.empty(), KENT, KENT);
    }

    private List<UUID> whoSees(UUID file) {
        return db.sql("select distinct practitioner from casefile.visible where case_ref = :file")
                .param("file", file)
                .query(UUID.class)
                .list();
    }
}
