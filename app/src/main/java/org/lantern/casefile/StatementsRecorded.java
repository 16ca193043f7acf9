package org.lantern.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lantern.kernel.By;
import org.lantern.kernel.Recorded;

/// Something new is known about a subject. Published in the transaction that records it.
///
/// @param origin the concern, case or form that it came with
public record StatementsRecorded(UUID subject, UUID origin, By by, Instant at) implements Recorded {

    @Override
    public String act() {
        return "statements-recorded";
    }

    @Override
    public List<UUID> subjects() {
        return Stream.of(subject, origin).distinct().toList();
    }
}
