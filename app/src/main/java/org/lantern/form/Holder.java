package org.lantern.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.lantern.kernel.PractitionerRef;

/// Whose draft it is. Nobody else can open it.
public sealed interface Holder {

    /// A member of the public, who holds a random token in a cookie and is otherwise nobody. The
    /// token opens the draft; the database knows only its hash.
    ///
    /// @param token 256 bits, as base64url
    record Bearer(String token) implements Holder {

        private static final int BYTES = 32;

        public Bearer {
            if (!isToken(token)) throw new IllegalArgumentException("Not a token");
        }

        /// A new one.
        static Bearer next(RandomGenerator random) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            return new Bearer(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }

        /// The bearer of that token, where it can be one.
        static Optional<Bearer> of(String token) {
            return isToken(token) ? Optional.of(new Bearer(token)) : Optional.empty();
        }

        byte[] bytes() {
            return Base64.getUrlDecoder().decode(token);
        }

        byte[] hash() {
            try {
                return MessageDigest.getInstance("SHA-256").digest(bytes());
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static boolean isToken(String token) {
            return token.matches("[A-Za-z0-9_-]{43}");
        }

        @Override
        public String toString() {
            return "the bearer of a token";
        }
    }

    /// A practitioner who writes about one subject.
    ///
    /// @param subject a reference, such as that of a case; empty where there is none yet
    record Author(PractitionerRef practitioner, String subject) implements Holder {

        byte[] binding() {
            return (practitioner + "\n" + subject).getBytes(StandardCharsets.UTF_8);
        }
    }
}
