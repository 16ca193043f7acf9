package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.casefile.Cases;
import org.lantern.casefile.Closing;
import org.lantern.concern.Channel;
import org.lantern.concern.Deciding;
import org.lantern.concern.DecisionKind;
import org.lantern.concern.Decisions;
import org.lantern.kernel.CaseRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PersonRef;
import org.springframework.beans.factory.annotation.Autowired;

/// No case is closed over a plan that runs for its child, and what is new opens a closed one again.
class ClosedCaseTests extends OnAPlan {

    @Autowired Decisions decisions;
    @Autowired Cases cases;
    @Autowired Closing closing;
    @Autowired CaseStart starting;

    private CaseRef file;

    @BeforeEach
    void aCaseThatIsOpen() {
        file =
                decide(
                        tell(Channel.PRACTITIONER, "not-now", teacher, "boy in a red jacket"),
                        DecisionKind.SECTION_47,
                        Optional.empty());
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
        assertThat(browserOf(amina).page("/cases/" + file + "/chronology").text())
                .contains("Case opened again");
    }

    private Optional<?> closedAt() {
        return cases.find(file, amina).orElseThrow().closedAt();
    }

    private CaseRef decide(ConcernRef concern, DecisionKind kind, Optional<CaseRef> addTo) {
        var child =
                db.sql("select person from concern.child where concern = ?")
                        .param(concern.value())
                        .query(UUID.class)
                        .single();
        var deciding =
                new Deciding(
                        Optional.of(new PersonRef(child)), kind, "As was told", addTo, KENT, KENT);
        return decisions.decide(concern, List.of(deciding), amina).getFirst();
    }
}
