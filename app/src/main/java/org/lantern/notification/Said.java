package org.lantern.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// What open pages are told, in the bytes of a server-sent event: written once, however many pages
/// are sent the same.
final class Said {

    private static final Duration REOPENED_AFTER = Duration.ofSeconds(1);

    /// That something is new, which they ask for.
    static final Said CHANGED = of("changed", "");

    private final Set<DataWithMediaType> parts;

    private Said(byte[] event) {
        parts = Set.of(new DataWithMediaType(event, null));
    }

    /// @param what the event's name
    static Said of(String what, String data) {
        var event =
                SseEmitter.event()
                        .name(what)
                        .reconnectTime(REOPENED_AFTER.toMillis())
                        .data(data)
                        .build()
                        .stream()
                        .map(part -> part.getData().toString())
                        .collect(Collectors.joining());
        return new Said(event.getBytes(StandardCharsets.UTF_8));
    }

    /// What they show.
    static Said content(String html) {
        return of("content", html);
    }

    Set<DataWithMediaType> parts() {
        return parts;
    }
}
