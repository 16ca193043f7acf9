package org.lantern.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lantern.database.Reads;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The way back at two in the morning: a colleague who is signed in, and who knows who it is,
/// releases somebody who was locked out.
@Service
@Transactional
class Lockouts {

    /// Every kind of agency has somebody of these: a school or a ward has no duty desk.
    private static final Set<Role> TRUSTED =
            Set.of(Role.MANAGER, Role.DUTY_WORKER, Role.SAFEGUARDING_LEAD, Role.ADMINISTRATOR);

    private final JdbcClient db;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Lockouts(JdbcClient db, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// Those whom this practitioner may release: of their own agency, if they are at its desk,
    /// manage or administer it, or lead its safeguarding; and those they share a desk with.
    @Reads
    public List<LockedOut> of(Acting.Practitioner acting) {
        return db.sql(
                        """
                        select p.ref, p.name from access.open_account p
                        where p.ref in (select t.practitioner from access.sign_in_try t where t.at > :since
                                        group by t.practitioner having count(*) >= :most)
                          and access.tries_in(p.ref, :since) >= :most
                          and p.ref <> :me
                          and (p.agency = :agency and :trusted
                               or exists (select from access.team_member mine
                                   join access.team_member theirs on theirs.team = mine.team
                                   join access.team t on t.ref = mine.team and t.is_desk
                                   where mine.practitioner = :me and theirs.practitioner = p.ref))
                        order by p.name collate "und-x-icu"
                        """)
                .param("since", Timestamp.from(clock.instant().minus(SignInTries.WINDOW)))
                .param("most", SignInTries.MOST)
                .param("me", acting.ref().value())
                .param("agency", acting.agency().value())
                .param("trusted", TRUSTED.stream().anyMatch(acting::has))
                .query(LockedOut.class)
                .list();
    }

    /// @param howKnown how it was made sure who they are
    public void release(UUID who, String howKnown, Acting.Practitioner acting) {
        if (of(acting).stream().noneMatch(locked -> locked.ref().value().equals(who)))
            throw new Refused.Missing();
        var now = clock.instant();
        db.sql(
                        """
                        insert into access.release (id, practitioner, released_by, how_known, released_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(ids.next(), who, acting.ref().value(), howKnown, Timestamp.from(now))
                .update();
        events.publishEvent(new AccountActed("lock-out-released", who, acting.by(), now));
    }

    /// Somebody who tried too often.
    record LockedOut(PractitionerRef ref, String name) {}
}
