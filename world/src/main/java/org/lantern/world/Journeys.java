package org.lantern.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;

/// Sets every story into an area and into the year before now.
final class Journeys {

    private static final int YEAR = 360;
    private static final int YESTERYEAR_ENDS = 3;

    private final long seed;
    private final Instant now;

    Journeys(long seed, Instant now) {
        this.seed = seed;
        this.now = now;
    }

    /// Every concern, in the order in which they were received.
    List<WorldConcern> all() {
        var told = new LinkedHashMap<String, WorldConcern>();
        var places = places();
        var days = days();
        for (var story : firstTellings())
            told.put(story.key(), tell(story, of(places, story), received(story, days)));
        for (var story : secondTellings()) {
            var first = Objects.requireNonNull(told.get(story.one("same")), story.key());
            told.put(story.key(), new Telling(story, random(story), now).again(first));
        }
        return told.values().stream()
                .sorted(Comparator.comparing(concern -> concern.times().received()))
                .toList();
    }

    private WorldConcern tell(Story story, WorldArea area, Instant received) {
        return new Telling(story, random(story), now).in(area, received);
    }

    private static WorldArea of(Map<String, WorldArea> places, Story story) {
        return Objects.requireNonNull(places.get(story.key()), story.key());
    }

    private static List<Story> firstTellings() {
        return Story.all().stream().filter(story -> story.find("same").isEmpty()).toList();
    }

    private static List<Story> secondTellings() {
        return Story.all().stream().filter(story -> story.find("same").isPresent()).toList();
    }

    /// A story that does not name its area goes to whichever comes next, so that each has some.
    private Map<String, WorldArea> places() {
        var areas = shuffled(World.cast().areas(), seed);
        var places = new HashMap<String, WorldArea>();
        int next = 0;
        for (var story : firstTellings()) {
            var named = story.find("area").map(World.cast()::area);
            places.put(story.key(), named.orElse(areas.get(next % areas.size())));
            if (named.isEmpty()) next++;
        }
        return places;
    }

    /// How many days ago each undated story was told: spread evenly, in an order of the seed's.
    private Map<String, Integer> days() {
        var undated = firstTellings().stream().filter(s -> s.find("ago").isEmpty()).toList();
        var order = shuffled(undated, seed + 1);
        var days = new HashMap<String, Integer>();
        for (int i = 0; i < order.size(); i++)
            days.put(
                    order.get(i).key(),
                    YESTERYEAR_ENDS + 1 + i * (YEAR - YESTERYEAR_ENDS) / order.size());
        return days;
    }

    private Instant received(Story story, Map<String, Integer> days) {
        var ago =
                story.find("ago")
                        .map(Journeys::duration)
                        .orElseGet(() ->
                                Duration.ofDays(days.getOrDefault(story.key(), 0))
                                        .plusMinutes(random(story).nextInt(24 * 60)));
        return now.minus(ago);
    }

    /// Reads `25m`, `3h` and `9d`.
    static Duration duration(String text) {
        int amount = Integer.parseInt(text.substring(0, text.length() - 1));
        return switch (text.charAt(text.length() - 1)) {
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    /// Each story has chances of its own, so that a new one changes no other.
    private RandomGenerator random(Story story) {
        return new Random(seed * 31 + story.key().hashCode());
    }

    private static <T> List<T> shuffled(List<T> list, long seed) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, new Random(seed));
        return copy;
    }
}
