package org.lantern.concern.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.access.AgencyKind;
import org.springframework.beans.factory.annotation.Autowired;

/// How many open pages are told that something changed at the desk.
class LiveDeskTests extends AtThePublicDoor {

    @Autowired LiveDesk live;

    @Test
    void ofVeryManyPagesOfOnePersonTheOldestIsLetGoAndNobodyElsesIs() {
        var team = staff.desk(staff.agency(AgencyKind.SOCIAL_CARE, KENT), KENT);
        var amina = staff.at(team);
        var bens = live.open(staff.at(team));
        var hers = Stream.generate(() -> live.open(amina)).limit(LiveDesk.MOST).toList();
        assertThatCode(() -> hers.getFirst().send("")).doesNotThrowAnyException();

        live.open(amina);

        assertThatIllegalStateException().isThrownBy(() -> hers.getFirst().send(""));
        assertThatCode(() -> hers.get(1).send("")).doesNotThrowAnyException();
        assertThatCode(() -> bens.send("")).doesNotThrowAnyException();
    }
}
