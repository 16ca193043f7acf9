package org.lantern.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The walls between rooms, where no compiler sees them: in SQL. A room reads its own tables, and
/// of the rooms that it may use only what they publish; its foreign keys point at keys.
class SqlWallTests {

    private static final Path JAVA = Path.of("src/main/java/org/lantern");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path HERE = Path.of("Here.java");
    private static final Pattern MADE =
            Pattern.compile("create (?:table|view|function|schema|or replace \\w+) (\\w+)");

    @Test
    void aRoomNamesOnlyWhatTheRoomsBelowPublish() throws IOException {
        var mentions = Stream.concat(inJava(), inMigrations()).toList();
        assertThat(mentions).hasSizeGreaterThan(100);
        assertThat(mentions.stream().filter(SqlMention::isOfAnother))
                .hasSizeGreaterThan(10)
                .allMatch(SqlMention::isAllowed);
    }

    @Test
    void whatIsPublishedIsWantedByAnotherRoom() throws IOException {
        var wanted =
                Stream.concat(inJava(), inMigrations())
                        .filter(SqlMention::isOfAnother)
                        .map(SqlMention::name)
                        .toList();
        assertThat(wanted).containsAll(SqlMention.PUBLISHED);
    }

    @Test
    void aMigrationMakesOnlyWhatIsItsRooms() throws IOException {
        var rooms = Room.all().stream().filter(Room::keeps).map(Room::name).toList();
        assertThat(rooms).hasSizeGreaterThan(4);
        for (var room : rooms)
            for (var file : files(MIGRATIONS.resolve(room), ".sql"))
                assertThat(made(Files.readString(file))).as(file.toString()).allMatch(room::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"select ref from casefile.person\"",
                "\"\"\"\n  select c.ref\n  from concern.concern c\n  join casefile.statement s on true\n  \"\"\"",
                "\"delete from casefile.person\"",
                "\"update form.draft set subject = ''\"",
            })
    void aTableBehindAWallIsSeen(String java) {
        assertThat(SqlMention.inJava("concern", HERE, java).filter(SqlMention::isOfAnother))
                .isNotEmpty()
                .noneMatch(SqlMention::isAllowed);
    }

    @Test
    void aForeignKeyPointsDownAndAtAKey() {
        assertThat(mayPoint("screening", "casefile.person")).isTrue();
        assertThat(mayPoint("screening", "casefile.statement")).isFalse();
        assertThat(mayPoint("casefile", "concern.concern")).isFalse();
    }

    @Test
    void whatIsPublishedIsForThoseAboveOnly() {
        var asking = "\"select person from casefile.one_with(?)\"";
        assertThat(SqlMention.inJava("concern", HERE, asking)).allMatch(SqlMention::isAllowed);
        assertThat(SqlMention.inJava("access", HERE, asking)).noneMatch(SqlMention::isAllowed);
        assertThat(SqlMention.inJava("access", HERE, asking)).isNotEmpty();
    }

    @Test
    void aMigrationThatMakesSomethingElsewhereIsSeen() {
        assertThat(made("create table casefile.mine (ref uuid)")).containsExactly("casefile");
    }

    private static boolean mayPoint(String room, String at) {
        var sql = "other uuid references " + at + "\n";
        var mentions = SqlMention.inMigration(room, HERE, sql).toList();
        assertThat(mentions).hasSize(1).allMatch(SqlMention::asKey);
        return mentions.getFirst().isAllowed();
    }

    private static List<String> made(String sql) {
        return MADE.matcher(sql).results().map(m -> m.group(1)).toList();
    }

    private static Stream<SqlMention> inJava() throws IOException {
        return files(JAVA, ".java").stream()
                .flatMap(file ->
                        SqlMention.inJava(
                                JAVA.relativize(file).getName(0).toString(), file, read(file)));
    }

    private static Stream<SqlMention> inMigrations() throws IOException {
        return files(MIGRATIONS, ".sql").stream()
                .flatMap(file ->
                        SqlMention.inMigration(
                                file.getParent().getFileName().toString(), file, read(file)));
    }

    private static List<Path> files(Path below, String ending) throws IOException {
        try (var all = Files.walk(below)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
