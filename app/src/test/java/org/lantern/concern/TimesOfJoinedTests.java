package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.kernel.ConcernRef;

/// The times of a concern do not contradict what else stands on its page.
class TimesOfJoinedTests extends AtADesk {

    private static final String[] NOT_YET = {"Not decided yet", "Nobody has taken it up"};

    @Test
    void oneThatIsDecidedWithAnotherWasTakenUpAndDecidedWithThat() {
        var one = tell(child());
        var head = tell(child());
        joined(one, head);
        assertThat(page(one, ben)).contains(NOT_YET);

        desk.claim(head, amina);
        assertThat(page(one, ben)).contains("With " + amina.name()).doesNotContain(NOT_YET[1]);
        decisions.decide(head, all(head, DecisionKind.ADVICE_ONLY, "Advice given"), amina);

        assertThat(page(one, ben)).contains("Decided in time").doesNotContain(NOT_YET);
    }

    @Test
    void whoeverAcceptsOneThatNobodyHeldHasTakenItUp() {
        var ref = tell(child());
        passing.accept(ref, passing.offer(ref, HARROW, "Hers", amina), "", harrow);

        assertThat(page(ref, harrow)).contains("With " + harrow.name()).doesNotContain(NOT_YET[1]);
    }

    private String page(ConcernRef ref, Acting.Practitioner who) {
        return browserOf(who).page("/concerns/" + ref).select("main").text();
    }
}
