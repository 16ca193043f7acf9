package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.form.Given;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.lantern.vocabulary.Value;

/// Beside a concern stand others in which the same numbers were told.
class EarlierConcernsTests extends AtADesk {

    @Test
    void aNumberOfTheHouseholdIsFoundHoweverItWasWritten() {
        var inUkForm = tell(child(), phone("07700 900123"));
        var again = tell(child(), phone("07700900123"));
        var fromAbroad = tell(child(), phone("+44 (0)7700 900123"));

        for (var ref : new ConcernRef[] {inUkForm, again, fromAbroad})
            for (var other : new ConcernRef[] {inUkForm, again, fromAbroad})
                if (!other.equals(ref)) assertThat(beside(ref)).contains(code(other));
    }

    private static Given phone(String typed) {
        return new Given(
                "",
                "household.phone",
                1,
                new Answer.Known(new Value.Phone(typed, "+447700900123")));
    }

    private String beside(ConcernRef ref) {
        return browserOf(ben).page("/concerns/" + ref).select("ul:has(.govuk-hint)").text();
    }

    private String code(ConcernRef ref) {
        return desk.look(ref, ben).concern().code().toString();
    }
}
