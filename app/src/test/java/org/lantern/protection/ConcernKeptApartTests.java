package org.lantern.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lantern.access.Role;
import org.lantern.concern.GivingBack;
import org.lantern.concern.KeptApart;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;

/// A concern that is kept to named people after it was raised takes the plan that runs for it
/// along.
class ConcernKeptApartTests extends OnAPlan {

    @Autowired KeptApart kept;
    @Autowired GivingBack givingBack;
    @Autowired RingingPlans ringing;

    @Test
    void thePlanIsMetAndRungByTheNamedAlone() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var concern = flight("boy");
        var plan = planOf(concern).plan().ref();
        assertThat(ringing.of(plan.value())).as("for the whole desk").isEmpty();

        kept.keep(
                concern,
                new KeptApart.Staff("Mr Elderwick", staff.email(teacher), ""),
                "He teaches her",
                amina);

        for (var who : List.of(teacher, lead, amina, ben, manager))
            assertThatThrownBy(() -> plans.look(plan, who)).isInstanceOf(Refused.Missing.class);
        assertThat(plans.look(plan, named)).isNotNull();
        assertThat(ringing.of(plan.value())).contains(List.of(named.ref()));
    }

    @Test
    void oneThatIsGivenBackIsMetAndRungByTheDeskAgainButNotByThePersonMeant() {
        var named = staff.of(council, Role.ALLEGATIONS_MANAGER);
        var concern = flight("boy");
        var plan = planOf(concern).plan().ref();
        kept.keep(
                concern,
                new KeptApart.Staff("Mr Elderwick", staff.email(lead), ""),
                "He teaches her",
                amina);

        givingBack.giveBack(concern, "He left the school in May", named);

        for (var who : List.of(amina, ben, manager, named))
            assertThat(plans.look(plan, who)).isNotNull();
        assertThatThrownBy(() -> plans.look(plan, lead)).isInstanceOf(Refused.Missing.class);
        assertThat(ringing.of(plan.value())).as("for the whole desk").isEmpty();
    }
}
