package org.lantern.concern;

/// The statements that find what waits for one practitioner, `:me`, and what stands in the rows of
/// those concerns, which is the same whoever looks.
final class WaitingSql {

    /// What waits, by each way it comes to them. Each way looks up whether it waits by itself, so
    /// that the database goes through what waits in their areas, and not through all that waits.
    private static final String WAYS =
            """
            with mine as materialized (
                select area from access.desk_area where practitioner = :me
                union select area from access.managed_area where practitioner = :me),
            way as (
                select w.concern, 1 as way from mine cross join lateral (
                    select concern from concern.waiting where area = mine.area) w
                union all
                select o.concern, 2 from concern.open_offer o join concern.waiting using (concern)
                where o.area in (select area from mine)
                union all
                select h.concern, 3 from concern.hosting h join concern.waiting w using (concern)
                where h.area in (select area from mine) and w.area not in (select area from mine)
                union all
                select r.concern, case when r.works then 1 else 2 end
                from concern.reader r join concern.waiting using (concern) where r.practitioner = :me),
            theirs as (
                select concern, way from way where concern not in (select record from casefile.kept_from(:me)))
            """;

    /// How many wait for them.
    static final String COUNT = WAYS + "select count(distinct concern)::int from theirs";

    /// Which wait for them, each once, and by which way it comes to them.
    static final String THEIRS =
            WAYS
                    + """
                    select w.concern, case when exists (select from casefile.restriction r where r.record = w.concern) then 0
                                           else min(w.way) end as way
                    from theirs w group by w.concern order by w.concern
                    """;

    /// The same for each of `:all`.
    static final String THEIRS_OF_ALL =
            "select m.me, t.concern, t.way from unnest(:all::uuid[]) as m(me) cross join lateral ("
                    + THEIRS.replace(":me", "m.me")
                    + ") t order by m.me, t.concern";

    /// Those, with the lane in which each stands.
    static final String SEEN =
            """
            with way as (select * from unnest(:concerns::uuid[], :ways::int[]) as w(concern, way)),
            seen as (
                select w.*, c.code, c.channel, c.about, c.referrer, c.danger, c.agency,
                       case when way.way = 0 then 'NAMED'
                            when way.way = 2 then 'OFFERED'
                            when way.way = 3 then 'HOSTED'
                            when w.urgent then 'URGENT'
                            when c.referrer = 'PRACTITIONER'
                                 or (c.referrer = 'WORKS_WITH_CHILDREN'
                                     and (c.channel = 'TELEPHONE' or exists (
                                          select from concern.referrer_checked k where k.concern = c.ref))) then 'PROFESSIONAL'
                            else 'PUBLIC' end as lane,
                       exists (select from concern.vouched v where v.concern = c.ref) as vouched
                from way join concern.waiting w on w.concern = way.concern join concern.concern c on c.ref = w.concern)
            """;

    /// The same, with all that its row on the desk shows, and its place in the lane.
    static final String ROWS =
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
                            count(*) filter (where urgent and holder is null and lane not in ('OFFERED', 'HOSTED'))
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
                        (select min(d.due_at) from (select s.concern as ref union all
                                                    select j.concern from concern.live_join j where j."into" = s.concern) one
                         cross join lateral (select t.due_at from clock.duties_at('infinity') t
                                             where t.subject = one.ref and t.duty = 'D02' offset 0) d) as decide_by,
                        exists (select from concern.proposal p where p.concern = s.concern and p.look = s.look
                          and not exists (select from concern.proposal_declined d where d.proposal = p.ref)
                          and not exists (select from concern.decision d where d.concern = p.concern
                                          and d.person = p.person and d.look = p.look)) as for_manager,
                        exists (select from notification.unanswered u where u.subject = s.concern) as unanswered,
                        exists (select from (select s.concern as ref union all
                                             select j.concern from concern.live_join j where j."into" = s.concern) one
                          join lateral (select from concern.unmet_words m where m.concern = one.ref offset 0) n on true) as later_words,
                        case when s.urgent then (
                            select u.reason from concern.urgency u where u.concern = s.concern
                            order by u.said_at desc, u.ref desc limit 1) end as urgent_because
                    from placed s where %s
                    order by (s.urgent and s.holder is null) desc, s.received_at, s.concern
                    """;

    private WaitingSql() {}
}
