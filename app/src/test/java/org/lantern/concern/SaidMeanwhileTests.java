package org.lantern.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.ShortCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// What whoever told us says in the moment in which the desk joins their concern to another: they
/// can neither see nor undo that, so nobody asks them to send it once more.
class SaidMeanwhileTests extends AtADesk {

    private static final String WORDS = "I was wrong about the car";

    @Autowired Withdrawals withdrawals;
    @Autowired Additions additions;
    @Autowired Deeds deeds;
    @Autowired TransactionTemplate transaction;

    private ConcernRef told;
    private ConcernRef other;

    @BeforeEach
    void twoConcernsAboutOneChild() {
        other = tell(child());
        told = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
    }

    @Test
    void whatTheyTakeBackIsTakenBack() throws Exception {
        told = tell(child());
        var code =
                db.sql("select code from concern.concern where ref = ?")
                        .param(told.value())
                        .query(String.class)
                        .single();

        whileItIsJoined(_ -> withdrawals.takeBack(new ShortCode(code), WORDS));

        assertThat(standsOn("concern.withdrawal")).isTrue();
        assertThat(desk.count(amina)).isEqualTo(2);
    }

    @Test
    void soIsWhatAPractitionerTakesBackOrAdds() throws Exception {
        whileItIsJoined(ref -> withdrawals.takeBack(ref, WORDS, teacher));
        assertThat(standsOn("concern.withdrawal")).isTrue();

        told = frontDoor.raise(raising(Channel.PRACTITIONER, child()), teacher).concern();
        whileItIsJoined(ref -> additions.add(ref, WORDS, teacher));
        assertThat(standsOn("concern.addition")).isTrue();
    }

    private void whileItIsJoined(Consumer<ConcernRef> saying) throws Exception {
        try (var them = Executors.newVirtualThreadPerTaskExecutor()) {
            var said =
                    transaction.execute(_ -> {
                        deeds.still(other);
                        deeds.still(told);
                        var begun = them.submit(() -> saying.accept(told));
                        while (!somebodyWaits() && !begun.isDone()) Thread.onSpinWait();
                        joined(told, other);
                        return begun;
                    });
            said.get();
        }
    }

    private boolean standsOn(String table) {
        return db.sql(
                        "select exists (select from %s where concern = ? and words = ?)"
                                .formatted(table))
                .params(told.value(), WORDS)
                .query(Boolean.class)
                .single();
    }

    private boolean somebodyWaits() {
        return db.sql(
                        "select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }
}
