package org.lantern.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import org.json.JSONObject;
import org.junit.jupiter.api.Test;
import org.lantern.PostOffice;
import org.lantern.TestDevice;

/// Messages to devices, sealed for each.
class PushTests extends WithDevice {

    @Test
    void whoIsRungIsToldOnTheirDeviceAndOnlyTheDeviceCanReadIt() {
        ring();
        send();

        assertThat(post.all()).as("e-mail goes as well").hasSize(2);
        var sent = push.sent().getFirst();
        assertThat(push.sent()).hasSize(1);
        assertThat(sent.endpoint()).isEqualTo(phone.endpoint());
        assertThat(sent.header("Urgency")).isEqualTo("high");
        assertThat(sent.header("TTL")).isEqualTo("900");
        assertThat(sent.header("Topic")).matches("[A-Za-z0-9_-]{1,32}");
        assertThat(sent.header("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(new String(sent.body(), UTF_8)).doesNotContain("Lantern");
        var shown = new JSONObject(phone.open(sent.body()));
        assertThat(shown.getString("title")).isEqualTo("Something in Lantern needs you now");
        assertThat(shown.getString("link")).matches("/i-have-it/[\\w-]{20,}");
        assertThat(shown.toString())
                .doesNotContain("concern", "child", "Kent", amina.name(), SUBJECT.toString());
    }

    @Test
    void lanternSaysWhoItIsToTheServiceAndToNoOther() throws GeneralSecurityException {
        ring();
        send();

        var said = push.sent().getFirst().header("Authorization").split("[ =,]+");
        assertThat(said[0]).isEqualTo("vapid");
        var token = said[2].split("\\.");
        var claims = new JSONObject(new String(bytes(token[1]), UTF_8));
        assertThat(claims.getString("aud")).isEqualTo(push.address());
        assertThat(claims.getString("sub")).isEqualTo(PostOffice.SITE);
        assertThat(said[4]).isEqualTo(devices.key().orElseThrow());
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(TestDevice.key(bytes(said[4])));
        signature.update((token[0] + "." + token[1]).getBytes(UTF_8));
        assertThat(signature.verify(bytes(token[2]))).isTrue();
    }

    @Test
    void theLinkOnADeviceSaysThatTheyHaveIt() {
        ring();
        send();
        var link = new JSONObject(phone.open(push.sent().getFirst().body())).getString("link");

        assertThat(browser.post().uri(link).exchange()).hasStatusOk();

        assertThat(rung().promises())
                .singleElement()
                .satisfies(promise -> assertThat(promise.who()).isEqualTo(amina.ref()));
    }

    @Test
    void aDrillSaysSoFirstAndWhatIsNotUrgentIsNoAlarm() {
        ringing.ring(ring(CAUSE, Ring.URGENT, Optional.empty(), true), amina.by());
        goOn();
        notices.tell(
                new Notice(amina.ref(), "one", Occasion.HANDOVER_OFFERED, "/desk", false, false),
                ben.by());
        send();

        assertThat(shown("high").getString("title")).startsWith("DRILL: ");
        assertThat(shown("normal").getString("link")).isEqualTo("/notices");
    }

    /// The one message of that urgency, as the phone shows it.
    private JSONObject shown(String urgency) {
        var sent =
                push.sent().stream().filter(one -> urgency.equals(one.header("Urgency"))).toList();
        assertThat(sent).hasSize(1);
        return new JSONObject(phone.open(sent.getFirst().body()));
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
