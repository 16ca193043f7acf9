package org.lantern.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.json.JSONObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lantern.PushStandIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/// A browser that somebody adds to their devices, and what it shows once something is sent to it.
/// The service between cannot be reached from a test: what it would say the test says.
class DeviceJourneyTests extends AtADeskInEssex {

    private static final String WAYS = "/notices/ways";
    private static final String ADD = "Reach me on this device";

    /// As a browser would be if its service answered.
    private static final String SERVICE =
            """
            ({ endpoint, p256dh, auth, key }) => {
              const bytes = text => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), c => c.charCodeAt(0)).buffer
              const given = { endpoint, options: { applicationServerKey: bytes(key) }, getKey: name => bytes(name === "auth" ? auth : p256dh) }
              PushManager.prototype.subscribe = async () => { localStorage.setItem("added", "yes"); return given }
              PushManager.prototype.getSubscription = async () => (localStorage.getItem("added") ? given : null)
            }
            """;

    private static final String SHOWN =
            "navigator.serviceWorker.ready.then(it => it.getNotifications())";

    @Autowired PushStandIn push;

    private Visitor phone;

    @BeforeEach
    void aPhoneIsSignedIn() {
        phone = Visitor.withATelephone("device", port);
        phone.inAHurry().signIn(staff, worker);
    }

    @AfterEach
    void closes() {
        phone.close();
    }

    @Test
    void aBrowserThatMayShowNothingSaysSoAndTheRestOfThePageWorks() {
        phone.page()
                .addInitScript(
                        "Object.defineProperty(Notification, 'permission', { get: () => 'denied' })");
        phone.visit(WAYS).until("[data-says]", "does not let Lantern show messages").look();
        phone.press("Save");

        assertThat(phone.address()).isEqualTo("/notices");
    }

    @Test
    void aBrowserThatIsAddedIsThisDeviceUntilItIsRemoved() {
        phone.page().context().grantPermissions(List.of("notifications"));
        phone.visit(WAYS);
        answersAsAService(phone.find("[data-push-key]").getAttribute("data-push-key"));
        phone.visit(WAYS).press(ADD);

        phone.until("#devices li", "This device").look();
        assertThat(phone.find("#devices li").innerText()).contains("Chrome", "Added");
        assertThat(phone.find("[data-push-key]").isVisible()).isFalse();

        phone.press("Remove Chrome, Linux");
        assertThat(phone.find("#devices li").count()).isZero();
    }

    @Test
    void whatIsSentIsShownAndLeadsToAPageOfOursAlone() throws Exception {
        phone.page().context().grantPermissions(List.of("notifications"));
        phone.visit(WAYS);
        phone.page().evaluate("navigator.serviceWorker.register('/worker.js')");
        phone.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
        deliver(
                new JSONObject()
                        .put("title", "DRILL: Something in Lantern needs you now")
                        .put("body", "Touch to say that you have it.")
                        .put("link", "/i-have-it/abc")
                        .put("tag", "one")
                        .put("urgent", true)
                        .put("lang", "en"));

        phone.page().waitForFunction(SHOWN + " .then(all => all.length === 1)");
        assertThat(phone.page().evaluate(SHOWN + " .then(all => all[0].title)"))
                .isEqualTo("DRILL: Something in Lantern needs you now");
    }

    @Test
    void whatIsTouchedLeadsToPagesOfLanternAlone() throws IOException {
        phone.page()
                .route(
                        "**/blank",
                        asked ->
                                asked.fulfill(
                                        new Route.FulfillOptions().setContentType("text/html")));
        phone.visit("/blank");
        phone.page()
                .addScriptTag(
                        new Page.AddScriptTagOptions()
                                .setContent(
                                        new ClassPathResource("static/worker.js")
                                                .getContentAsString(UTF_8)));

        assertThat(opened("/i-have-it/abc")).endsWith(":" + port + "/i-have-it/abc");
        assertThat(opened("https://evil.example/")).isEqualTo("/notices");
        assertThat(opened("//evil.example/")).isEqualTo("/notices");
        assertThat(opened("javascript:alert(1)")).isEqualTo("/notices");
    }

    /// What the script of the device opens when a message with that link is touched.
    private String opened(String link) {
        return (String)
                phone.page()
                        .evaluate(
                                """
                                link => new Promise(done => {
                                  window.clients = { openWindow: done }
                                  const touched = new Event("notificationclick")
                                  dispatchEvent(Object.assign(touched, { notification: { close() {}, data: { link } }, waitUntil() {} }))
                                })
                                """,
                                link);
    }

    private void deliver(JSONObject what) throws Exception {
        CDPSession tools = phone.page().context().newCDPSession(phone.page());
        var registered = new CompletableFuture<String>();
        tools.on(
                "ServiceWorker.workerRegistrationUpdated",
                told -> {
                    for (var one : told.getAsJsonArray("registrations"))
                        registered.complete(
                                one.getAsJsonObject().get("registrationId").getAsString());
                });
        tools.send("ServiceWorker.enable");
        phone.page().waitForCondition(registered::isDone);
        var message = new JsonObject();
        message.addProperty("origin", "http://localhost:" + port);
        message.addProperty("registrationId", registered.get());
        message.addProperty("data", what.toString());
        tools.send("ServiceWorker.deliverPushMessage", message);
    }

    private void answersAsAService(String key) {
        var where = push.device().subscription();
        var given =
                new JSONObject(
                        Map.of(
                                "endpoint", where.endpoint(),
                                "p256dh", where.p256dh(),
                                "auth", where.auth(),
                                "key", key));
        phone.page().addInitScript("(%s)(%s)".formatted(SERVICE, given));
    }
}
