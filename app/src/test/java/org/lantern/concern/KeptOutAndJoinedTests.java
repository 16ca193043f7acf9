package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.lantern.casefile.Apart;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// Somebody is kept out of a concern while they hold it, or of one that is decided with it.
class KeptOutAndJoinedTests extends AtADesk {

    @Autowired Apart apart;
    @Autowired TransactionTemplate transaction;

    @Test
    void whoeverIsKeptOutOfAReportForItsNamesIsKeptOutOfTheOneWithWhichItIsDecided() {
        var one = tell(child());
        var other = tell(child());
        namesake(one);

        joined(one, other);

        assertThat(desk.queue(ben).count()).isZero();
        assertThatThrownBy(() -> desk.look(other, ben)).isInstanceOf(Refused.Missing.class);
        assertThat(desk.queue(amina).count()).isOne();
    }

    @Test
    void anUrgentConcernWhoseHolderIsKeptOutOfItIsWithNobodyAndRings() {
        var ref = tell(child(), code("danger.now", "taken-or-leaving"));
        desk.claim(ref, ben);

        transaction.executeWithoutResult(_ -> {
            apart.shutOut(ref.value(), ben.ref(), "Named in it", amina);
            questions.ask(ref, "Which street?", amina);
        });

        assertThat(desk.look(ref, amina).held()).isEmpty();
        assertThat(
                        db.sql("select count(*) from concern.freed where holder = :ben")
                                .param("ben", ben.ref().value())
                                .query(Integer.class)
                                .single())
                .isOne();
    }

    private void namesake(ConcernRef ref) {
        db.sql(
                        "insert into concern.namesake (concern, practitioner, found_at) values (:ref, :who, now())")
                .param("ref", ref.value())
                .param("who", ben.ref().value())
                .update();
        apart.shutOut(ref.value(), ben.ref(), "Has a name that was given in it", amina);
    }
}
