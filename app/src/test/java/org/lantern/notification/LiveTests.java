package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How many open pages are told that something changed.
class LiveTests extends AtATeam {

    @Autowired Live live;

    @Test
    void ofVeryManyPagesOfOnePersonTheOldestIsLetGoAndNobodyElsesIs() {
        var bens = live.open(ben.ref(), Set.of(KENT));
        var hers =
                Stream.generate(() -> live.open(amina.ref(), Set.of(KENT)))
                        .limit(Live.MOST)
                        .toList();
        assertThatCode(() -> hers.getFirst().send("")).doesNotThrowAnyException();

        live.open(amina.ref(), Set.of(KENT));

        assertThatIllegalStateException().isThrownBy(() -> hers.getFirst().send(""));
        assertThatCode(() -> hers.get(1).send("")).doesNotThrowAnyException();
        assertThatCode(() -> bens.send("")).doesNotThrowAnyException();
    }
}
