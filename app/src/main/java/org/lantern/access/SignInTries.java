package org.lantern.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lantern.database.Reads;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tries at signing in. An account is locked while five tries of the last quarter of an hour have
/// neither succeeded nor been released by a colleague.
@Service
@Transactional
class SignInTries {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST = 5;

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignInTries(JdbcClient db, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// The open account with that address.
    @Reads
    public Optional<Account> account(String email) {
        return db.sql(
                        """
                        select p.ref as practitioner, p.agency, w.hash, w.one_time
                        from access.open_account p join access.password w on w.practitioner = p.ref
                        where lower(p.email) = lower(?)
                        """)
                .param(email)
                .query(Account.class)
                .optional();
    }

    /// Counts a try before it is decided, so that many at once are no way round. False when locked:
    /// such a try is not counted, and the lock ends by itself.
    public boolean begin(Optional<PractitionerRef> who) {
        who.ifPresent(this::oneAtATime);
        if (who.map(this::counted).orElse(0) >= MOST) return false;
        db.sql("insert into access.sign_in_try (id, practitioner, at) values (?, ?, ?)")
                .param(ids.next())
                .param(who.map(PractitionerRef::value).orElse(null))
                .param(Timestamp.from(clock.instant()))
                .update();
        return true;
    }

    /// Lets somebody in whose password was right; false where it works once and has done so.
    public boolean succeeds(Account account) {
        var now = clock.instant();
        if (account.oneTime() && !firstUse(account, now)) return false;
        db.sql("insert into access.sign_in (id, practitioner, at) values (?, ?, ?)")
                .params(ids.next(), account.practitioner().value(), Timestamp.from(now))
                .update();
        var by = By.practitioner(account.practitioner(), account.agency());
        events.publishEvent(new AccountActed("signed-in", account.practitioner().value(), by, now));
        return true;
    }

    /// Of two who come in with it at once, one does.
    private boolean firstUse(Account account, Instant now) {
        return db.sql(
                                """
                                update access.password set used_at = ?
                                where practitioner = ? and hash = ? and one_time and used_at is null
                                """)
                        .params(Timestamp.from(now), account.practitioner().value(), account.hash())
                        .update()
                == 1;
    }

    private void oneAtATime(PractitionerRef who) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(who.toString())
                .query((_, _) -> true)
                .single();
    }

    private int counted(PractitionerRef who) {
        return db.sql("select access.tries_in(?, ?)")
                .params(who.value(), Timestamp.from(clock.instant().minus(WINDOW)))
                .query(Integer.class)
                .single();
    }

    /// What signing in needs to know of somebody.
    record Account(PractitionerRef practitioner, AgencyRef agency, String hash, boolean oneTime) {}
}
