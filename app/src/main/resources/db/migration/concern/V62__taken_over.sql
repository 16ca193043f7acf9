-- Whoever held a concern decides on it no longer: they left the desk, or their account was closed. From then on nobody holds it.
create table concern.freed (
    ref      uuid        primary key,
    concern  uuid        not null references concern.concern,
    holder   uuid        not null references access.practitioner,
    freed_at timestamptz not null
);
create index freed_concern on concern.freed (concern, freed_at);

-- A colleague who decides on it takes it over from whoever holds it, and says why.
create table concern.taken_over (
    ref        uuid        primary key,
    concern    uuid        not null references concern.concern,
    taken_from uuid        not null references access.practitioner,
    reason     text        not null check (reason <> ''),
    taken_by   uuid        not null references access.practitioner,
    taken_at   timestamptz not null
);
create index taken_over_concern on concern.taken_over (concern, taken_at);
grant select, insert on concern.freed, concern.taken_over to lantern_app;

-- Nobody holds it either in a look that was opened since, whoever opened it.
create or replace view concern.held as
select l.concern, l.holder, l.since
from (select distinct on (h.concern) h.concern, h.holder, h.since
      from (select concern, claimed_by as holder, claimed_at as since, '00000000-0000-0000-0000-000000000000'::uuid as step
            from concern.claim
            union all
            select h.concern, h.offered_to, a.accepted_at, h.ref
            from concern.handover h join concern.handover_accepted a on a.handover = h.ref
            union all
            select o.concern, a.practitioner, a.recorded_at, o.ref
            from concern.offer o join concern.acceptance a on a.offer = o.ref
            where a.accepted and a.practitioner is not null
            union all
            select concern, taken_by, taken_at, ref from concern.taken_over) h
      order by h.concern, h.since desc, h.step desc) l
where casefile.admits(l.concern, l.holder)
  and not exists (select from concern.freed f
                  where f.concern = l.concern and f.holder = l.holder and f.freed_at >= l.since)
  and not exists (select from concern.look k where k.concern = l.concern and k.opened_at > l.since);

-- Who holds what still waits, and decides on it no longer.
create view concern.held_in_vain as
select w.concern, w.holder
from concern.waiting w
where w.holder is not null
  and (not exists (select from access.practitioner_name p where p.ref = w.holder)
       or not exists (select from concern.decides d where d.concern = w.concern and d.practitioner = w.holder offset 0));
grant select on concern.held_in_vain to lantern_app;

-- Those of before the upgrade.
insert into concern.freed (ref, concern, holder, freed_at)
select gen_random_uuid(), v.concern, v.holder, now() from concern.held_in_vain v;
update concern.waiting w set holder = s.holder
from concern.waits s
where s.concern = w.concern and s.holder is distinct from w.holder;

-- What nobody holds any more rings as if it had come then, and so does what is decided with another no longer.
create or replace view concern.must_ring as
select w.concern, w.area, k.named_only
from concern.waiting w
cross join lateral (select exists (select from casefile.restriction r where r.record = w.concern) as named_only) k
where w.urgent and w.holder is null
  and not exists (
      select from notification.rung r
      where r.subject = w.concern
        and r.occasion = case when k.named_only then 'URGENT_CONCERN_FOR_YOU' else 'URGENT_CONCERN' end
        and r.begun_at >= (select max(b.at) from (
            select c.recorded_at as at from concern.concern c where c.ref = w.concern
            union all select u.said_at from concern.urgency u where u.concern = w.concern and u.urgent
            union all select l.opened_at from concern.look l where l.concern = w.concern
            union all select g.given_at from concern.given_back g where g.concern = w.concern
            union all select f.freed_at from concern.freed f where f.concern = w.concern
            union all select u.unjoined_at from concern.unjoined u join concern.joined j on j.ref = u.joined where j.concern = w.concern
            union all select min(a.kept_at) from concern.kept_apart a
                      where a.concern = w.concern and a.kept_at > all (
                          select g.given_at from concern.given_back g where g.concern = w.concern)) b));

-- Whoever raised a concern hears what was decided on a child of whom they told, or on it as a whole: not on another child of the
-- concern with which it is decided, nor on one who was found later.
create or replace view concern.heard_decision as
select h.concern, h.decided_with, d.kind, d.decided_at
from (select ref as concern, ref as decided_with from concern.concern
      union all
      select concern, "into" from concern.live_join) h
