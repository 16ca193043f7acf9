package org.lantern.world;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// One story as it is told in one area at one time.
final class Telling {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Story story;
    private final RandomGenerator random;
    private final Instant now;

    Telling(Story story, RandomGenerator random, Instant now) {
        this.story = story;
        this.random = random;
        this.now = now;
    }

    /// Told for the first time.
    WorldConcern in(WorldArea area, Instant received) {
        return told(area, received, new Children(story, random).at(received));
    }

    /// Told a second time, by somebody else, about the child of the first.
    WorldConcern again(WorldConcern first) {
        var received =
                story.find("ago")
                        .map(ago -> now.minus(Journeys.duration(ago)))
                        .orElse(first.times().received().plus(Duration.ofHours(20)));
        return told(World.cast().area(first.area()), received, first.children());
    }

    private WorldConcern told(WorldArea area, Instant received, List<WorldChild> children) {
        var times = times(received);
        return new WorldConcern(
                story.key(),
                area.gss(),
                stage(times),
                about(),
                words(area, children, received),
                children,
                story.find("seen").map(Integer::parseInt).orElse(0),
                story.find("staff").map(post -> World.cast().who(area.key(), post)),
                times.claimed().map(at -> desk(area, at)),
                story.find("same"),
                story.find("other").map(other -> World.cast().area(other).gss()),
                new Marks(story, area, now).on(children, times, desk(area, received)),
                decisions(area, times),
                closing(area, times),
                times);
    }

    private WorldTimes times(Instant received) {
        var written = story.one("stage");
        var claimed = received.plus(Duration.ofMinutes(4 + random.nextInt(20)));
        var decided = claimed.plus(Duration.ofMinutes(50 + random.nextInt(14 * 60)));
        var isDecided = !story.every("decision").isEmpty();
        return new WorldTimes(
                received.minus(story.find("known").map(Journeys::duration).orElse(Duration.ZERO)),
                received,
                Optional.of(claimed).filter(_ -> !written.equals("WAITING")),
                Optional.of(claimed.plusSeconds(1500)).filter(_ -> story.find("other").isPresent()),
                Optional.of(decided).filter(_ -> isDecided),
                Optional.of(decided.plusSeconds(360)).filter(_ -> opensCase()),
                closed(decided));
    }

    /// Where that day has come.
    private Optional<Instant> closed(Instant decided) {
        return story.find("closed")
                .map(line -> decided.plus(Journeys.duration(line.split(" \\| ")[0])))
                .filter(now::isAfter);
    }

    private Optional<WorldClosing> closing(WorldArea area, WorldTimes times) {
        return times.closed()
                .map(at ->
                        new WorldClosing(
                                story.one("closed").split(" \\| ")[1],
                                World.cast().who(area.key(), "duty-manager"),
                                at));
    }

    private boolean opensCase() {
        return story.find("same").isEmpty()
                && story.find("child").isPresent()
                && story.every("decision").stream().anyMatch(line -> kind(line).opensCase());
    }

    private WorldConcern.Stage stage(WorldTimes times) {
        var written = WorldConcern.Stage.valueOf(story.one("stage"));
        var opened = written == WorldConcern.Stage.DECIDED && times.caseOpened().isPresent();
        return opened ? WorldConcern.Stage.CASE : written;
    }

    private String about() {
        var written = story.find("about").orElse("CHILDREN");
        return switch (written) {
            case "PLACE" -> "place-vehicle-adult";
            case "UNBORN" -> "unborn";
            default -> story.from()[0].equals("CHILD") ? "me" : "children";
        };
    }

    private Told words(WorldArea area, List<WorldChild> children, Instant received) {
        var from = story.from();
        var telephone = from[1].equals("TELEPHONE");
        var teller = teller(from[0]);
        return new Told(
                telephone ? Told.Way.TELEPHONE : Told.Way.PAGE,
                teller,
                Optional.of(from[0])
                        .filter(_ -> teller.equals("practitioner"))
                        .map(post -> World.cast().who(area.key(), post)),
                Optional.of(desk(area, received)).filter(_ -> telephone),
                story.find("caller").map(this::caller),
                story.one("setting"),
                story.one("danger"),
                flightSigns(),
                story.one("place"),
                named(story.one("words"), children));
    }

    private static String teller(String from) {
        return switch (from) {
            case "PUBLIC" -> "public";
            case "CHILD" -> "child";
            case "PROFESSIONAL" -> "works-with-children";
            default -> "practitioner";
        };
    }

    private Told.Caller caller(String line) {
        var parts = line.split(" \\| ");
        var agency = parts.length > 1 ? Optional.of(parts[1]) : Optional.<String>empty();
        return new Told.Caller(parts[0], agency, "07700 900%03d".formatted(random.nextInt(1000)));
    }

    private Set<String> flightSigns() {
        return story.find("flight")
                .map(line -> List.of(line.split(", ")))
                .map(signs -> Collections.unmodifiableSet(new LinkedHashSet<>(signs)))
                .orElse(Collections.emptySet());
    }

    /// The referrer says the child's own name where it is known.
    private static String named(String words, List<WorldChild> children) {
        var said = words;
        for (int i = children.size(); i > 0; i--) {
            var child = children.get(i - 1);
            var name = child.name().map(n -> Names.given(child.nationality().orElse(""), n));
            if (name.isPresent()) said = said.replace("{child" + i + "}", name.get());
        }
        var first =
                children.stream()
                        .findFirst()
                        .flatMap(
                                c -> c.name().map(n -> Names.given(c.nationality().orElse(""), n)));
        return first.isPresent() ? said.replace("{child}", first.get()) : said;
    }

    private List<WorldDecision> decisions(WorldArea area, WorldTimes times) {
        if (times.decided().isEmpty()) return List.of();
        var at = times.decided().get();
        var place = story.find("other").map(World.cast()::area).orElse(area);
        return story.every("decision").stream().map(line -> decision(line, place, at)).toList();
    }

    private static WorldDecision decision(String line, WorldArea area, Instant at) {
        var needsManager = kind(line) == WorldDecision.Kind.NO_FURTHER_ACTION;
        var by = needsManager ? World.cast().who(area.key(), "duty-manager") : desk(area, at);
        return new WorldDecision(kind(line), line.split(" \\| ")[1], by, at);
    }

    private static WorldDecision.Kind kind(String line) {
        return WorldDecision.Kind.valueOf(line.split(" \\| ")[0].toUpperCase(Locale.ROOT));
    }

    /// Who answers for the area at that moment.
    private static WorldPractitioner desk(WorldArea area, Instant at) {
        var time = at.atZone(LONDON).toLocalDateTime();
        var byDay = Hours.officeHours().stream().anyMatch(hours -> hours.cover(time));
        return World.cast().who(area.key(), byDay ? "duty-worker" : "out-of-hours-worker");
    }
}
