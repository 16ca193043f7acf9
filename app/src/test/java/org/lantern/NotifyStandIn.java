package org.lantern;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.json.JSONObject;

/// Answers as GOV.UK Notify does, and keeps what it was given.
public class NotifyStandIn implements AutoCloseable {

    public static final String KEY =
            "test-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
    public static final String TEMPLATE = "f33517ff-2a88-4f6e-b855-c550268ce08a";

    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /// What it says became of everything.
    private volatile String status = "sending";

    /// With what it answers; 0 is as it should be.
    private volatile int failing;

    public NotifyStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/v2/notifications", this::answer);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public List<Sent> sent() {
        return sent;
    }

    public void says(String status) {
        this.status = status;
    }

    public void failsWith(int code) {
        failing = code;
    }

    public void empty() {
        sent.clear();
        status = "sending";
        failing = 0;
    }

    private void answer(HttpExchange asked) throws IOException {
        if (failing > 0)
            reply(asked, failing, "{\"status_code\":%d,\"errors\":[]}".formatted(failing));
        else if (asked.getRequestMethod().equals("POST")) take(asked);
        else tell(asked);
    }

    private void take(HttpExchange asked) throws IOException {
        var body = new JSONObject(new String(asked.getRequestBody().readAllBytes(), UTF_8));
        var one =
                new Sent(
                        UUID.randomUUID(),
                        body.getString("reference"),
                        body.optString("phone_number", body.optString("email_address")),
                        body.getJSONObject("personalisation").getString("words"));
        sent.add(one);
        reply(asked, 201, taken(one));
    }

    private void tell(HttpExchange asked) throws IOException {
        var query = asked.getRequestURI().getQuery();
        if (query == null) {
            var id = asked.getRequestURI().getPath().replaceAll(".*/", "");
            var one = sent.stream().filter(s -> s.id().toString().equals(id)).findFirst();
            reply(asked, one.isPresent() ? 200 : 404, one.map(this::known).orElse("{}"));
        } else
            reply(
                    asked,
                    200,
                    "{\"notifications\":[%s],\"links\":{\"current\":\"/\"}}"
                            .formatted(
                                    String.join(
                                            ",",
                                            sent.stream()
                                                    .filter(s -> query.contains(s.reference()))
                                                    .map(this::known)
                                                    .toList())));
    }

    private static String taken(Sent one) {
        return """
        {"id":"%s","reference":"%s","uri":"/","content":{"body":"","subject":"","from_number":"","from_email":""},
         "template":{"id":"%s","version":1,"uri":"/"}}
        """
                .formatted(one.id(), one.reference(), TEMPLATE);
    }

    private String known(Sent one) {
        return """
        {"id":"%s","reference":"%s","type":"sms","status":"%s","body":"","created_at":"2026-11-23T09:00:00.000000Z",
         "template":{"id":"%s","version":1,"uri":"/"},"is_cost_data_ready":false,"cost_in_pounds":0.0,"cost_details":{}}
        """
                .formatted(one.id(), one.reference(), status, TEMPLATE);
    }

    private static void reply(HttpExchange asked, int code, String json) throws IOException {
        var bytes = json.getBytes(UTF_8);
        asked.getResponseHeaders().add("Content-Type", "application/json");
        asked.sendResponseHeaders(code, bytes.length);
        try (var out = asked.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// A message that it took.
    public record Sent(UUID id, String reference, String to, String words) {}
}
