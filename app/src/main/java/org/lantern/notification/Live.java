package org.lantern.notification;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.lantern.kernel.PractitionerRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages that something changed, and never what, or sends them what they show. A page
/// hears of topics, such as the code of an area. One connection of its own listens to the database,
/// on one thread, and comes back when it was lost; meanwhile the pages hear nothing and say that
/// they are not live.
@Component
public class Live implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Live.class);

    /// How long a page waits at most for a sign of life.
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final Duration BEFORE_AGAIN = Duration.ofSeconds(2);
    private static final Duration STREAM_AT_LEAST = Duration.ofMinutes(1);
    private static final Duration STREAM_AT_MOST = Duration.ofMinutes(3);

    /// How many open pages of one person are told at once; of more, the oldest is let go.
    static final int MOST = 12;

    private final DataSource pool;
    private final JdbcClient db;
    private final RandomGenerator random;

    /// In the order in which they were opened.
    private final Queue<OpenStream> streams = new ConcurrentLinkedQueue<>();

    private final Teller teller = new Teller(streams::remove);

    private volatile boolean running;
    private volatile boolean heard;
    private @Nullable Thread thread;
    private @Nullable Thread heart;

    Live(DataSource pool, JdbcClient db, RandomGenerator random) {
        this.pool = pool;
        this.db = db;
        this.random = random;
    }

    /// What is new in a topic is told to the pages that hear of it, once the transaction is done.
    /// Where SQL does it itself: `pg_notify('lantern_live', topic)`.
    public void changed(String topic) {
        db.sql("select pg_notify('lantern_live', :topic)")
                .param("topic", topic)
                .query()
                .listOfRows();
    }

    /// A stream for one open page. It ends by itself after a while, so that a page whose session is
    /// over learns it when it asks again.
    ///
    /// @param topics what it hears of
    public SseEmitter open(PractitionerRef who, Set<String> topics) {
        return open(who.value(), topics);
    }

    /// The same for a page that is sent what it shows.
    public SseEmitter open(LivePart.Page page, Set<String> topics, LivePart part) {
        return open(
                page.session().who().value(),
                topics,
                Optional.of(new OpenStream.Shows(part, page)));
    }

    /// The same for something that is nobody, such as a screen on a wall.
    public SseEmitter open(UUID who, Set<String> topics) {
        return open(who, topics, Optional.empty());
    }

    private SseEmitter open(UUID who, Set<String> topics, Optional<OpenStream.Shows> shows) {
        var emitter = new SseEmitter(lasts());
        var stream = new OpenStream(emitter, who, topics, shows);
        makeRoom(who);
        emitter.onCompletion(() -> forget(stream));
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> forget(stream));
        streams.add(stream);
        say(stream, running ? "live" : "lost");
        return emitter;
    }

    /// Not all alike: else pages that were opened at once, as after a start, would all come back at
    /// once for ever.
    private long lasts() {
        return random.nextLong(STREAM_AT_LEAST.toMillis(), STREAM_AT_MOST.toMillis());
    }

    private void forget(OpenStream stream) {
        streams.remove(stream);
        teller.forget(stream);
    }

    private void makeRoom(UUID who) {
        var theirs = streams.stream().filter(s -> s.who().equals(who)).toList();
        for (var oldest : theirs.subList(0, Math.max(0, theirs.size() - MOST + 1))) {
            forget(oldest);
            oldest.emitter().complete();
        }
    }

    @Override
    public void start() {
        running = true;
        teller.start();
        thread = Thread.ofVirtual().name("live").start(this::listen);
        heart = Thread.ofVirtual().name("live-beat").start(this::beat);
    }

    @Override
    public void stop() {
        running = false;
        teller.stop();
        streams.forEach(stream -> stream.emitter().complete());
        if (thread != null) thread.interrupt();
        if (heart != null) heart.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (var listening = new Listening(pool)) {
                tell(null); // What happened while nobody listened.
                hear(listening);
            } catch (SQLException lost) {
                if (running) LOG.warn("Live pages lost the database; it is tried again");
                LockSupport.parkNanos(BEFORE_AGAIN.toNanos());
            }
        }
    }

    private void hear(Listening listening) throws SQLException {
        heard = true;
        try {
            while (running) {
                var topics = listening.hear(HEARTBEAT);
                if (running && !topics.isEmpty()) tell(topics);
            }
        } finally {
            heard = false;
        }
    }

    /// However much happens elsewhere, each page hears from time to time that it is live.
    private void beat() {
        while (running) {
            LockSupport.parkNanos(HEARTBEAT.toNanos());
            if (running && heard) streams.forEach(this::live);
        }
    }

    /// A page that waits for what it shows is not live.
    private void live(OpenStream stream) {
        if (!teller.wants(stream)) say(stream, "live");
    }

    /// Tells the pages that hear of those, or all.
    private void tell(@Nullable Set<String> topics) {
        streams.stream().filter(s -> topics == null || s.hearsOf(topics)).forEach(teller::want);
    }

    private void say(OpenStream stream, String what) {
        if (!stream.say(what)) forget(stream);
    }
}
