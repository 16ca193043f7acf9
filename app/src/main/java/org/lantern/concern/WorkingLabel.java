package org.lantern.concern;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a child is called as long as nobody knows better: "Child 2 of 3, boy, about 14, red
/// jacket". Never a name that somebody made up.
final class WorkingLabel {

    private static final int LONGEST = 80;

    private WorkingLabel() {}

    static String of(int place, int children, Told told, String item) {
        var sex =
                told.code(item, "child.sex")
                        .map(code ->
                                switch (code) {
                                    case "female" -> "girl";
                                    case "male" -> "boy";
                                    default -> null;
                                });
        var words =
                Stream.of(
                                children == 1 ? "Child" : "Child " + place + " of " + children,
                                birth(told, item),
                                sex.orElse(null),
                                told.text(item, "child.apparent-age")
                                        .map(a -> "about " + shortened(a, 20))
                                        .orElse(null),
                                told.text(item, "child.working-label")
                                        .or(() -> told.text(item, "child.description"))
                                        .map(d -> shortened(d, LONGEST))
                                        .orElse(null))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
        return words;
    }

    /// Where a child who is not born yet and the girl who carries it stand side by side.
    private static @Nullable String birth(Told told, String item) {
        if (!told.ofAMotherUnder18()) return null;
        return switch (item) {
            case Told.ONE -> "not born yet";
            case Told.MOTHER ->
                    told.code("unborn.mother-under-18").filter("yes"::equals).isPresent()
                            ? "pregnant girl under 18"
                            : "pregnant, may be under 18";
            default -> null;
        };
    }

    private static String shortened(String text, int longest) {
        var line = text.strip().replaceAll("\\s+", " ").replaceFirst("(?i)^about ", "");
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
