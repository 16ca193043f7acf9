package org.lantern.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A short random code that people read out on the telephone: seven characters and a check
/// character, without letters that are easily confused, such as `K7QD-2M9X`. It says nothing about
/// what it stands for.
public record ShortCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    public ShortCode {
        if (characters.length() != LENGTH || !checks(characters))
            throw new IllegalArgumentException("Not a code of ours");
    }

    /// A new one.
    public static ShortCode next(RandomGenerator random) {
        var body = new StringBuilder();
        while (body.length() < LENGTH - 1)
            body.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return new ShortCode(body.toString() + check(body));
    }

    /// Reads what somebody typed, whatever the case, spaces and dashes, with O for zero and I or L
    /// for one. Empty when a character is wrong or two changed places.
    public static Optional<ShortCode> parse(String typed) {
        var plain =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replaceAll("[IL]", "1");
        return plain.length() == LENGTH && checks(plain)
                ? Optional.of(new ShortCode(plain))
                : Optional.empty();
    }

    private static boolean checks(String characters) {
        return characters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && check(characters.substring(0, LENGTH - 1)) == characters.charAt(LENGTH - 1);
    }

    /// Luhn's algorithm in base 32: finds every single wrong character and nearly every swap of
    /// neighbours.
    private static char check(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int value = ALPHABET.indexOf(body.charAt(body.length() - 1 - i)) * (i % 2 == 0 ? 2 : 1);
            sum += value / 32 + value % 32;
        }
        return ALPHABET.charAt((32 - sum % 32) % 32);
    }

    @Override
    public String toString() {
        return characters.substring(0, 4) + "-" + characters.substring(4);
    }
}
