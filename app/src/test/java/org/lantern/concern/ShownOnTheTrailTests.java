package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.kernel.ConcernRef;

/// Whoever is shown anything of a concern is on its trail, also where it is not the concern itself
/// that they open.
class ShownOnTheTrailTests extends AtADesk {

    @Test
    void whoeverOpensAnOfferHasLooked() {
        var ref = tell(child());
        var offer = passing.offer(ref, HARROW, "Her aunt lives there", amina);

        assertThat(browserOf(harrow).page("/concerns/" + ref + "/offers/" + offer).text())
                .contains("Her aunt lives there");

        assertThat(acts("concern-seen", ref, harrow)).isOne();
    }

    @Test
    void whatSomebodyRaisedOrLeadsForIsShownInAListAndOnTheFirstPage() {
        var lead = staff.of(teacher.agency(), Role.SAFEGUARDING_LEAD);
        var ref = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();

        browserOf(teacher).page("/concerns/mine");
        assertThat(acts("concern-listed", ref, teacher)).isOne();

        browserOf(lead).page("/desk");
        assertThat(acts("concern-listed", ref, lead)).isOne();
    }

    private int acts(String act, ConcernRef ref, Acting.Practitioner who) {
        return db.sql(
                        """
                        select count(*) from audit.act where act = :act and practitioner = :who
                        and (subject = :ref or subjects @> array[:ref])
                        """)
                .param("act", act)
                .param("who", who.ref().value())
                .param("ref", ref.value())
                .query(Integer.class)
                .single();
    }
}
