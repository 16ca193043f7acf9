package org.lantern.area;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// A name as it is compared: without case, accents, hyphens and the little words people leave out.
///
/// @param text all words, one space between
/// @param words the same, one by one
/// @param bare the words that carry the name, run together: `Kingston upon Hull, City of` is
///   `kingstonhull`
record Spelling(String text, List<String> words, String bare) {

    private static final int LONGEST = 100;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> SAME = Map.of("saint", "st", "mount", "mt");
    private static final List<String> LITTLE =
            List.of(
                    "city", "county", "council", "borough", "of", "the", "and", "upon", "in",
                    "near");

    static Spelling of(String words) {
        var plain = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        plain = plain.replace("&", " and ");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        plain = APOSTROPHES.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        var list =
                Arrays.stream(GAPS.split(plain))
                        .filter(word -> !word.isEmpty())
                        .map(word -> SAME.getOrDefault(word, word))
                        .toList();
        return new Spelling(String.join(" ", list), list, bare(list));
    }

    private static String bare(List<String> words) {
        var bare = String.join("", words.stream().filter(word -> !LITTLE.contains(word)).toList());
        return bare.isEmpty() ? String.join("", words) : bare;
    }

    /// Whether every word here begins a word there.
    boolean beginsWordsOf(Spelling name) {
        return wordsThatBeginNoneOf(name).isEmpty();
    }

    /// Whether that would hold, or the whole name be the same, but for one slip of the keys.
    boolean isOneSlipFrom(Spelling name) {
        if (bare.length() >= SHORTEST_WITH_SLIP && oneSlipApart(bare, name.bare)) return true;
        var strange = wordsThatBeginNoneOf(name);
        return strange.size() == 1
                && strange.getFirst().length() >= SHORTEST_WITH_SLIP
                && name.words.stream().anyMatch(word -> oneSlipApart(strange.getFirst(), word));
    }

    /// Whether this is the whole name, little words and all, but for one slip of the keys.
    boolean writes(Spelling name) {
        return text.equals(name.text)
                || text.length() >= SHORTEST_WITH_SLIP && oneSlipApart(text, name.text);
    }

    private List<String> wordsThatBeginNoneOf(Spelling name) {
        var strange = new ArrayList<String>();
        for (var word : words) if (!name.hasWordFrom(word)) strange.add(word);
        return strange;
    }

    private boolean hasWordFrom(String beginning) {
        for (var word : words) if (word.startsWith(beginning)) return true;
        return false;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether one letter more, less, other or swapped with its neighbour makes the words the same.
    private static boolean oneSlipApart(String typed, String meant) {
        if (typed.length() > meant.length()) return oneSlipApart(meant, typed);
        if (meant.length() - typed.length() > 1) return false;
        int at = 0;
        while (at < typed.length() && typed.charAt(at) == meant.charAt(at)) at++;
        if (typed.length() < meant.length()) return sameFrom(typed, at, meant, at + 1);
        return sameFrom(typed, at + 1, meant, at + 1) || swappedAt(at, typed, meant);
    }

    private static boolean swappedAt(int at, String typed, String meant) {
        return at + 1 < typed.length()
                && typed.charAt(at) == meant.charAt(at + 1)
                && typed.charAt(at + 1) == meant.charAt(at)
                && sameFrom(typed, at + 2, meant, at + 2);
    }

    private static boolean sameFrom(String one, int from, String other, int otherFrom) {
        int left = Math.max(0, one.length() - from);
        return left == Math.max(0, other.length() - otherFrom)
                && (left == 0 || one.regionMatches(from, other, otherFrom, left));
    }
}
