package org.lantern.notification;

import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One open page, whose it is, and what it hears of.
final class OpenStream {

    private final SseEmitter emitter;
    private final UUID who;
    private final Set<String> topics;
    private final Optional<Shows> shows;

    // Whoever takes in slowly what they are sent keeps only themselves waiting.
    private final AtomicBoolean busy = new AtomicBoolean();

    OpenStream(SseEmitter emitter, UUID who, Set<String> topics, Optional<Shows> shows) {
        this.emitter = emitter;
        this.who = who;
        this.topics = Set.copyOf(topics);
        this.shows = shows;
    }

    SseEmitter emitter() {
        return emitter;
    }

    UUID who() {
        return who;
    }

    Optional<Shows> shows() {
        return shows;
    }

    boolean hearsOf(Set<String> changed) {
        return !Collections.disjoint(topics, changed);
    }

    /// Keeps it for what is about to be drawn for it: until it is let go, nobody else sends
    /// anything.
    boolean claim() {
        return busy.compareAndSet(false, true);
    }

    void letGo() {
        busy.set(false);
    }

    /// Sends what it was claimed for, or has it ask itself.
    ///
    /// @return whether it is still there
    boolean show(Said said) {
        try {
            emitter.send(said.parts());
            return true;
        } catch (IOException | IllegalStateException gone) {
            return false;
        }
    }

    /// A sign of life, where nothing else is being sent.
    ///
    /// @return whether it is still there
    boolean say(String what) {
        if (!claim()) return true;
        try {
            return show(Said.of(what, ""));
        } finally {
            letGo();
        }
    }

    /// What it is sent, and for whom it is drawn.
    record Shows(LivePart part, LivePart.Page page) {}
}
