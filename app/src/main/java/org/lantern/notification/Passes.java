package org.lantern.notification;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.lantern.access.Secret;
import org.lantern.kernel.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Links by which somebody says "I have it" without signing in, as rows: only the hash of each is
/// kept, so that nobody who reads the database can use one.
@Repository
class Passes {

    private final JdbcClient db;
    private final RandomGenerator random;

    Passes(JdbcClient db, RandomGenerator random) {
        this.db = db;
        this.random = random;
    }

    /// @return what stands in the link, and nowhere else
    String make(UUID message, int number, Instant until) {
        var secret = Secret.next(random);
        db.sql(
                        """
                        insert into notification.pass (hash, message, number, until)
                        values (:hash, :message, :number, :until)
                        """)
                .param("hash", secret.hash())
                .param("message", message)
                .param("number", number)
                .param("until", until.atOffset(UTC))
                .update();
        return secret.words();
    }

    /// Of whom it is and for what, while it works.
    Optional<Of> find(String words, Instant now) {
        return db.sql(
                        """
                        select n.ref as notice, n.practitioner, n.drill, r.subject
                        from notification.pass p join notification.message m on m.ref = p.message
                        join notification.notice n on n.ref = m.notice join notification.ring r on r.ref = n.ring
                        where p.hash = :hash and p.until > :now
                          and not exists (select from notification.pass_used u where u.hash = p.hash)
                        """)
                .param("hash", new Secret(words).hash())
                .param("now", now.atOffset(UTC))
                .query((row, _) ->
                        new Of(
                                row.getObject("notice", UUID.class),
                                new PractitionerRef(row.getObject("practitioner", UUID.class)),
                                row.getObject("subject", UUID.class),
                                row.getBoolean("drill")))
                .optional();
    }

    /// @return whether it had not been used before
    boolean use(String words, Instant now) {
        return db.sql(
                                """
                                insert into notification.pass_used (hash, used_at) values (:hash, :now) on conflict do nothing
                                """)
                        .param("hash", new Secret(words).hash())
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }

    /// Somebody was rung, and the link is theirs.
    record Of(UUID notice, PractitionerRef who, UUID subject, boolean drill) {}
}
