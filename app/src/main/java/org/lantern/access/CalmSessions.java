package org.lantern.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/// Sessions as Spring keeps them, with less talk: that somebody is still there is written down once
/// a minute instead of with every page, and a session that was just saved is not read again to see
/// that it is there.
final class CalmSessions<S extends Session>
        implements FindByIndexNameSessionRepository<CalmSessions.Calm<S>> {

    private static final Duration ABOUT = Duration.ofMinutes(1);

    private final FindByIndexNameSessionRepository<S> kept;

    /// Of this request; the next on this thread begins anew.
    private final ThreadLocal<@Nullable Calm<S>> justSaved = new ThreadLocal<>();

    CalmSessions(FindByIndexNameSessionRepository<S> kept) {
        this.kept = kept;
    }

    /// A new request begins: what the one before it on this thread saved may have been ended since.
    void begin() {
        justSaved.remove();
    }

    @Override
    public Calm<S> createSession() {
        return new Calm<>(kept.createSession());
    }

    @Override
    public void save(Calm<S> session) {
        kept.save(session.inner());
        justSaved.set(session);
    }

    @Override
    public @Nullable Calm<S> findById(String id) {
        var saved = justSaved.get();
        justSaved.remove();
        if (saved != null && saved.getId().equals(id)) return saved;
        var found = SessionTransactions.reading(() -> kept.findById(id));
        return found == null ? null : new Calm<>(found);
    }

    @Override
    public void deleteById(String id) {
        justSaved.remove();
        kept.deleteById(id);
    }

    @Override
    public Map<String, Calm<S>> findByIndexNameAndIndexValue(String name, String value) {
        return kept.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> new Calm<>(e.getValue())));
    }

    /// A session that takes notice of its last visit only when the one before is a while ago.
    record Calm<S extends Session>(S inner) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isAfter(inner.getLastAccessedTime().plus(ABOUT)))
                inner.setLastAccessedTime(now);
        }

        @Override
        public Instant getLastAccessedTime() {
            return inner.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return inner.getId();
        }

        @Override
        public String changeSessionId() {
            return inner.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return inner.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return inner.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) inner.removeAttribute(name);
            else inner.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            inner.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return inner.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            inner.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return inner.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return inner.isExpired();
        }
    }
}
