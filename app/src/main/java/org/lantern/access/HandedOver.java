package org.lantern.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A phone that was handed to a child or an interpreter. Until whoever is signed in at it has given
/// their password again it shows pages for everybody, and none of theirs.
@Service
@Transactional
class HandedOver {

    /// Session attribute: where they were, and come back to.
    private static final String FROM = "access.handed-over";

    private final SignInTries tries;
    private final Practitioners practitioners;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HandedOver(
            SignInTries tries,
            Practitioners practitioners,
            Passwords passwords,
            Clock clock,
            ApplicationEventPublisher events) {
        this.tries = tries;
        this.practitioners = practitioners;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    /// Whether the phone of this request was handed over.
    static boolean is(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).flatMap(HandedOver::from).isPresent();
    }

    /// Where they were.
    static Optional<String> from(HttpSession session) {
        return Optional.ofNullable((String) session.getAttribute(FROM));
    }

    /// From now on. The session has another name then, so that a browser throws away the pages that
    /// it keeps for its Back button.
    public void begin(
            HttpServletRequest request, @Nullable String from, Acting.Practitioner acting) {
        var session = request.getSession();
        if (from(session).isEmpty())
            session.setAttribute(
                    FROM, Arrival.isOurOwn(from) ? String.valueOf(from) : Arrival.FIRST_PAGE);
        request.changeSessionId();
        told("phone-handed-over", acting);
    }

    /// They have it back, if that is their password.
    ///
    /// @return where they were
    public Optional<String> end(HttpSession session, String password, Acting.Practitioner acting) {
        var account = tries.account(practitioners.find(acting.ref()).email());
        // Whoever holds the phone guesses no more often here than at the sign-in.
        var mayTry = tries.begin(Optional.of(acting.ref()));
        var matches = passwords.matches(password, account.map(SignInTries.Account::hash));
        if (!mayTry || !matches || !tries.succeeds(account.orElseThrow())) return Optional.empty();
        var from = from(session).orElse(Arrival.FIRST_PAGE);
        session.removeAttribute(FROM);
        told("phone-handed-back", acting);
        return Optional.of(from);
    }

    private void told(String act, Acting.Practitioner acting) {
        events.publishEvent(
                new AccountActed(act, acting.ref().value(), acting.by(), clock.instant()));
    }
}
