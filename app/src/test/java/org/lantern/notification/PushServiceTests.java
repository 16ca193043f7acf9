package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.mock.env.MockEnvironment;

/// A browser says where its device is reached, and whoever can send a form can say anything:
/// Lantern asks the known services alone, and never an address inside.
class PushServiceTests {

    private static final PushSettings AS_IT_COMES =
            Binder.get(new MockEnvironment())
                    .bindOrCreate("lantern.notification.push", PushSettings.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fcm.googleapis.com/fcm/send/abc:def",
                "https://updates.push.services.mozilla.com/wpush/v2/gAAA",
                "https://web.push.apple.com/QGuQ",
                "https://wns2-by3p.notify.windows.com/w/?token=BQYA",
                "https://FCM.googleapis.com:443/fcm/send/abc"
            })
    void aDeviceOfAKnownBrowserIsReached(String endpoint) {
        assertThat(AS_IT_COMES.isOfService(endpoint)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fcm.googleapis.com/fcm/send/abc",
                "http://fcm.googleapis.com/fcm/send/abc",
                "https://fcm.googleapis.com:22/fcm/send/abc",
                "https://fcm.googleapis.com.evil.example/",
                "https://evil-fcm.googleapis.com/",
                "https://evil.example/https://fcm.googleapis.com/",
                "https://evil.example/?.push.apple.com",
                "https://evil.example#.push.apple.com",
                "https://fcm.googleapis.com@127.0.0.1/",
                "https://127.0.0.1@fcm.googleapis.com/",
                "https://notpush.apple.com/",
                "https://.push.apple.com/",
                "https://localhost/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://169.254.169.254/latest/meta-data/",
                "https://postgres:5432/",
                "file:///etc/passwd",
                "jar:https://fcm.googleapis.com/",
                "https://fcm.googleapis.com\\@127.0.0.1/",
                "https://fcm.googleapis.com\r\nHost: inside/"
            })
    void nothingElseIsEverAsked(String endpoint) {
        assertThat(AS_IT_COMES.isOfService(endpoint)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://push.board.example/send/1",
                "http://push.board.example:8443/send/1",
                "https://fcm.googleapis.com/fcm/send/abc"
            })
    void aServiceOfABoardsOwnIsAWholeOriginAndTheOnlyOneIfItSaysSo(String other) {
        var own = new PushSettings(true, null, null, List.of("https://push.board.example:8443"));

        assertThat(own.isOfService("https://push.board.example:8443/send/1")).isTrue();
        assertThat(own.isOfService(other)).isFalse();
    }
}
