package org.lantern.world;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The indicators of one story. A line is `#2 A08 Y +6d POLICE | evidence`: the number of the
/// child, if not all of them; the code; yes or suspected; days later and by whom, if not at once.
final class Marks {

    private static final Pattern LINE =
            Pattern.compile("(?:#(\\d) )?([ABC]\\d\\d) ([YS])(?: \\+(\\d+)d ([A-Z_]+))? \\| (.+)");
    private static final int MINUTES_TO_FILL_IN = 8;

    private final Story story;
    private final WorldArea area;
    private final Instant now;

    Marks(Story story, WorldArea area, Instant now) {
        this.story = story;
        this.area = area;
        this.now = now;
    }

    /// What has been marked by now. A concern from outside is first marked by the desk, once
    /// claimed.
    List<WorldMark> on(List<WorldChild> children, WorldTimes times, WorldPractitioner desk) {
        var referrer = referrer();
        if (referrer.isEmpty() && times.claimed().isEmpty()) return List.of();
        var start = referrer.isPresent() ? times.received() : times.claimed().orElseThrow();
        return story.every("mark").stream()
                .map(Marks::read)
                .flatMap(line -> marks(line, children, start, referrer.orElse(desk)))
                .filter(mark -> !mark.at().isAfter(now))
                .sorted(Comparator.comparing(WorldMark::at))
                .toList();
    }

    private Optional<WorldPractitioner> referrer() {
        return World.cast().practitioners().stream()
                .filter(p -> p.key().equals(area.key() + "-" + story.from()[0]))
                .findFirst();
    }

    private static MatchResult read(String line) {
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) throw new IllegalStateException("Not a mark: " + line);
        return matcher.toMatchResult();
    }

    private Stream<WorldMark> marks(
            MatchResult line, List<WorldChild> children, Instant start, WorldPractitioner first) {
        var later = Optional.ofNullable(line.group(5));
        var by = later.map(this::somebodyOf).orElse(first);
        var at =
                later.isPresent()
                        ? start.plus(Duration.ofDays(Long.parseLong(line.group(4))))
                        : start.plus(Duration.ofMinutes(MINUTES_TO_FILL_IN));
        return meant(line.group(1), children)
                .map(child ->
                        new WorldMark(
                                child.key(),
                                line.group(2),
                                line.group(3).equals("Y") ? "yes" : "suspected",
                                line.group(6),
                                later.orElseGet(() -> noticedBy(first)),
                                by,
                                at));
    }

    private String noticedBy(WorldPractitioner first) {
        return referrer().isPresent() ? first.agencyKind() : "PUBLIC";
    }

    private static Stream<WorldChild> meant(@Nullable String number, List<WorldChild> children) {
        return number == null
                ? children.stream()
                : Stream.of(children.get(Integer.parseInt(number) - 1));
    }

    private WorldPractitioner somebodyOf(String kind) {
        return World.cast().practitioners().stream()
                .filter(p -> p.area().equals(area.gss()) && p.agencyKind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
