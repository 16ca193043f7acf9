package org.lantern.casefile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How words are compared when somebody may be found again: without accents, case, hyphens or
/// order.
public final class Folding {

    private Folding() {}

    /// The words of a name, each folded; words of one letter are left out.
    public static List<String> words(String name) {
        return Arrays.stream(fold(name).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> w.length() > 1)
                .distinct()
                .toList();
    }

    /// A number or registration without spaces and signs, folded.
    public static String number(String typed) {
        return fold(typed).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// By which keys somebody is found of whom these words were told: each word, and all of them as
    /// a number where they are long enough to be one.
    public static Stream<String> keys(String told) {
        var number = number(told);
        var all = words(told).stream();
        return number.length() < 4 ? all : Stream.concat(all, Stream.of(number));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("đ", "d")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss");
    }
}
