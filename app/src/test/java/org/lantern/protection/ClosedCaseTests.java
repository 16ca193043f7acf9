package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Closing;
import org.lantern.casefile.People;
import org.lantern.concern.Channel;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Decisions;
import org.lantern.concern.KnownConcerns;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// No case is closed over a plan that runs for its child, and what is new opens a closed one again.
class ClosedCaseTests extends OnAPlan {

    @Autowired Decisions decisions;
    @Autowired Cases cases;
    @Autowired Closing closing;
    @Autowired CaseStart starting;
    @Autowired Beginning beginning;
    @Autowired KnownConcerns concerns;
    @Autowired People people;
    @Autowired TransactionTemplate transaction;

    private ConcernRef first;
    private CaseRef file;

    @BeforeEach
    void aCaseThatIsOpen() {
        first = tell(Channel.PRACTITIONER, "not-now", teacher, "boy in a red jacket");
        file = decide(first, DecisionKind.SECTION_47, Optional.empty());
    }

    @Test
    void aPlanThatBeginsFromTheConcernOpensItAgain() {
        closing.close(file, "Lives with her aunt", manager);
        plans.start(first, amina);

        assertThat(closedAt()).isEmpty();
        assertThat(chronology()).contains("Case opened again: a plan began");
    }

    @Test
    void soDoesOneThatBeginsByItself() {
        closing.close(file, "Lives with her aunt", manager);
        var job = new Acting.Clockwork("protection: start", "a test");
        var known = Known.of(concerns.find(first, job).orElseThrow());
        transaction.executeWithoutResult(
                _ -> beginning.start(known, clock.instant(), "sign-of-flight", job));

        assertThat(closedAt()).isEmpty();
        assertThat(chronology()).contains("Case opened again: a plan began");
    }

    @Test
    void soDoesAnotherConcernThatJoinsThePlan() {
        plans.start(first, amina);
        closedByThoseWhoSeeNoPlan();
        var other = tell(Channel.PRACTITIONER, "not-now", teacher, "boy at the station");
        people.link(child(other), child(first), "Same red jacket", amina);
        assertThat(closedAt()).isPresent();

        plans.start(other, amina);

        assertThat(closedAt()).isEmpty();
    }

    private void closedByThoseWhoSeeNoPlan() {
        cleanSlate.write(
                "insert into casefile.closure (case_ref, number, reason, closed_by, closed_at) values (?, 1, 'Done', ?, ?)",
                file.value(),
                manager.ref().value(),
                clock.instant().atOffset(ZoneOffset.UTC));
    }

    @Test
    void aPlanThatBeginsOpensItAgainAndKeepsItOpen() {
        closing.close(file, "Lives with her aunt", manager);
        var plan = starting.start(file, Plan.FirstKnown.NOBODY, amina);
        assertThat(closedAt()).isEmpty();

        assertThat(browserOf(manager).page("/cases/" + file + "/closing").text())
                .contains("A plan of the first hour runs for this child");
        assertThatThrownBy(() -> closing.close(file, "Done", manager))
                .isInstanceOf(Closing.StillRuns.class);

        turning.end(
                plan,
                Ended.How.SAFE,
                new Turning.Ending("Rosa Field", "Taken in at noon", false, 0),
                amina);
        closing.close(file, "Taken in", manager);
        assertThat(closedAt()).isPresent();
    }

    @Test
    void aNewConcernAboutTheChildIsAddedToItAndOpensItAgain() {
        closing.close(file, "Lives with her aunt", manager);
        var concern = tell(Channel.PRACTITIONER, "not-now", teacher, "boy at the station");

        assertThat(decide(concern, DecisionKind.ADD_TO_CASE, Optional.of(file))).isEqualTo(file);

        assertThat(closedAt()).isEmpty();
        assertThat(chronology()).contains("Case opened again: a new concern");
    }

    private String chronology() {
        return browserOf(amina).page("/cases/" + file + "/chronology").text();
    }

    private Optional<?> closedAt() {
        return cases.find(file, amina).orElseThrow().closedAt();
    }

    private CaseRef decide(ConcernRef concern, DecisionKind kind, Optional<CaseRef> addTo) {
        var deciding =
                new Deciding(Optional.of(child(concern)), kind, "As was told", addTo, KENT, KENT);
        return decisions.decide(concern, List.of(deciding), amina).getFirst();
    }

    private PersonRef child(ConcernRef concern) {
        return new PersonRef(
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single());
    }
}
