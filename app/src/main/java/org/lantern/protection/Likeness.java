package org.lantern.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lantern.casefile.Folding;

/// How like a typed name is to one on record, whatever the accents and the order of its words.
public enum Likeness {
    OTHER,
    /// A slip of the pen, one name alone, or the same letters differently parted: somebody has to
    /// say whether it is another person.
    NEAR,
    /// All that is known of the one stands in the other, such as where one has a further name.
    SAME;

    private static final int LONG = 8;

    static Likeness of(String named, String typed) {
        var one = Folding.words(named);
        var other = Folding.words(typed);
        if (one.isEmpty() || other.isEmpty()) return OTHER;
        if (isSame(one, other)) return SAME;
        return isNear(one, other) ? NEAR : OTHER;
    }

    /// A name that stands word by word in what somebody wrote may be that of whom they wrote of.
    static Likeness in(String written, String typed) {
        var words = Folding.words(typed);
        return words.size() > 1 && Folding.words(written).containsAll(words) ? NEAR : OTHER;
    }

    private static boolean isSame(List<String> one, List<String> other) {
        return Set.copyOf(one).equals(Set.copyOf(other))
                || Math.min(one.size(), other.size()) > 1
                        && (one.containsAll(other) || other.containsAll(one));
    }

    private static boolean isNear(List<String> one, List<String> other) {
        var fewer = one.size() <= other.size() ? one : other;
        var more = fewer == one ? other : one;
        return isIn(fewer, more) || isSlip(String.join("", one), String.join("", other));
    }

    /// Each of these words stands among those, but for a slip.
    private static boolean isIn(List<String> words, List<String> those) {
        if (words.isEmpty()) return true;
        return those.stream()
                .filter(word -> isSlip(word, words.getFirst()))
                .anyMatch(word -> isIn(words.subList(1, words.size()), without(word, those)));
    }

    private static List<String> without(String word, List<String> words) {
        var left = new ArrayList<>(words);
        left.remove(word);
        return left;
    }

    /// One letter wrong, left out, put in or swapped with the next; in a long word two.
    private static boolean isSlip(String one, String other) {
        var length = Math.max(one.length(), other.length());
        var allowed = length < 3 ? 0 : length < LONG ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && slips(one, other) <= allowed;
    }

    /// Optimal string alignment distance.
    private static int slips(String one, String other) {
        var least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++)
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                var differ = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                least[i][j] =
                        Math.min(
                                least[i - 1][j - 1] + differ,
                                Math.min(least[i - 1][j], least[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1))
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
            }
        return least[one.length()][other.length()];
    }
}
