package org.lantern.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/// Lets somebody in, or says no in one and the same way, in the same time: whether the address is
/// nobody's, the password wrong, the account closed, or locked after too many tries.
@Component
class SignIn implements AuthenticationProvider {

    private final SignInTries tries;
    private final Passwords passwords;
    private final Patience patience;

    SignIn(SignInTries tries, Passwords passwords, Patience patience) {
        this.tries = tries;
        this.passwords = passwords;
        this.patience = patience;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        if (!patience.lasts(address(typed))) throw new BadCredentialsException("too many tries");
        var account = tries.account(typed.getName().strip());
        var mayTry = tries.begin(account.map(SignInTries.Account::practitioner));
        var matches =
                passwords.matches(
                        String.valueOf(typed.getCredentials()),
                        account.map(SignInTries.Account::hash));
        if (!mayTry || !matches) throw new BadCredentialsException("refused");
        if (!tries.succeeds(account.orElseThrow()))
            throw new BadCredentialsException("worked once already");
        patience.returns(address(typed));
        return signedIn(account.get());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /// What is kept in the session: a reference, and no network address.
    private Authentication signedIn(SignInTries.Account account) {
        var token =
                UsernamePasswordAuthenticationToken.authenticated(
                        account.practitioner().toString(), "", List.of());
        token.setDetails(account.oneTime() ? Entry.ONE_TIME : Entry.OWN);
        return token;
    }

    private static Optional<String> address(Authentication typed) {
        @Nullable Object details = typed.getDetails();
        return details instanceof WebAuthenticationDetails web
                ? Optional.ofNullable(web.getRemoteAddress())
                : Optional.empty();
    }

    /// With what kind of password somebody came in.
    enum Entry {
        OWN,
        ONE_TIME
    }
}
