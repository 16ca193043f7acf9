package org.lantern.concern;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lantern.access.Acting;
import org.lantern.kernel.AgencyRef;
import org.lantern.kernel.ConcernRef;
import org.lantern.kernel.PractitionerRef;
import org.lantern.kernel.ShortCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits, as one practitioner may see it. Nothing that they may not see is counted either.
@Repository
class WaitingRows {

    /// Each concern that waits for `:me`, once, with the lane in which it stands for them.
    private static final String SEEN =
            """
            with mine as materialized (
                select area from access.desk_area where practitioner = :me
                union select area from access.managed_area where practitioner = :me),
            way as (
                select w.concern, 1 as way from concern.waiting w where w.area in (select area from mine)
                union all
                select o.concern, 2 from concern.open_offer o where o.area in (select area from mine)
                union all
                select r.concern, case when r.works then 1 else 2 end from concern.reader r where r.practitioner = :me),
            seen as (
                select w.*, c.code, c.channel, c.about, c.referrer, c.danger, c.agency,
                       case when exists (select from casefile.restriction r where r.record = w.concern) then 'NAMED'
                            when min(way.way) = 2 then 'OFFERED'
                            when w.urgent then 'URGENT'
                            when c.referrer = 'PRACTITIONER'
                                 or (c.referrer = 'WORKS_WITH_CHILDREN'
                                     and (c.channel = 'TELEPHONE' or exists (
                                          select from concern.referrer_checked k where k.concern = c.ref))) then 'PROFESSIONAL'
                            else 'PUBLIC' end as lane,
                       exists (select from concern.vouched v where v.concern = c.ref) as vouched
                from way join concern.waiting w on w.concern = way.concern join concern.concern c on c.ref = w.concern
                where w.concern not in (select record from casefile.kept_from(:me))
                group by w.concern, c.ref)
            """;

    private final JdbcClient db;

    WaitingRows(JdbcClient db) {
        this.db = db;
    }

    /// How many stand in each lane, and how many of those are urgent and nobody holds them.
    Map<Lane, Count> counts(Acting.Practitioner acting) {
        var counts = new EnumMap<Lane, Count>(Lane.class);
        db.sql(
                        SEEN
                                + "select lane, count(*)::int, (count(*) filter (where urgent and holder is null and lane <> 'OFFERED'))::int from seen group by lane")
                .param("me", acting.ref().value())
                .query((row, n) ->
                        counts.put(
                                Lane.valueOf(row.getString(1)),
                                new Count(row.getInt(2), row.getInt(3))))
                .list();
        return counts;
    }

    /// GSS codes of the areas where they take worries about people who work with children.
    List<String> allegations(Acting.Practitioner acting) {
        return db.sql("select area from access.allegations_area where practitioner = :me")
                .param("me", acting.ref().value())
                .query(String.class)
                .list();
    }

    /// One page of a lane. What the public sent and what is vouched for take turns in filling it,
    /// so that neither ever hides the other; on it those urgent ones that nobody holds come first,
    /// then the longest waiting.
    List<Waiting> page(Lane lane, int page, Acting.Practitioner acting) {
        return rows("s.lane = :lane and s.place > :before and s.place <= :before + :size", acting)
                .param("lane", lane.name())
                .param("before", (page - 1) * Queue.Part.SIZE)
                .query(WaitingRows::waiting)
                .list();
    }

    /// The first page of every lane in which anything stands.
    Map<Lane, Queue.Part> firstPages(Acting.Practitioner acting) {
        var counts = new EnumMap<Lane, Count>(Lane.class);
        var waiting =
                rows("s.place <= :size", acting)
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

    private JdbcClient.StatementSpec rows(String which, Acting.Practitioner acting) {
        return db.sql(
                        SEEN
                                + """
                                , turns as (
                                    select *, row_number() over (
                                        partition by lane, vouched
                                        order by (urgent and holder is null) desc, received_at, concern) as turn
                                    from seen),
                                placed as (
                                    select *, row_number() over (partition by lane order by turn, vouched desc) as place,
                                        count(*) over (partition by lane) as in_lane,
                                        count(*) filter (where urgent and holder is null and lane <> 'OFFERED')
                                            over (partition by lane) as sounding
                                    from turns)
                                select s.*,
                                    array(select f.sign from concern.flight_sign f where f.concern = s.concern) as signs,
                                    array(select t.label from concern.to_decide t where t.decided_with = s.concern
                                          order by t.concern, t.place) as labels,
                                    (select count(*) from concern.fault f where f.concern = s.concern
                                     and not exists (select from concern.mended m where m.fault = f.ref)) as faults,
                                    (select min(q.asked_at) from concern.question q where q.concern = s.concern
                                     and not exists (select from concern.reply r where r.question = q.ref)) as asked_at,
                                    (select o.area from concern.open_offer o where o.concern = s.concern
                                     order by o.offered_at desc limit 1) as offered_to,
                                    (select min(d.due_at) from clock.duties_at('infinity') d where d.duty = 'D02'
                                     and d.subject in (select s.concern union all
                                                       select j.concern from concern.live_join j where j."into" = s.concern)) as decide_by,
                                    exists (select from concern.proposal p where p.concern = s.concern and p.look = s.look
                                      and not exists (select from concern.proposal_declined d where d.proposal = p.ref)
                                      and not exists (select from concern.decision d where d.concern = p.concern
                                                      and d.person = p.person and d.look = p.look)) as for_manager
                                from placed s where %s
                                order by (s.urgent and s.holder is null) desc, s.received_at, s.concern
                                """
                                        .formatted(which))
                .param("me", acting.ref().value())
                .param("size", Queue.Part.SIZE);
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
                row.getBoolean("for_manager"));
    }

    private static List<String> words(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

    /// How many.
    record Count(int all, int sounding) {}
}