join (select concern, person, kind, decided_at from concern.decision
      union all
      select concern, null, kind, decided_at from concern.whole_decision) d on d.concern = h.decided_with
where d.person is null or exists (
    select from concern.child c cross join lateral casefile.one_with(c.person) o
    where c.concern = h.concern and o.person = d.person
      and not exists (select from concern.found_child f where f.concern = c.concern and f.person = c.person));

-- An offer ends without an answer too: its sender takes it back, with the reason; or by itself, where the last decision fell meanwhile
-- or the concern was joined to another.
alter table concern.acceptance
    add column ended text check (ended in ('TAKEN_BACK', 'DECIDED', 'JOINED')),
    add check (ended is null or not (accepted or nobody_there));

-- Those that outlived their concern before the upgrade.
insert into concern.acceptance (offer, accepted, ended, words, practitioner, said_at, recorded_by, recorded_at)
select o.ref, false, case when exists (select from concern.live_join j where j.concern = o.concern) then 'JOINED' else 'DECIDED' end,
       'Ended by itself', o.offered_by, now(), o.offered_by, now()
from concern.open_offer o
where not exists (select from concern.waiting w where w.concern = o.concern);

-- An area that is not on Lantern has taken the decision over by telephone, and the child is where they were: the desk there keeps them
-- safe until somebody of it says that nothing is left to do, or that the child is elsewhere.
create table concern.kept_safe (
    ref     uuid        primary key,
    concern uuid        not null references concern.concern,
    words   text        not null check (words <> ''),
    said_by uuid        not null references access.practitioner,
    said_at timestamptz not null
);
create index kept_safe_concern on concern.kept_safe (concern, said_at);
grant select, insert on concern.kept_safe to lantern_app;

create index acceptance_by_telephone on concern.acceptance (offer) where accepted and name is not null;

create view concern.still_here as
select o.concern, i.area, o.area as decided_in, x.recorded_at as since
from concern.acceptance x
join concern.offer o on o.ref = x.offer
join concern.answering a on a.concern = o.concern
left join concern.hosting h on h.concern = o.concern
cross join lateral (select coalesce(h.area, a.area) as area) i
where x.accepted and x.name is not null and i.area <> o.area
  and not exists (select from concern.waiting w where w.concern = o.concern)
  and not exists (select from concern.live_join j where j.concern = o.concern)
  and not exists (select from concern.look k where k.concern = o.concern and k.opened_at > x.recorded_at)
  and not exists (select from concern.kept_safe s where s.concern = o.concern and s.said_at >= x.recorded_at
                  and not exists (select from concern.host moved where moved.concern = o.concern and moved.said_at > s.said_at));
grant select on concern.still_here to lantern_app;

-- What happened to a concern now has all of this in it.
alter view concern.happened rename to happened_until_taken_over;
create view concern.happened as
select h.concern, h.at,
       case e.ended when 'TAKEN_BACK' then 'offer-taken-back' when 'DECIDED' then 'offer-decided' when 'JOINED' then 'offer-joined'
                    else h.what end as what,
       h.who, case when e.ended in ('DECIDED', 'JOINED') then '' else h.words end as words, h.detail
from concern.happened_until_taken_over h
left join lateral (
    select a.ended from concern.offer o join concern.acceptance a on a.offer = o.ref
    where h.what = 'declined' and o.concern = h.concern and o.area = h.detail and a.said_at = h.at and a.ended is not null
    limit 1) e on true
union all
select concern, freed_at, 'freed', holder, '', null from concern.freed
union all
select concern, taken_at, 'taken-over', taken_by, reason, null from concern.taken_over
union all
select concern, said_at, 'kept-safe', said_by, words, null from concern.kept_safe;
grant select on concern.happened to lantern_app;

-- What goes with an offer: every concern that is decided with the one that is offered, as far as whoever offers it decides on that too.
create view concern.goes_with as
select o.ref as offer, j.concern, a.area
from concern.offer o
join concern.live_join j on j."into" = o.concern
join concern.answering a on a.concern = j.concern
join concern.answering h on h.concern = o.concern
where a.area = h.area
   or exists (select from concern.decides d where d.concern = j.concern and d.practitioner = o.offered_by);
grant select on concern.goes_with to lantern_app;
