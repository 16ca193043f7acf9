package org.lantern.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.interaso.webpush.VapidKeys;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The key pair with which Lantern says who it is to the services of devices.
@ExtendWith(OutputCaptureExtension.class)
class PushPairsTests extends AtATeam {

    @Autowired PushPairs pairs;

    @Test
    void itStaysTheSameAndItsPrivateHalfIsNowhereInTheDatabase() {
        var pair = pairs.get();
        assertThat(pairs.get().getPkcs8PrivateKey()).isEqualTo(pair.getPkcs8PrivateKey());
        assertThat(
                        db.sql("select position(? in sealed) from notification.push_pair")
                                .param(pair.getPkcs8PrivateKey().getBytes(UTF_8))
                                .query(Integer.class)
                                .list())
                .containsExactly(0);
    }

    @Test
    void oneThatAnOlderLanternKeptPlainIsSealedAtTheStartAndGoesFromWhereItStood() {
        var old = VapidKeys.generate();
        cleanSlate.write(
                "insert into notification.push_key (public_key, private_key) values (?, ?)",
                old.getX509PublicKey(),
                old.getPkcs8PrivateKey());
        pairs.initialize();

        assertThat(pairs.get().getPkcs8PrivateKey()).isEqualTo(old.getPkcs8PrivateKey());
        assertThat(db.sql("select count(*) from notification.push_key").query(Long.class).single())
                .isZero();
    }

    @Test
    void whereTheKeyThatSealsWasLostAnotherPairFollowsAndTheLogSaysWhy(CapturedOutput log) {
        db.sql("insert into notification.push_pair (ref, public_key, sealed) values (?, 'x', ?)")
                .params(new UUID(0, 1), new byte[40])
                .update();

        assertThat(pairs.get().getX509PublicKey()).isNotEqualTo("x");
        assertThat(log.getAll()).contains("lantern.access.key-file is not the one");
    }
}
