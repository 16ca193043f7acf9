package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What waits is worked out from the facts with every deed, and comes to the same when it is worked
/// out anew.
class WhatWaitsTests extends AtADesk {

    @Autowired WhatWaits waits;

    @Test
    void whatWasTakenUpOrDecidedComesToTheSame() {
        var urgent = tell(child());
        var decided = tell(child());
        tell();
        desk.claim(urgent, amina);
        desk.raiseUrgency(urgent, "He rang again", ben);
        decisions.decide(decided, all(decided, DecisionKind.ADVICE_ONLY, "Advice given"), amina);

        var before = rows();
        assertThat(waits.rebuild()).isEqualTo(2);
        assertThat(rows()).isEqualTo(before).hasSize(2);
    }

    @Test
    void whatWasPassedOnOrJoinedComesToTheSame() {
        var offered = tell(child());
        var offer = passing.offer(offered, HARROW, "Lives there", amina);
        passing.accept(offered, offer, "", harrow);
        joined(tell(child()), tell(child(), code("danger.now", "taken-or-leaving")));
        var before = rows();

        assertThat(waits.rebuild()).isEqualTo(2);
        assertThat(rows()).isEqualTo(before);
    }

    private List<?> rows() {
        return db.sql("select * from concern.waiting order by concern").query().listOfRows();
    }
}
