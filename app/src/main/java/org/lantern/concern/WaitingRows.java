package org.lantern.concern;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.access.Role;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits, as one practitioner may see it. Nothing that they may not see is counted either.
/// Which concerns these are is asked for each; what stands in their rows is the same whoever looks.
@Repository
class WaitingRows {

    private final JdbcClient db;

    WaitingRows(JdbcClient db) {
        this.db = db;
    }

    /// What waits for them, in turn.
    Turns turns(Acting.Practitioner acting) {
        return new Turns(theirs(acting));
    }

    /// How many stand there in all.
    int count(Acting.Practitioner acting) {
        return db.sql(WaitingSql.COUNT)
                .param("me", acting.ref().value())
                .query(Integer.class)
                .single();
    }

    /// GSS codes of the areas where they take worries about people who work with children.
    List<String> allegations(Acting.Practitioner acting) {
        if (!acting.has(Role.ALLEGATIONS_MANAGER)) return List.of();
        return db.sql("select area from access.allegations_area where practitioner = :me")
                .param("me", acting.ref().value())
                .query(String.class)
                .list();
    }

    /// What stands in the rows of one page of a lane.
    List<Waiting> page(Turns turns, Lane lane, int page) {
        return rows(turns, Map.of(lane, page)).getOrDefault(lane, List.of());
    }

    /// The first page of every lane in which anything stands.
    Map<Lane, Queue.Part> firstPages(Acting.Practitioner acting) {
        return firstPages(theirs(acting));
    }

    /// The same where it is known which these are.
    Map<Lane, Queue.Part> firstPages(List<Theirs> theirs) {
        var turns = new Turns(theirs);
        var first = turns.lanes().stream().collect(Collectors.toMap(lane -> lane, _ -> 1));
        var rows = rows(turns, first);
        var pages = new EnumMap<Lane, Queue.Part>(Lane.class);
        for (var lane : turns.lanes())
            pages.put(
                    lane,
                    new Queue.Part(
                            turns.count(lane),
                            turns.sounding(lane),
                            1,
                            rows.getOrDefault(lane, List.of())));
        return pages;
    }

    /// What was decided in the moment since is left out.
    private Map<Lane, List<Waiting>> rows(Turns turns, Map<Lane, Integer> pages) {
        var shown = new LinkedHashMap<UUID, Lane>();
        pages.forEach((lane, page) ->
                turns.page(lane, page).forEach(theirs -> shown.put(theirs.concern(), lane)));
        if (shown.isEmpty()) return Map.of();
        var found = new HashMap<UUID, Waiting>();
        db.sql(WaitingSql.ROWS)
                .param("concerns", shown.keySet().toArray(UUID[]::new))
                .query(row -> {
                    var concern = row.getObject("concern", UUID.class);
                    var lane = shown.get(concern);
                    if (lane != null) found.put(concern, waiting(row, lane));
                });
        return shown.keySet().stream()
                .flatMap(concern -> Optional.ofNullable(found.get(concern)).stream())
                .collect(Collectors.groupingBy(Waiting::lane));
    }

    private List<Theirs> theirs(Acting.Practitioner acting) {
        return db.sql(WaitingSql.THEIRS)
                .param("me", acting.ref().value())
                .query((row, n) -> theirs(row))
                .list();
    }

    /// All that this transaction asks from here on is of one moment. Told to the database itself,
    /// once, instead of asking it for what it was and setting it back.
    void ofOneMoment() {
        db.sql("set transaction isolation level repeatable read").update();
    }

    /// Which wait for each of these; nothing where none do.
    Map<PractitionerRef, List<Theirs>> theirs(Collection<PractitionerRef> all) {
        var found = new HashMap<PractitionerRef, List<Theirs>>();
        db.sql(WaitingSql.THEIRS_OF_ALL)
                .param("all", all.stream().map(PractitionerRef::value).toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new PractitionerRef(row.getObject("me", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(theirs(row));
                });
        return found;
    }

    private static Theirs theirs(ResultSet row) throws SQLException {
        return new Theirs(
                row.getObject("concern", UUID.class),
                row.getInt("way"),
                row.getBoolean("urgent"),
                row.getBoolean("free"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("professional"),
                row.getBoolean("vouched"));
    }

    private static Waiting waiting(ResultSet row, Lane lane) throws SQLException {
        return new Waiting(
                new ConcernRef(row.getObject("concern", UUID.class)),
                new ShortCode(row.getString("code")),
                lane,
                Channel.valueOf(row.getString("channel")),
                About.valueOf(row.getString("about")),
                ReferrerKind.valueOf(row.getString("referrer")),
                Danger.valueOf(row.getString("danger")),
                words(row.getArray("signs")).stream().distinct().toList(),
                Optional.ofNullable(row.getObject("agency", UUID.class)).map(AgencyRef::new),
                row.getString("area"),
                row.getBoolean("urgent"),
                row.getInt("look"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("holder", UUID.class)).map(PractitionerRef::new),
                words(row.getArray("labels")),
                row.getInt("faults"),
                Optional.ofNullable(row.getObject("asked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString("offered_to")),
                Optional.ofNullable(row.getObject("decide_by", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getBoolean("for_manager"),
                row.getBoolean("unanswered"),
                row.getBoolean("later_words"),
                Optional.ofNullable(row.getString("urgent_because")),
                Optional.ofNullable(row.getString("decided_in")));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
