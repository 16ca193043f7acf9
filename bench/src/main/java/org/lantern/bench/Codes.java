package org.lantern.bench;

/// Short codes as the service makes them, with their check character: one a number.
final class Codes {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 7;

    private Codes() {}

    static String of(long number) {
        var code = new char[LENGTH];
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int value = (int) (number >> 5 * i & 31);
            code[LENGTH - 1 - i] = LETTERS.charAt(value);
            int counted = value * (i % 2 == 0 ? 2 : 1);
            sum += counted / 32 + counted % 32;
        }
        return new String(code) + LETTERS.charAt((32 - sum % 32) % 32);
    }
}
