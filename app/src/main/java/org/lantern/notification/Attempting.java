package org.lantern.notification;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Begins one attempt: that a node has the message for a while, and the words that go out. If it
/// fails, it takes no other message with it.
@Service
@Transactional(propagation = Propagation.NESTED)
class Attempting {

    private final MessageRows rows;
    private final AttemptRows attempts;
    private final Addresses addresses;
    private final Letters letters;

    Attempting(MessageRows rows, AttemptRows attempts, Addresses addresses, Letters letters) {
        this.rows = rows;
        this.attempts = attempts;
        this.addresses = addresses;
        this.letters = letters;
    }

    Begun begin(MessageRows.Due due, Instant now) {
        var until = now.plus(Outbox.LEASE);
        var address = addresses.of(due);
        attempts.begin(due.ref(), due.number(), address.where(), now, until);
        rows.dueAt(due.ref(), until);
        return new Begun(
                address.where().map(to -> letters.write(due, to, address.language(), now)),
                address.why());
    }

    /// @param letter none, where there is no address
    /// @param why there is none
    record Begun(Optional<Letter> letter, String why) {}
}
