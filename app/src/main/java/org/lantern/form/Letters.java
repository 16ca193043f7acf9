package org.lantern.form;

import java.text.Normalizer;

/// Typed letters, made fit to be kept: nothing that can be read is lost, whatever its script.
final class Letters {

    static final int ONE_LINE = 200;
    static final int MANY_LINES = 20_000;

    private Letters() {}

    /// One line, without spaces around it.
    static String line(String typed) {
        return lines(typed).replace('\n', ' ').strip();
    }

    /// Many lines, without spaces around them. Control characters go, since they cannot be read and
    /// some cannot be stored; so do halves of characters.
    static String lines(String typed) {
        var kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || readable(c))
                .forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /// As people count them: an emoji is one.
    static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Digits of any script as 0 to 9, everything else as it is.
    static String digits(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    if (Character.isDigit(c)) plain.append(Character.digit(c, 10));
                    else plain.appendCodePoint(c);
                });
        return plain.toString();
    }

    private static boolean readable(int c) {
        var type = Character.getType(c);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }
}
