package org.lantern.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Makes one synthetic child out of tables, quickly.
final class Synthesis {

    private static final int FACTS = 50;
    private static final int DAYS = 400;
    private static final long FIRST_BIRTHDAY = LocalDate.of(2008, 12, 1).toEpochDay();
    private static final int YEARS_OF_BIRTHDAYS = 17 * 365;

    private static final String[] STARTS =
            split(
                    "Am Bel Cor Da El Fen Gil Ha Il Jo Ke Lu Ma Nor O Pel Quin Ro Sa Tam U Ves Wil Ya Zo");
    private static final String[] ENDS =
            split(
                    "ara bi den dra el fa go hana is ja kan la mi na os pa ri sa ta una vi wen xa yo ze");
    private static final String[] FAMILIES =
            split("hollow mere wick combe garth stead lowe field marsh fell brook dale wood haven");
    private static final String[] PEOPLES =
            split("GB:en VN:vi AL:sq SD:ar ER:ti ET:am AF:ps IQ:ku SY:ar RO:ro NG:en SO:so");
    private static final String[] AGENCIES =
            split("SOCIAL_CARE SCHOOL HEALTH POLICE BORDER YOUTH_JUSTICE VOLUNTARY PLACEMENT");
    private static final String[] TOPICS =
            split(
                    "height build hair eyes marks clothes shoes bag telephone school lives-with travels-with last-seen vehicle friend");
    private static final String[] FIRST =
            split(
                    "tall short slight red grey blue torn new borrowed two old unknown quiet busy early late");
    private static final String[] SECOND =
            split(
                    "coat door hand road station cap phone bus aunt friend corner gate kitchen market stairs river");
    private static final String[] MARKS = split("yes suspected suspected");
    private static final String[] INDICATORS = indicators();

    private final long index;
    private final RandomGenerator random;

    Synthesis(long seed, long index) {
        this.index = index;
        this.random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + index);
    }

    SyntheticChild child() {
        var people = pick(PEOPLES);
        return new SyntheticChild(
                index,
                pick(STARTS) + pick(ENDS),
                pick(STARTS) + pick(FAMILIES),
                random.nextBoolean() ? "female" : "male",
                LocalDate.ofEpochDay(FIRST_BIRTHDAY + random.nextInt(YEARS_OF_BIRTHDAYS)),
                people.substring(3),
                people.substring(0, 2),
                facts());
    }

    /// Each a few days after the one before, up to today.
    private List<SyntheticChild.Fact> facts() {
        var facts = new ArrayList<SyntheticChild.Fact>(FACTS);
        for (int i = 0; i < FACTS; i++) {
            int daysAgo = (FACTS - 1 - i) * DAYS / FACTS + random.nextInt(DAYS / FACTS);
            facts.add(i % 4 == 3 ? mark(daysAgo) : description(daysAgo));
        }
        return List.copyOf(facts);
    }

    private SyntheticChild.Fact mark(int daysAgo) {
        return new SyntheticChild.Fact(
                "indicator." + pick(INDICATORS), pick(MARKS), daysAgo, pick(AGENCIES));
    }

    private SyntheticChild.Fact description(int daysAgo) {
        return new SyntheticChild.Fact(
                pick(TOPICS), pick(FIRST) + " " + pick(SECOND), daysAgo, pick(AGENCIES));
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String[] split(String words) {
        return words.split(" ");
    }

    private static String[] indicators() {
        var codes = new ArrayList<String>();
        for (int i = 1; i <= 21; i++) codes.add("A%02d".formatted(i));
        for (int i = 1; i <= 18; i++) codes.add("B%02d".formatted(i));
        for (int i = 1; i <= 27; i++) codes.add("C%02d".formatted(i));
        return codes.toArray(String[]::new);
    }
}
