-- One child is in one place: where a concern is decided with another, where the child is stands for both. Such a fact says by which
-- joining it came (without a key: that may be erased with the other concern), and carries over whether anybody had said so.
alter table concern.host add column joined uuid, add column said boolean;
create index host_joined on concern.host (joined) where joined is not null;

create view concern.host_fact as
select h.ref, h.concern, h.area, h.said_at, h.joined, coalesce(h.said, h.reason <> '' or o.host is not null) as said
from concern.host h left join concern.offer o on o.ref = h.offer;

create or replace view concern.hosting as
select h.concern, h.area, coalesce(h.said, h.reason <> '' or o.host is not null) as said
from concern.host h left join concern.offer o on o.ref = h.offer
where not exists (select from concern.host later where later.concern = h.concern and (later.said_at, later.ref) > (h.said_at, h.ref));

create or replace view concern.happened_with_areas as
select concern, at, what, who, words, detail from concern.happened_anywhere
union all
select concern, said_at, case when joined is null then 'host-named' else 'host-joined' end, said_by, reason, area from concern.host
union all
select concern, routed_at, 'responsible-named', said_by, words, area from concern.routing where said_by is not null;

-- Whether each child of the one is also one of the other; not where it tells of none.
create function concern.are_all_of(one uuid, other uuid) returns boolean
language sql stable as $$
    select exists (select from concern.child c where c.concern = one)
       and not exists (select from concern.child c where c.concern = one and not exists (
           select from casefile.one_with(c.person) w join concern.child o on o.person = w.person where o.concern = other))
$$;

-- What was joined until now and lost sight of an area that keeps the child safe: it has it again, where it is clear which.
insert into concern.host (ref, concern, area, reason, joined, said, said_by, said_at)
select gen_random_uuid(), j."into", h.area, j.reason, j.ref, h.said, j.joined_by, j.joined_at
from concern.live_join j
join concern.hosting h on h.concern = j.concern
join concern.waiting w on w.concern = j."into"
where concern.are_all_of(j."into", j.concern)
  and not exists (select from concern.host o where o.concern = j."into")
  and not exists (select from concern.live_join o join concern.host oh on oh.concern = o.concern
                  where o."into" = j."into" and o.ref <> j.ref);

grant select on concern.host_fact to lantern_app;
grant execute on function concern.are_all_of to lantern_app;
