package org.lantern.house;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// SQL of one room that names something in the schema of a room.
///
/// @param name such as `casefile.visible`
/// @param asKey as the target of a foreign key
record SqlMention(String room, String file, String name, boolean asKey) {

    /// Views and functions that a room offers to those above it.
    static final Set<String> PUBLISHED =
            Set.of(
                    "access.agency_area",
                    "access.agency_member",
                    "access.allegations_area",
                    "access.desk_area",
                    "access.figures_area",
                    "access.managed_area",
                    "access.open_account",
                    "access.practitioner_name",
                    "access.safeguarding_lead",
                    "access.team_name",
                    "access.team_people",
                    "casefile.admits",
                    "casefile.carried",
                    "casefile.case_of",
                    "casefile.kept_from",
                    "casefile.kept_out",
                    "casefile.known_as",
                    "casefile.ever_linked",
                    "casefile.link",
                    "casefile.may_name",
                    "casefile.named_on",
                    "casefile.one_with",
                    "casefile.one_with_at",
                    "casefile.records_known_as",
                    "casefile.restriction",
                    "casefile.stated",
                    "casefile.visible",
                    "clock.duties_at",
                    "concern.about",
                    "concern.decides",
                    "concern.parted_from",
                    "concern.told_of",
                    "concern.worked",
                    "notification.happened",
                    "notification.rung",
                    "notification.unanswered");

    /// Tables at whose keys another room's rows may point.
    static final Set<String> KEYS =
            Set.of(
                    "access.agency",
                    "access.practitioner",
                    "access.team",
                    "casefile.child_case",
                    "casefile.person",
                    "casefile.same_person",
                    "concern.concern");

    private static final Map<String, Room> ROOMS =
            Room.all().stream().collect(Collectors.toMap(Room::name, room -> room));
    private static final Pattern NAMED =
            Pattern.compile(
                    "\\b(references\\s+)?((%s)\\.[a-z_]+)\\b"
                            .formatted(
                                    ROOMS.values().stream()
                                            .filter(Room::keeps)
                                            .map(Room::name)
                                            .collect(Collectors.joining("|"))));
    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);
    private static final Pattern ONE_LINE =
            Pattern.compile(
                    "\"([^\"\\n]*\\b(?:select|insert into|update|delete from)\\b[^\"\\n]*)\"");

    static Stream<SqlMention> inJava(String room, Path file, String java) {
        return Stream.of(TEXT_BLOCK, ONE_LINE)
                .flatMap(sql -> sql.matcher(java).results())
                .flatMap(sql -> inSql(room, file, sql.group(1)));
    }

    static Stream<SqlMention> inMigration(String room, Path file, String sql) {
        return inSql(room, file, sql.replaceAll("--.*", ""));
    }

    private static Stream<SqlMention> inSql(String room, Path file, String sql) {
        return NAMED.matcher(sql)
                .results()
                .map(m ->
                        new SqlMention(
                                room,
                                file.getFileName().toString(),
                                m.group(2),
                                m.group(1) != null));
    }

    boolean isOfAnother() {
        return !of().equals(room);
    }

    /// Only what is published, and only of a room that this one may use.
    boolean isAllowed() {
        return mayUse().contains(of())
                && (PUBLISHED.contains(name) || (asKey && KEYS.contains(name)));
    }

    private String of() {
        return name.substring(0, name.indexOf('.'));
    }

    private List<String> mayUse() {
        var asking = ROOMS.get(room);
        return asking == null ? List.of() : asking.mayUse();
    }
}
