package org.lantern.access;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Somebody chooses a password of their own, after giving the one they have.
@Component
class OwnPassword {

    private final Practitioners practitioners;
    private final SignInTries tries;
    private final Accounts accounts;
    private final Passwords passwords;

    OwnPassword(
            Practitioners practitioners,
            SignInTries tries,
            Accounts accounts,
            Passwords passwords) {
        this.practitioners = practitioners;
        this.tries = tries;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /// What is wrong with it, if anything; otherwise it counts from now on.
    ///
    /// @param session the one in which they choose it; all others end
    Optional<Wrong> choose(
            Acting.Practitioner acting, String current, String chosen, String session) {
        var email = practitioners.find(acting.ref()).email();
        var hash = tries.account(email).map(SignInTries.Account::hash);
        // Whoever finds a desk unattended guesses no more often here than at the sign-in.
        var mayTry = tries.begin(Optional.of(acting.ref()));
        if (!passwords.matches(current, hash) || !mayTry)
            return Optional.of(new Wrong("currentPassword", "access.password.current.wrong"));
        if (current.equals(chosen))
            return Optional.of(new Wrong("password", "access.password.same"));
        var objection = passwords.objection(chosen, email);
        if (objection.isEmpty())
            accounts.choosePassword(acting.ref(), chosen, session, acting.by());
        return objection.map(words -> new Wrong("password", words));
    }

    /// @param field of the form
    /// @param words key in the message bundle
    record Wrong(String field, String words) {}
}
