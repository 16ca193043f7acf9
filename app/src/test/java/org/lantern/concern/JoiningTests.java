package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.lantern.access.Accounts;
import org.lantern.access.Acting;
import org.lantern.access.AgencyKind;
import org.lantern.access.Role;
import org.lantern.kernel.By;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Two concerns about one child are decided as one, and can be taken apart.
class JoiningTests extends AtADesk {

    @Autowired KeptApart kept;
    @Autowired Accounts accounts;
    @Autowired Deeds deeds;
    @Autowired Concerns concerns;
    @Autowired TransactionTemplate transaction;

    @Test
    void twoConcernsAboutOneChildAreDecidedOnceAndCanBeTakenApart() {
        var one = tell(child());
        var other = tell(child());
        var join = joined(one, other);

        assertThat(desk.queue(amina).lanes().get(Lane.PUBLIC).rows())
                .extracting(Waiting::ref)
                .containsExactly(other);
        assertThat(desk.look(other, amina).toDecide()).hasSize(1);

        joining.undo(other, join, "Two different boys", ben);
        assertThat(desk.count(amina)).isEqualTo(2);
        assertThat(desk.look(one, amina).toDecide()).hasSize(1);
        assertThat(desk.look(other, amina).toDecide()).hasSize(1);
        assertThat(db.sql("select count(*) from casefile.link").query(Integer.class).single())
                .isZero();
    }

    @Test
    void bothReferrersHearOfADecisionOnJoinedConcerns() {
        var teachers = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        var other = tell(child());
        joined(teachers, other);
        decisions.decide(other, all(other, DecisionKind.SECTION_47, "Two people say so"), amina);

        var heard = questions.look(teachers, teacher).heard();
        assertThat(heard.decided()).containsExactly(DecisionKind.SECTION_47);
        assertThatThrownBy(() -> questions.look(other, teacher))
                .isInstanceOf(Refused.Missing.class);
        assertThatThrownBy(() -> desk.look(teachers, teacher)).isInstanceOf(Refused.Missing.class);
    }

    @Test
    void whoeverRaisedAJoinedConcernReadsTheDecisionAmongTheirOwnConcerns() {
        var teachers = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        var other = tell(child());
        joined(teachers, other);
        decisions.decide(other, all(other, DecisionKind.SECTION_47, "Two people say so"), amina);

        var page = browserOf(teacher).page("/concerns/mine");
        assertThat(page.select("main tbody").text()).contains("Decided: child protection enquiry");
    }

    @Test
    void whoeverRaisedAJoinedConcernAboutAPlaceHearsWhatWasDecidedOnTheWhole() {
        var place = code("concern.about", "place-vehicle-adult");
        var teachers = frontDoor.raise(raising(Channel.PRACTITIONER, place), teacher).concern();
        var other = tell(place);
        joining.join(teachers, other, new Joining.Pairs(Map.of(), "The same car wash"), amina);
        decisions.decide(other, all(other, DecisionKind.PASSED_TO_POLICE, "Theirs"), amina);

        var page = browserOf(teacher).page("/concerns/mine");
        assertThat(page.select("main tbody").text()).contains("Decided: passed to the police");
        assertThat(questions.look(teachers, teacher).heard().decided())
                .containsExactly(DecisionKind.PASSED_TO_POLICE);
    }

    @Test
    void nobodyIsLedToOneInAnotherAreaThatTheyMayNotSeeNorToldOfIt() {
        var both = staff.at(amina.teams().iterator().next());
        accounts.join(both.ref(), staff.desk(council, HARROW), By.clockwork("test: two desks"));
        both = staff.again(both.ref());
        var one = tell(child());
        var given = List.of(code("place.area", HARROW), child());
        var other =
                frontDoor
                        .raise(
                                new Raising(Channel.PUBLIC, "concern", 1, given, Optional.empty()),
                                new Acting.ThePublic())
                        .concern();
        joining.join(one, other, new Joining.Pairs(Map.of(), "The same boy"), both);

        assertThat(desk.look(other, harrow).joined()).isEmpty();
        assertThat(desk.look(one, amina).intoAnother()).isEmpty();
        assertThat(browserOf(manager).page("/concerns/" + one).select("a[href$=/answering-area]"))
                .isEmpty();
        assertThat(desk.look(other, both).joined()).hasSize(1);
        assertThat(desk.look(one, both).intoAnother()).isPresent();

        passing.accept(other, passing.offer(other, LEEDS, "Hers", harrow), "", leeds());
        assertThat(desk.look(one, amina).decides()).as("a third area").isTrue();
    }

    private Acting.Practitioner leeds() {
        return staff.at(staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, LEEDS), LEEDS));
    }

    @Test
    void aConcernForNamedPeopleIsNeverJoined() {
        var named = staff.of(amina.agency(), Role.ALLEGATIONS_MANAGER);
        var restricted = tell(child(), code("concern.about-staff", "yes"));
        var other = tell(child());

        assertThatThrownBy(() ->
                        joining.join(
                                restricted,
                                other,
                                new Joining.Pairs(Map.of(), "Same child"),
                                named))
                .isInstanceOf(Refused.Missing.class);
    }

    @Test
    void whoeverKeepsJoinedConcernsApartHoldsThemInOneOrderWhicheverTheyBeganWith()
            throws Exception {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var first = tell(child());
        var second = tell(child());
        joined(first, second);
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var keeping =
                    transaction.execute(_ -> {
                        deeds.still(first);
                        var begun = other.submit(() -> keep(second));
                        while (!somebodyWaits() && !begun.isDone()) Thread.onSpinWait();
                        assertThat(isFree(second)).as("it waits for the first").isTrue();
                        return begun;
                    });
            assertThat(keeping.get()).isFalse();
        }
        for (var each : List.of(first, second)) {
            assertThat(concerns.find(each, amina)).isEmpty();
            assertThat(concerns.find(each, named)).isPresent();
        }
    }

    @Test
    void whoeverKeepsOneApartThatIsJoinedInThatMomentIsToldSoAndNothingChanges() throws Exception {
        staff.of(council, Role.ALLEGATIONS_MANAGER);
        var first = tell(child());
        var second = tell(child());
        try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
            var keeping =
                    transaction.execute(_ -> {
                        deeds.still(first);
                        deeds.still(second);
                        var begun = other.submit(() -> keep(second));
                        while (!somebodyWaits() && !begun.isDone()) Thread.onSpinWait();
                        joined(first, second);
                        return begun;
                    });
            assertThatThrownBy(keeping::get).hasCauseInstanceOf(WhatWaits.JoinedMeanwhile.class);
        }
        for (var each : List.of(first, second)) assertThat(concerns.find(each, amina)).isPresent();
    }

    private boolean keep(ConcernRef ref) {
        return kept.keep(ref, new KeptApart.Staff("Sir", "", ""), "He drives the minibus", amina);
    }

    private boolean somebodyWaits() {
        return db.sql(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    private boolean isFree(ConcernRef ref) {
        return db.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(ref.toString())
                .query(Boolean.class)
                .single();
    }
}
