package org.lantern;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// Takes messages for devices as the service of a browser does (RFC 8030), and keeps what it was
/// given.
public class PushStandIn implements AutoCloseable {

    private static final int CREATED = 201;

    private final AtomicInteger devices = new AtomicInteger();
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private volatile int code = CREATED;
    private volatile Map<String, String> says = Map.of();

    public PushStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.start();
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /// A device that it reaches.
    public TestDevice device() {
        return TestDevice.at(address() + "/device/" + devices.incrementAndGet());
    }

    /// What it was asked, whatever it answered.
    public List<Sent> sent() {
        return sent;
    }

    /// From now on it answers so.
    public void answers(int code, Map<String, String> headers) {
        this.code = code;
        says = headers;
    }

    public void empty() {
        sent.clear();
        answers(CREATED, Map.of());
    }

    private void take(HttpExchange asked) throws IOException {
        sent.add(
                new Sent(
                        address() + asked.getRequestURI(),
                        asked.getRequestHeaders(),
                        asked.getRequestBody().readAllBytes()));
        says.forEach(asked.getResponseHeaders()::set);
        asked.sendResponseHeaders(code, -1);
        asked.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// Something that it was sent.
    public record Sent(String endpoint, Headers headers, byte[] body) {

        public String header(String name) {
            return headers.getFirst(name);
        }
    }
}
