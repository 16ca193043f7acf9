package org.lantern.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Which messages go out now. That a node took one is committed before it is sent, and what came of
/// it after: if the node dies between, another takes it once the lease is over. So each is sent at
/// least once, and twice only where a node died after the server had taken it.
@Service
@Transactional
class Outbox {

    /// How long a node that took a message has it alone.
    static final Duration LEASE = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private static final Duration BEFORE_AGAIN = Duration.ofMinutes(1);

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1));

    private final MessageRows rows;
    private final AttemptRows attempts;
    private final Attempting attempting;
    private final Lost lost;
    private final Clock clock;

    Outbox(MessageRows rows, AttemptRows attempts, Attempting attempting, Lost lost, Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.attempting = attempting;
        this.lost = lost;
        this.clock = clock;
    }

    /// Takes what is due, as much as one transaction takes. What is no longer needed is not sent,
    /// and what has no address is written down as refused.
    public Taken take() {
        var now = clock.instant();
        var due = rows.due(now);
        var ready = new ArrayList<Ready>();
        for (var each : due) {
            if (each.needed()) begin(each, now).ifPresent(ready::add);
            else rows.needless(each.ref(), now);
        }
        return new Taken(due.size(), ready);
    }

    private Optional<Ready> begin(MessageRows.Due due, Instant now) {
        Attempting.Begun begun;
        try {
            begun = attempting.begin(due, now);
        } catch (RuntimeException fault) {
            // What it says may name an address.
            LOG.error(
                    "A message could not be begun; it is tried again in a minute: {}",
                    fault.getClass().getName());
            rows.dueAt(due.ref(), now.plus(BEFORE_AGAIN));
            return Optional.empty();
        }
        if (begun.letter().isEmpty()) settle(due, new Carrier.Handed.Refused(begun.why()));
        return begun.letter().map(letter -> new Ready(due, letter));
    }

    /// Writes down what came of an attempt, and when the next is due.
    public void settle(MessageRows.Due due, Carrier.Handed handed) {
        var now = clock.instant();
        var newest = attempts.isNewest(due.ref(), due.number());
        var again = again(due, handed, now);
        attempts.end(due.ref(), due.number(), outcome(handed), handed.why(), again, now);
        if (handed instanceof Carrier.Handed.Gone) lost.device(due);
        if (!newest) return;
        again.ifPresentOrElse(at -> rows.dueAt(due.ref(), at), () -> rows.dueNoMore(due.ref()));
        if (again.isEmpty() && !(handed instanceof Carrier.Handed.Accepted)) lost.message(due, now);
    }

    private static Optional<Instant> again(
            MessageRows.Due due, Carrier.Handed handed, Instant now) {
        if (!(handed instanceof Carrier.Handed.Failed failed) || due.number() > PAUSES.size())
            return Optional.empty();
        var ours = PAUSES.get(due.number() - 1);
        return Optional.of(now.plus(ours.compareTo(failed.pause()) > 0 ? ours : failed.pause()));
    }

    private static String outcome(Carrier.Handed handed) {
        return switch (handed) {
            case Carrier.Handed.Accepted _ -> "ACCEPTED";
            case Carrier.Handed.Refused _, Carrier.Handed.Gone _ -> "REFUSED";
            case Carrier.Handed.Failed _ -> "FAILED";
        };
    }

    /// @param many how many were due
    record Taken(int many, List<Ready> ready) {}

    /// A message that this node has to send.
    record Ready(MessageRows.Due due, Letter letter) {}
}
