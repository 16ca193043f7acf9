package org.lantern.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/// A server for e-mail that takes everything and remembers when which message came, as far as RFC
/// 5321 is needed for that.
final class PostBox implements AutoCloseable {

    private static final Pattern MESSAGE = Pattern.compile("(?i)message-id: *<([-0-9a-f]{36})@.*");

    private final Duration pause;
    private final ServerSocket server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<UUID, Long> came = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<UUID> again = new ConcurrentLinkedQueue<>();

    PostBox() throws IOException {
        this(Duration.ZERO);
    }

    /// @param pause how long it takes for each message
    PostBox(Duration pause) throws IOException {
        this.pause = pause;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.submit(this::accept);
    }

    /// What a Lantern is started with that sends its e-mail here.
    String[] settings() {
        return new String[] {
            "--spring.mail.host=127.0.0.1",
            "--spring.mail.port=" + server.getLocalPort(),
            "--spring.mail.properties.mail.smtp.starttls.enable=false",
            "--lantern.notification.site=https://lantern.example",
            "--lantern.notification.from=lantern@lantern.example"
        };
    }

    /// When each message was taken, by `System.nanoTime`, under the reference that Lantern gave it.
    Map<UUID, Long> came() {
        return came;
    }

    /// Those that came once more.
    List<UUID> again() {
        return List.copyOf(again);
    }

    private Void accept() throws IOException {
        while (true) {
            var socket = server.accept();
            threads.submit(() -> talk(socket));
        }
    }

    private Void talk(Socket socket) throws IOException {
        try (socket;
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream()))) {
            say(socket, "220 bench");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var word = line.toUpperCase(Locale.ROOT);
                if (word.startsWith("DATA")) {
                    say(socket, "354 go on");
                    take(in);
                    LockSupport.parkNanos(pause.toNanos());
                }
                say(socket, word.startsWith("QUIT") ? "221 bye" : "250 ok");
                if (word.startsWith("QUIT")) break;
            }
        }
        return null;
    }

    private void take(BufferedReader in) throws IOException {
        UUID ref = null;
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            var found = MESSAGE.matcher(line);
            if (ref == null && found.matches()) ref = UUID.fromString(found.group(1));
        }
        if (ref == null) throw new IOException("A message without an identifier");
        if (came.putIfAbsent(ref, System.nanoTime()) != null) again.add(ref);
    }

    private static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }
}
