package org.lantern.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.PushStandIn;
import org.lantern.TestDevice;
import org.lantern.access.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Devices as people add and remove them on the page that says how they are reached.
class DevicesTests extends AtATeam {

    private static final String WAYS = "/notices/ways";

    @Autowired PushStandIn push;
    @Autowired Devices devices;

    private Browser aminas;

    @BeforeEach
    void aminaIsSignedIn() {
        aminas = Browser.of(browser, staff, amina);
    }

    @Test
    void aDeviceThatIsAddedStandsThereAndItsOwnerHearsOfIt() {
        assertThat(add(aminas, push.device())).hasStatus3xxRedirection();

        var page = aminas.page(WAYS);
        assertThat(page.select("#devices li")).hasSize(1);
        assertThat(page.select("#devices li").text()).contains("Added", "Nothing sent yet");
        assertThat(waiting(amina)).containsExactly(Occasion.DEVICE_ADDED);
    }

    @Test
    void addedTwiceItIsThereOnce() {
        var phone = push.device();
        add(aminas, phone);
        add(aminas, phone);

        assertThat(devices.of(amina)).hasSize(1);
    }

    @Test
    void whatIsNoDeviceOfAKnownServiceIsRefused() {
        var inside = new TestDevice("https://169.254.169.254/", push.device().keys(), new byte[16]);
        assertThat(add(aminas, inside)).hasStatus(409);

        var real = push.device().subscription();
        assertThat(add(aminas, real.endpoint(), "A".repeat(87), real.auth())).hasStatus(409);
        assertThat(add(aminas, real.endpoint(), "nonsense!", real.auth())).hasStatus(409);
        assertThat(add(aminas, real.endpoint(), real.p256dh(), "AAAA")).hasStatus(409);

        assertThat(devices.of(amina)).isEmpty();
    }

    @Test
    void nobodyRemovesAnothersDeviceAndWhatIsRemovedIsForgotten() {
        add(aminas, push.device());
        var removal = WAYS + "/devices/" + devices.of(amina).getFirst().ref() + "/removal";

        assertThat(Browser.of(browser, staff, ben).post(removal)).hasStatus(404);
        assertThat(devices.of(amina)).hasSize(1);
        assertThat(aminas.post(removal)).hasStatus3xxRedirection();

        assertThat(devices.of(amina)).isEmpty();
        assertThat(
                        db.sql("select count(*) from notification.subscription")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void aPersonHasTenDevicesAtMost() {
        for (int i = 0; i < 10; i++) add(aminas, push.device());

        assertThat(add(aminas, push.device())).hasStatus(409);
        assertThat(devices.of(amina)).hasSize(10);
    }

    @Test
    void withoutAScriptThePageSaysThatAddingTakesOne() {
        var section = aminas.page(WAYS).select("#devices");

        assertThat(section.select("[data-says]:not([hidden])").text()).contains("JavaScript");
        assertThat(section.select("form:not([hidden])")).isEmpty();
    }

    @Test
    void theScriptOfADeviceIsThereForAnybodyAndMaySpeakForAllPages() {
        var script = browser.get().uri("/worker.js").exchange();

        assertThat(script).hasStatusOk().hasContentTypeCompatibleWith("text/javascript");
        assertThat(script).headers().hasValue("Cache-Control", "no-store");
        assertThat(script)
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy.getFirst()).contains("default-src 'none'"));
    }

    private static MvcTestResult add(Browser at, TestDevice device) {
        var where = device.subscription();
        return add(at, where.endpoint(), where.p256dh(), where.auth());
    }

    private static MvcTestResult add(Browser at, String endpoint, String p256dh, String auth) {
        return at.post(WAYS + "/devices", "endpoint", endpoint, "p256dh", p256dh, "auth", auth);
    }
}
