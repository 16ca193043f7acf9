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

    /// How many stand in each lane, and how many of those are urgent and nobody holds them.
    Map<Lane, Count> counts(Acting.Practitioner acting) {
        var counts = new EnumMap<Lane, Count>(Lane.class);
        of(
                        theirs(acting),
                        WaitingSql.SEEN
                                + "select lane, count(*)::int, (count(*) filter (where urgent and holder is null and lane not in ('OFFERED', 'HOSTED')))::int from seen group by lane")
                .query((row, n) ->
                        counts.put(
                                Lane.valueOf(row.getString(1)),
                                new Count(row.getInt(2), row.getInt(3))))
                .list();
        return counts;
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

    /// One page of a lane. What the public sent and what is vouched for take turns in filling it,
    /// so that neither ever hides the other; on it those urgent ones that nobody holds come first,
    /// then the longest waiting.
    List<Waiting> page(Lane lane, int page, Acting.Practitioner acting) {
        return rows(
                        "s.lane = :lane and s.place > :before and s.place <= :before + :size",
                        theirs(acting))
                .param("lane", lane.name())
                .param("before", (page - 1) * Queue.Part.SIZE)
                .query(WaitingRows::waiting)
                .list();
    }

    /// The first page of every lane in which anything stands.
    Map<Lane, Queue.Part> firstPages(Acting.Practitioner acting) {
        return firstPages(theirs(acting));
    }

    /// The same where it is known which these are.
    Map<Lane, Queue.Part> firstPages(List<Theirs> theirs) {
        var counts = new EnumMap<Lane, Count>(Lane.class);
        var waiting =
                rows("s.place <= :size", theirs)
                        .query((row, n) -> {
                            var count = new Count(row.getInt("in_lane"), row.getInt("sounding"));
                            counts.put(Lane.valueOf(row.getString("lane")), count);
                            return waiting(row, n);
                        })
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Waiting::lane));
        var pages = new EnumMap<Lane, Queue.Part>(Lane.class);
        counts.forEach((lane, count) ->
                pages.put(
                        lane,
                        new Queue.Part(
                                count.all(),
                                count.sounding(),
                                1,
                                waiting.getOrDefault(lane, List.of()))));
        return pages;
    }

    private JdbcClient.StatementSpec rows(String which, List<Theirs> theirs) {
        return of(theirs, WaitingSql.ROWS.formatted(which)).param("size", Queue.Part.SIZE);
    }

    private JdbcClient.StatementSpec of(List<Theirs> theirs, String sql) {
        return db.sql(sql)
                .param("concerns", theirs.stream().map(Theirs::concern).toArray(UUID[]::new))
                .param("ways", theirs.stream().map(Theirs::way).toArray(Integer[]::new));
    }

    private List<Theirs> theirs(Acting.Practitioner acting) {
        return db.sql(WaitingSql.THEIRS)
                .param("me", acting.ref().value())
                .query(Theirs.class)
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
                            .add(
                                    new Theirs(
                                            row.getObject("concern", UUID.class),
                                            row.getInt("way")));
                });
        return found;
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new ConcernRef(row.getObject("concern", UUID.class)),
                new ShortCode(row.getString("code")),
                Lane.valueOf(row.getString("lane")),
                Channel.valueOf(row.getString("channel")),
                About.valueOf(row.getString("about")),
                ReferrerKind.valueOf(row.getString("referrer")),
                Danger.valueOf(row.getString("danger")),
                words(row.getArray("signs")),
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
                Optional.ofNullable(row.getString("urgent_because")));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /// One that waits for somebody.
    ///
    /// @param way 0 where it is for named people only, 1 where it is theirs to decide on, 2 where
    ///   it was only offered to them, 3 where the child is with them and another area decides
    record Theirs(UUID concern, int way) {}

    /// How many.
    record Count(int all, int sounding) {}
}
