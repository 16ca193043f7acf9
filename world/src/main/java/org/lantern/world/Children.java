package org.lantern.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// The children of one story.
final class Children {

    private final Story story;
    private final RandomGenerator random;

    private final Names.Place start;

    Children(Story story, RandomGenerator random) {
        this.story = story;
        this.random = random;
        this.start = new Names.Place(random.nextInt(1000), random.nextInt(1000));
    }

    /// As they were when the worry came.
    List<WorldChild> at(Instant received) {
        var today = received.atOffset(ZoneOffset.UTC).toLocalDate();
        var lines = story.every("child");
        return IntStream.range(0, lines.size())
                .mapToObj(i -> child(i + 1, lines.get(i), today))
                .toList();
    }

    private WorldChild child(int number, String line, LocalDate today) {
        var part = line.split(" *\\| *", -1);
        var sex = sex(part[0]);
        int age = Integer.parseInt(part[1]);
        var known = part[4];
        var look = part[5].split("; ", 2);
        return new WorldChild(
                story.key() + "-" + number,
                Names.choose(part[2], sex, known, place(number)),
                look[0],
                sex,
                known.equals("unborn") ? Optional.empty() : born(age, known, today),
                age,
                known.equals("unborn") ? WorldChild.Expected.UNBORN : WorldChild.Expected.BORN,
                Optional.of(part[2])
                        .filter(nation -> !nation.isBlank() && !known.equals("unnamed")),
                part[3].isBlank() ? List.of() : List.of(part[3].split(",")),
                String.join("; ", look),
                story.one("moved"),
                story.one("with"),
                WorldChild.Exploitation.valueOf(story.one("kind")));
    }

    private Names.Place place(int number) {
        int family = story.find("siblings").isPresent() ? 0 : number;
        return new Names.Place(start.given() + number, start.family() + family);
    }

    private static String sex(String letter) {
        return switch (letter) {
            case "F" -> "female";
            case "M" -> "male";
            default -> "unknown";
        };
    }

    /// Known for most of those whose name is known, and then it fits the age.
    private Optional<LocalDate> born(int age, String known, LocalDate today) {
        var date = today.minusYears(age).minusDays(1 + random.nextInt(age == 0 ? 40 : 363));
        var isKnown = random.nextInt(10) < 7 && (known.equals("named") || known.equals("alias"));
        return isKnown ? Optional.of(date) : Optional.empty();
    }
}
