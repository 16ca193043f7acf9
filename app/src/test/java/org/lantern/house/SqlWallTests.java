package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The walls between rooms, where no compiler sees them: in SQL. A room reads its own tables, and
/// of the rooms below only what they publish; its foreign keys point down, at keys.
class SqlWallTests {

    /// The rooms that keep something, from the lowest floor up.
    private static final List<String> ROOMS =
            List.of("access", "audit", "casefile", "form", "screening", "concern", "desk");

    /// Views and functions that a room offers to those above it.
    private static final Set<String> PUBLISHED =
            Set.of(
                    "access.agency_member",
                    "access.allegations_area",
                    "access.desk_area",
                    "access.managed_area",
                    "access.practitioner_name",
                    "access.safeguarding_lead",
                    "casefile.admits",
                    "casefile.kept_from",
                    "casefile.kept_out",
                    "casefile.known_as",
                    "casefile.link",
                    "casefile.named_on",
                    "casefile.one_with",
                    "casefile.restriction",
                    "casefile.stated",
                    "casefile.visible");

    /// Tables at whose keys another room's rows may point.
    private static final Set<String> KEYS =
            Set.of(
                    "access.agency",
                    "access.practitioner",
                    "access.team",
                    "casefile.child_case",
                    "casefile.person",
                    "casefile.same_person",
                    "concern.concern");

    private static final Pattern NAMED =
            Pattern.compile("\\b(references\\s+)?((" + String.join("|", ROOMS) + ")\\.[a-z_]+)\\b");
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern ONE_LINE =
            Pattern.compile(
                    "\"([^\"\\n]*\\b(?:select|insert into|update|delete from)\\b[^\"\\n]*)\"");
    private static final Pattern MADE =
            Pattern.compile("create (?:table|view|function|schema|or replace \\w+) (\\w+)");

    /// SQL that names something.
    private record Mention(String room, String file, String name, boolean asKey) {

        String of() {
            return name.substring(0, name.indexOf('.'));
        }

        boolean isOfAnother() {
            return !of().equals(room);
        }

        boolean isAllowed() {
            if (ROOMS.contains(room) && ROOMS.indexOf(room) < ROOMS.indexOf(of())) return false;
            return PUBLISHED.contains(name) || (asKey && KEYS.contains(name));
        }
    }

    @Test
    void aRoomNamesOnlyWhatTheRoomsBelowPublish() throws IOException {
        var mentions = Stream.concat(inJava(), inMigrations()).toList();
        assertThat(mentions).hasSizeGreaterThan(100);
        assertThat(mentions.stream().filter(Mention::isOfAnother))
                .hasSizeGreaterThan(10)
                .allMatch(Mention::isAllowed);
    }

    @Test
    void aMigrationMakesOnlyWhatIsItsRooms() throws IOException {
        for (var file : files("src/main/resources/db/migration", ".sql")) {
            var room = file.getParent().getFileName().toString();
            if (!ROOMS.contains(room)) continue;
            var made = MADE.matcher(Files.readString(file)).results().map(m -> m.group(1)).toList();
            assertThat(made).as(file.toString()).allMatch(room::equals);
        }
    }

    private static Stream<Mention> inJava() throws IOException {
        return files("src/main/java", ".java").stream()
                .flatMap(file -> {
                    var java = read(file);
                    var room = Path.of("src/main/java/org/lantern").relativize(file).getName(0);
                    return Stream.of(TEXT_BLOCK, ONE_LINE)
                            .flatMap(sql -> sql.matcher(java).results())
                            .flatMap(sql -> mentions(room.toString(), file, sql.group(1)));
                });
    }

    private static Stream<Mention> inMigrations() throws IOException {
        return files("src/main/resources/db/migration", ".sql").stream()
                .flatMap(file -> {
                    var sql = read(file).replaceAll("--.*", "");
                    return mentions(file.getParent().getFileName().toString(), file, sql);
                });
    }

    private static Stream<Mention> mentions(String room, Path file, String sql) {
        return NAMED.matcher(sql)
                .results()
                .map(m ->
                        new Mention(
                                room,
                                file.getFileName().toString(),
                                m.group(2),
                                m.group(1) != null));
    }

    private static List<Path> files(String below, String ending) throws IOException {
        Predicate<Path> wanted = file -> file.toString().endsWith(ending);
        try (var all = Files.walk(Path.of(below))) {
            return all.filter(wanted).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
