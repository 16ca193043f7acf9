package org.lantern.access;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Passwords: how they are kept, which will do, and new ones that work once.
@Component
class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PasswordEncoder encoder;
    private final Set<String> common = readCommon();
    private final RandomGenerator random;
    // A check costs a processor a good part of a second: a storm of sign-ins must not take them
    // all.
    private final Semaphore processors =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    // Checked when nobody has the address, so that a stranger waits just as long.
    private final String nobodys;

    Passwords(PasswordEncoder encoder, RandomGenerator random) {
        this.encoder = encoder;
        this.random = random;
        this.nobodys = hash(oneTime());
    }

    String hash(String password) {
        return encoder.encode(password);
    }

    /// Takes the same time whether or not there is a hash to compare with.
    boolean matches(String typed, Optional<String> hash) {
        processors.acquireUninterruptibly();
        try {
            var same = encoder.matches(cut(typed), hash.orElse(nobodys));
            return same && hash.isPresent();
        } finally {
            processors.release();
        }
    }

    /// Why a password will not do, as a key of the message bundle.
    Optional<String> objection(String password, String email) {
        var lower = password.toLowerCase(Locale.ROOT);
        if (password.length() < SHORTEST) return Optional.of("access.password.too-short");
        if (password.length() > LONGEST) return Optional.of("access.password.too-long");
        if (common.contains(lower) || password.chars().distinct().count() < 5)
            return Optional.of("access.password.common");
        if (lower.contains(email.split("@")[0].toLowerCase(Locale.ROOT)))
            return Optional.of("access.password.yours");
        return Optional.empty();
    }

    /// Twenty letters in groups of five: nothing that reads like another, and no guessing it.
    String oneTime() {
        return Stream.generate(() ->
                        random.ints(5, 0, LETTERS.length())
                                .mapToObj(i -> LETTERS.substring(i, i + 1))
                                .collect(joining()))
                .limit(4)
                .collect(joining("-"));
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static Set<String> readCommon() {
        try {
            return new ClassPathResource("access/common-passwords.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
