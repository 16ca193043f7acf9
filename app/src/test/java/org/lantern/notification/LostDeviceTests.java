package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lantern.access.Browser;
import org.springframework.beans.factory.annotation.Autowired;

/// What a device does not take is tried again only where that helps, and whoever loses a device is
/// no silent hole.
class LostDeviceTests extends WithDevice {

    @Autowired DeadLetters letters;
    @Autowired AnotherKey anotherKey;

    @Test
    void aDeviceThatItsServiceNoLongerKnowsIsRemovedAtOnceAndItsOwnerHearsOfIt() {
        push.answers(410, Map.of());
        ring();
        send();

        assertThat(count("notification.subscription")).isZero();
        assertThat(waiting(amina)).contains(Occasion.DEVICE_GONE);
        assertThat(devices.of(amina))
                .singleElement()
                .satisfies(gone -> assertThat(gone.goneAt()).isPresent());
        assertThat(letters.of(manager)).as("the e-mail told her").isEmpty();
        goOn();
        assertThat(steps()).as("likewise").hasSize(1);
    }

    @Test
    void whereADeviceWasTheLastWayTheNextIsRungAtOnce() {
        push.answers(404, Map.of());
        ring();
        var taken = outbox.take().ready();
        for (var each : taken)
            if (each.due().channel() == Channel.EMAIL)
                outbox.settle(each.due(), new Carrier.Handed.Refused("smtp-550"));
        assertThat(steps()).hasSize(1);
        clock.advance(Outbox.LEASE);
        send();
        goOn();

        assertThat(steps()).startsWith("ON_CALL at 0: 2", "SECOND at 0: 0", "MANAGER at 0: 1");
        assertThat(letters.of(manager))
                .filteredOn(each -> each.channel() == Channel.PUSH)
                .singleElement()
                .satisfies(lost -> assertThat(lost.canBeSentAgain()).isFalse());
    }

    @Test
    void aDeviceUnderAnotherKeyIsNoWayAndItsOwnerIsToldOnceUntilTheKeyIsBack() {
        under("another");
        ring();
        send();
        assertThat(push.sent()).isEmpty();
        assertThat(letters.of(manager)).isEmpty();

        anotherKey.tell();
        anotherKey.tell();
        assertThat(waiting(amina)).containsOnlyOnce(Occasion.DEVICE_GONE);
        assertThat(Browser.of(browser, staff, amina).page("/notices/ways").text())
                .contains("the key of Lantern has changed");

        under(devices.key().orElseThrow());
        ringing.ring(urgent(new UUID(0, 9)), ben.by());
        goOn();
        send();
        assertThat(push.sent()).hasSize(1);
    }

    private void under(String key) {
        cleanSlate.write("update notification.subscription set added_under = ?", key);
    }

    @Test
    void aServiceThatAsksForPatienceIsGivenIt() {
        push.answers(429, Map.of("Retry-After", "120"));
        ring();
        send();
        push.empty();

        clock.advance(Duration.ofSeconds(119));
        send();
        assertThat(push.sent()).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        send();

        assertThat(push.sent()).hasSize(1);
        assertThat(count("notification.undelivered")).isZero();
    }

    @Test
    void aServiceThatFailsIsTriedAgainUnderTheSameName() {
        push.answers(503, Map.of());
        ring();
        send();
        clock.advance(Duration.ofSeconds(5));
        send();

        assertThat(push.sent()).hasSize(2);
        assertThat(push.sent().getLast().header("Topic"))
                .isEqualTo(push.sent().getFirst().header("Topic"));
    }

    @Test
    void whatAServiceLeadsToIsNotFollowedAndWhatItRefusesIsNotTriedAgain() {
        push.answers(307, Map.of("Location", push.address() + "/inside"));
        ring();
        send();
        clock.advance(Duration.ofHours(1));
        send();

        assertThat(push.sent()).hasSize(1);
        assertThat(letters.of(manager))
                .singleElement()
                .satisfies(lost -> assertThat(lost.why()).isEqualTo("refused"));
    }

    @Test
    void aDeviceThatSomebodyElseAddsIsTheirsAlone() {
        add(phone, ben);
        send();
        push.empty();
        ring();
        send();

        assertThat(push.sent()).hasSize(1);
        assertThat(count("notification.subscription")).isEqualTo(1);
        assertThat(waiting(amina)).contains(Occasion.DEVICE_GONE);
        assertThat(waiting(ben)).contains(Occasion.DEVICE_ADDED);
    }

    @Test
    void whoHasLeftIsReachedOnNoDevice() {
        staff.leaves(amina);

        assertThat(count("notification.subscription")).isZero();
        assertThat(count("notification.device_removed where why = 'LEFT'")).isEqualTo(1);
    }
}
