package org.lantern.access;

import java.time.Clock;
import java.util.Optional;
import org.lantern.kernel.By;
import org.lantern.kernel.Ids;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.Refused;
import org.lantern.kernel.TeamRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who may sign in, and as what. Everything given can be taken away, and both are kept.
@Service
@Transactional
public class Accounts {

    private final AccountRows rows;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRows rows,
            Passwords passwords,
            Sessions sessions,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.passwords = passwords;
        this.sessions = sessions;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// Adds somebody, with a password that works once and is told to nobody but the caller.
    public Added add(Colleague.New colleague, By by) {
        var password = passwords.oneTime();
        var ref = addWith(colleague, passwords.hash(password), true, by);
        return new Added(ref, password);
    }

    PractitionerRef addWith(Colleague.New colleague, String hash, boolean oneTime, By by) {
        var ref = new PractitionerRef(ids.next());
        rows.insert(ref, colleague, clock.instant());
        rows.insertPassword(ref, hash, oneTime, clock.instant());
        record("account-added", ref, by);
        return ref;
    }

    /// Gives a role; in one area only, or wherever the agency works.
    public void give(PractitionerRef to, Role role, Optional<String> area, By by) {
        if (!rows.holds(to, role, area)) rows.give(ids.next(), to, role, area, by, clock.instant());
        record("role-given", to, by);
    }

    public void take(PractitionerRef from, Role role, By by) {
        rows.take(from, role, by, clock.instant());
        record("role-taken", from, by);
    }

    /// Puts somebody in a team of their own agency.
    public void join(PractitionerRef practitioner, TeamRef team, By by) {
        if (!rows.sameAgency(practitioner, team)) throw new Refused.Missing();
        if (!rows.isMember(practitioner, team))
            rows.join(ids.next(), practitioner, team, by, clock.instant());
        record("team-joined", practitioner, by);
    }

    public void leave(PractitionerRef practitioner, TeamRef team, By by) {
        rows.leave(practitioner, team, by, clock.instant());
        record("team-left", practitioner, by);
    }

    /// Closes an account: whoever it is is signed out everywhere.
    public void close(PractitionerRef practitioner, By by) {
        rows.close(ids.next(), practitioner, by, clock.instant());
        sessions.end(practitioner);
        record("account-closed", practitioner, by);
    }

    /// Opens an account that was closed. The password of before works no more; the roles and teams
    /// of before hold again.
    public Added reopen(PractitionerRef practitioner, By by) {
        rows.reopen(practitioner, by, clock.instant());
        record("account-reopened", practitioner, by);
        return renewPassword(practitioner, by);
    }

    /// A new password that works once, for somebody who has lost theirs. It signs them out
    /// everywhere.
    public Added renewPassword(PractitionerRef practitioner, By by) {
        var password = passwords.oneTime();
        rows.changePassword(practitioner, passwords.hash(password), true, clock.instant());
        sessions.end(practitioner);
        record("password-renewed", practitioner, by);
        return new Added(practitioner, password);
    }

    /// Their own choice. It signs them out everywhere but in the session in which they chose it.
    void choosePassword(PractitionerRef practitioner, String password, String session, By by) {
        rows.changePassword(practitioner, passwords.hash(password), false, clock.instant());
        sessions.endOthers(practitioner, session);
        record("password-chosen", practitioner, by);
    }

    private void record(String act, PractitionerRef about, By by) {
        events.publishEvent(new AccountActed(act, about.value(), by, clock.instant()));
    }

    /// An account, and the password to hand over; it cannot be read again.
    public record Added(PractitionerRef ref, String oneTimePassword) {}

    /// Somebody has an account with that address.
    static class EmailTaken extends Refused.Conflict {
        EmailTaken() {
            super("Somebody already has an account with that e-mail address");
        }
    }
}
