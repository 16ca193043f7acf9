package org.lantern.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lantern.DrawnDocument;

/// The plan of the house, drawn from what its rooms declare.
class RoomsDrawnTests {

    private static final List<Room> ROOMS = Room.all();
    private static final Map<String, Room> BY_NAME =
            ROOMS.stream().collect(Collectors.toMap(Room::name, Function.identity()));

    @Test
    void thePlanShowsTheRoomsAsTheyAre() throws IOException {
        assertThat(ROOMS).hasSizeGreaterThan(10).allMatch(room -> room.says().endsWith("."));
        DrawnDocument.compare("modules.md", PLAN.formatted(picture(), table()));
    }

    @Test
    void anArrowThatFollowsFromOthersIsLeftOut() {
        assertThat(arrows(BY_NAME.get("form")))
                .contains("form --> casefile")
                .doesNotContain("form --> kernel");
    }

    private static String picture() {
        var floors =
                ROOMS.stream()
                        .collect(
                                groupingBy(
                                        Room::floor,
                                        () -> new TreeMap<>(Comparator.reverseOrder()),
                                        Collectors.toList()));
        var boxes =
                floors.entrySet().stream()
                        .map(floor ->
                                "    subgraph floor%1$d [Floor %1$d]\n%2$s\n    end"
                                        .formatted(
                                                floor.getKey(),
                                                floor.getValue().stream()
                                                        .map(room -> "        " + room.name())
                                                        .collect(joining("\n"))));
        var arrows = ROOMS.stream().flatMap(RoomsDrawnTests::arrows).map(arrow -> "    " + arrow);
        return Stream.concat(boxes, arrows).collect(joining("\n"));
    }

    private static Stream<String> arrows(Room room) {
        return room.mayUse().stream()
                .filter(BY_NAME::containsKey)
                .filter(used ->
                        room.mayUse().stream()
                                .filter(BY_NAME::containsKey)
                                .noneMatch(between -> reaches(between, used)))
                .map(used -> room.name() + " --> " + used);
    }

    private static boolean reaches(String from, String to) {
        return BY_NAME.get(from).mayUse().stream()
                .filter(BY_NAME::containsKey)
                .anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    private static String table() {
        return ROOMS.stream()
                .map(room ->
                        "| %d | `%s` | %s | %s |"
                                .formatted(
                                        room.floor(),
                                        room.name(),
                                        room.says(),
                                        String.join(", ", room.mayUse())))
                .collect(joining("\n"));
    }

    private static final String PLAN =
            """
            # The rooms of the house

            Drawn by `RoomsDrawnTests` from what each package under `org.lantern` declares; `ModularityTests` holds them to it. A room
            stands one floor above the highest that it may use, and so uses only rooms below. An arrow says *may use*; one that
            follows from others is left out, and the table has them all. `world`, which makes the people of the demonstration, is a
            module of its own and no room.

            ```mermaid
            flowchart TB
            %s
            ```

            | Floor | Room | What it is for | May use |
            |---|---|---|---|
            %s
            """;
}
