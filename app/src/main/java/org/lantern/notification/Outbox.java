package org.lantern.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final Addresses addresses;
    private final Letters letters;
    private final Reach reach;
    private final Clock clock;

    Outbox(
            MessageRows rows,
            AttemptRows attempts,
            Addresses addresses,
            Letters letters,
            Reach reach,
            Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.addresses = addresses;
        this.letters = letters;
        this.reach = reach;
        this.clock = clock;
    }

    /// Takes what is due, as much as one transaction takes. What is no longer needed is not sent,
    /// and what has no address is written down as refused.
    public Taken take() {
        var now = clock.instant();
        var due = rows.due(now);
        var ready = new ArrayList<Ready>();
        for (var each : due) {
            if (!each.needed()) rows.needless(each.ref(), now);
            else begin(each, now).ifPresent(ready::add);
        }
        return new Taken(due.size(), ready);
    }

    private Optional<Ready> begin(MessageRows.Due due, Instant now) {
        var address = addresses.of(due.to(), due.channel());
        attempts.begin(due.ref(), due.number(), address.where(), now, now.plus(LEASE));
        rows.dueAt(due.ref(), now.plus(LEASE));
        if (address.where().isEmpty()) {
            settle(due, new Carrier.Handed.Refused(address.why()));
            return Optional.empty();
        }
        var letter = letters.write(due, address.where().get(), address.language(), now);
        return Optional.of(new Ready(due, letter));
    }

    /// Writes down what came of an attempt, and when the next is due.
    public void settle(MessageRows.Due due, Carrier.Handed handed) {
        var now = clock.instant();
        var newest = attempts.isNewest(due.ref(), due.number());
        var again =
                handed instanceof Carrier.Handed.Failed && due.number() <= PAUSES.size()
                        ? Optional.of(now.plus(PAUSES.get(due.number() - 1)))
                        : Optional.<Instant>empty();
        attempts.end(due.ref(), due.number(), outcome(handed), handed.why(), again, now);
        if (!newest) return;
        again.ifPresentOrElse(at -> rows.dueAt(due.ref(), at), () -> rows.dueNoMore(due.ref()));
        var lost = again.isEmpty() && !(handed instanceof Carrier.Handed.Accepted);
        if (lost && due.rings()) reach.nobodyReached(due.notice(), now);
    }

    private static String outcome(Carrier.Handed handed) {
        return switch (handed) {
            case Carrier.Handed.Accepted _ -> "ACCEPTED";
            case Carrier.Handed.Refused _ -> "REFUSED";
            case Carrier.Handed.Failed _ -> "FAILED";
        };
    }

    /// @param many how many were due
    record Taken(int many, List<Ready> ready) {}

    /// A message that this node has to send.
    record Ready(MessageRows.Due due, Letter letter) {}
}
