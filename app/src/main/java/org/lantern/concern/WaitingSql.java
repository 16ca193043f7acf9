package org.lantern.concern;

/// The statements that find what waits for one practitioner, `:me`, and what stands in the rows of
/// those concerns, which is the same whoever looks.
final class WaitingSql {

    /// What waits, by each way it comes to them. Each way looks up whether it waits by itself, so
    /// that the database goes through what waits in their areas, and not through all that waits.
    /// The last two are of children who stay with them while an area outside Lantern decides, for
    /// which nothing waits.
    private static final String WAYS =
            """
            with mine as materialized (
                select area from access.desk_area where practitioner = :me
                union select area from access.managed_area where practitioner = :me),
            way as (
                select w.*, 1 as way from mine cross join lateral (
                    select * from concern.waiting where area = mine.area) w
                union all
                select w.*, 2 from concern.open_offer o join concern.waiting w using (concern)
                where o.area in (select area from mine)
                union all
                select w.*, 3 from concern.hosting h join concern.waiting w using (concern)
                where h.area in (select area from mine) and w.area not in (select area from mine)
                union all
                select w.*, case when r.works then 1 else 2 end
                from concern.reader r join concern.waiting w using (concern) where r.practitioner = :me
                union all
                select s.concern, s.area, false, s.since, null, 1, false, true, 4
                from mine join concern.staying s on s.area = mine.area
                union all
                select s.concern, s.area, false, s.since, null, 1, false, true, 4
                from concern.reader r join concern.staying s on s.concern = r.concern
                where r.practitioner = :me and r.works
                  and exists (select from casefile.restriction x where x.record = s.concern)),
            theirs as (
                select * from way where concern not in (select record from casefile.kept_from(:me)))
            """;

    /// How many wait for them.
    static final String COUNT = WAYS + "select count(distinct concern)::int from theirs";

    /// Which wait for them, each once, by which way it comes to them, and what says where it stands
    /// among the others.
    static final String THEIRS =
            WAYS
                    + """
                    select distinct on (w.concern) w.concern,
                        case when w.way < 4 and exists (select from casefile.restriction r where r.record = w.concern) then 0
                             else w.way end as way,
                        w.urgent, w.holder is null as free, w.received_at, w.professional, w.vouched
                    from theirs w order by w.concern, w.way
                    """;

    /// The same for each of `:all`.
    static final String THEIRS_OF_ALL =
            "select m.me, t.* from unnest(:all::uuid[]) as m(me) cross join lateral ("
                    + THEIRS.replace(":me", "m.me")
                    + ") t order by m.me, t.concern";

    /// What their rows on the desk show of `:concerns`, each together with what is decided with it.
    static final String ROWS =
            """
            with s as materialized (
                select w.*, c.code, c.channel, c.about, c.referrer, c.danger, c.agency,
                    array(select j.concern from concern.live_join j where j."into" = w.concern) || w.concern as together
                from unnest(:concerns::uuid[]) as x(concern)
                cross join lateral (
                    select t.concern, t.area, t.urgent, t.received_at, t.holder, t.look, null::text as decided_in
                    from concern.waiting t where t.concern = x.concern
                    union all
                    select t.concern, t.area, false, t.since, null, 1, t.decided_in
                    from concern.staying t where t.concern = x.concern) w
                join concern.concern c on c.ref = w.concern)
            select s.*,
                array(select f.sign from concern.flight_sign f where f.concern = any (s.together)) as signs,
                array(select t.label from concern.to_decide t where t.decided_with = s.concern
                      order by t.concern, t.place) as labels,
                (select count(*) from concern.fault f where f.concern = any (s.together)
                 and not exists (select from concern.mended m where m.fault = f.ref)) as faults,
                (select min(q.asked_at) from concern.question q where q.concern = any (s.together)
                 and not exists (select from concern.reply r where r.question = q.ref)) as asked_at,
                (select o.area from concern.open_offer o where o.concern = s.concern
                 order by o.offered_at desc limit 1) as offered_to,
                (select min(d.due_at) from unnest(s.together) as one(ref)
                 cross join lateral (select t.due_at from clock.duties_at('infinity') t
                                     where t.subject = one.ref and t.duty = 'D02' offset 0) d) as decide_by,
                exists (select from concern.proposal p where p.concern = s.concern and p.look = s.look
                  and not exists (select from concern.proposal_declined d where d.proposal = p.ref)
                  and not exists (select from concern.decision d where d.concern = p.concern
                                  and d.person = p.person and d.look = p.look)
                  and case when p.person is null
                           then not exists (select from concern.to_decide t where t.decided_with = p.concern)
                           else exists (select from concern.to_decide t where t.decided_with = p.concern and t.person = p.person)
                      end) as for_manager,
                exists (select from notification.unanswered u where u.subject = s.concern) as unanswered,
                exists (select from concern.unmet_words m where m.concern = any (s.together)) as later_words,
                case when s.urgent then (
                    select u.reason from concern.urgency u where u.concern = s.concern
                    order by u.said_at desc, u.ref desc limit 1) end as urgent_because
            from s
            """;

    private WaitingSql() {}
}
