package org.lantern.bench;

import java.util.ArrayList;
import java.util.List;

/// Short codes: as the service makes them, with their check character, one a number; and as they
/// stand in a page.
final class Codes {

    private static final int HALF = 4;

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

    /// Those in a page, in their order. A thousand desks are read on the machine that is measured,
    /// so this looks at hyphens alone.
    static List<String> in(String page) {
        var found = new ArrayList<String>();
        for (int hyphen = page.indexOf('-'); hyphen >= 0; hyphen = page.indexOf('-', hyphen + 1))
            if (isCode(page, hyphen - HALF, hyphen, hyphen + 1 + HALF))
                found.add(page.substring(hyphen - HALF, hyphen + 1 + HALF));
        return found;
    }

    private static boolean isCode(String page, int from, int hyphen, int to) {
        if (from < 0 || to > page.length()) return false;
        for (int i = from; i < to; i++) if (i != hyphen && !isInCode(page.charAt(i))) return false;
        return !goesOn(page, from - 1) && !goesOn(page, to);
    }

    private static boolean isInCode(char one) {
        return one >= '0' && one <= '9' || one >= 'A' && one <= 'Z';
    }

    private static boolean goesOn(String page, int at) {
        if (at < 0 || at >= page.length()) return false;
        char one = page.charAt(at);
        return isInCode(one) || one >= 'a' && one <= 'z' || one == '_' || one == '-';
    }
}
