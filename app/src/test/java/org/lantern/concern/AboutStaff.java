package org.lantern.concern;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.lantern.access.Acting;
import org.lantern.form.Given;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.vocabulary.Answer;
import org.springframework.beans.factory.annotation.Autowired;

/// Two desks, and a worry about somebody who works with children.
abstract class AboutStaff extends AtADesk {

    @Autowired Naming naming;
    @Autowired Concerns concerns;

    AgencyRef harrowCouncil;

    @BeforeEach
    void theCouncilOfHarrow() {
        harrowCouncil = harrow.agency();
    }

    ConcernRef aboutIn(String area, String name) {
        var given =
                List.of(
                        code("place.area", area),
                        code("concern.about-staff", "yes"),
                        new Given("", "concern.staff-name", 1, Answer.text(name)));
        var raising = new Raising(Channel.PUBLIC, "concern", 1, given, Optional.empty());
        return frontDoor.raise(raising, new Acting.ThePublic()).concern();
    }

    boolean sees(ConcernRef ref, Acting.Practitioner who) {
        return concerns.find(ref, who).isPresent();
    }
}
