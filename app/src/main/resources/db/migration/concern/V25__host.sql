-- Two facts that are easily taken for one. Which area answers for a concern, and decides on it: where it was routed last. In which
-- area the child is tonight, which keeps them safe there: the newest word on it here; without one, it is the area that answers. An
-- area that accepts a concern takes over the decision, and where the child is stays as it was unless its sender said otherwise.
create table concern.host (
    ref     uuid        primary key,
    concern uuid        not null references concern.concern,
    area    text        not null,
    reason  text        not null default '',
    offer   uuid        references concern.offer,
    said_by uuid        not null references access.practitioner,
    said_at timestamptz not null,
    check (reason <> '' or offer is not null)
);
create index host_concern on concern.host (concern, said_at desc, ref desc);
create index host_area on concern.host (area);
grant select, insert on concern.host to lantern_app;

-- Where the child will be, once it is accepted; nothing: where they are.
alter table concern.offer add column host text;
create or replace view concern.open_offer as
select o.* from concern.offer o
where not exists (select from concern.acceptance a where a.offer = o.ref);

-- A manager said later which area answers, and why.
alter table concern.routing add column words text not null default '', add column said_by uuid references access.practitioner;

-- What waits now and was accepted elsewhere: its child is where it came to first.
insert into concern.host (ref, concern, area, offer, said_by, said_at)
select distinct on (o.concern) gen_random_uuid(), o.concern, first.area, o.ref, a.practitioner, a.recorded_at
from concern.offer o
join concern.acceptance a on a.offer = o.ref and a.accepted and a.practitioner is not null
join concern.waiting w on w.concern = o.concern
cross join lateral (select r.area from concern.routing r where r.concern = o.concern order by r.routed_at, r.ref limit 1) first
order by o.concern, a.recorded_at;

create view concern.hosting as
select h.concern, h.area, h.reason <> '' or o.host is not null as said
from concern.host h left join concern.offer o on o.ref = h.offer
where not exists (select from concern.host later where later.concern = h.concern and (later.said_at, later.ref) > (h.said_at, h.ref));

-- Who answers for a concern and decides on it: those who worked on it until now. What that comes to stands in the view as it is.
do $$
begin
    execute 'create view concern.decides as ' || pg_get_viewdef('concern.worked'::regclass);
    execute 'create or replace view concern.visible as select s.practitioner, s.concern from ('
            || rtrim(pg_get_viewdef('concern.visible'::regclass), ';') || ') s union ' || $hosts$
                select w.practitioner, h.concern
                from concern.hosting h
                join (select practitioner, area from access.desk_area
                      union
                      select practitioner, area from access.managed_area) w on w.area = h.area
                where casefile.admits(h.concern, w.practitioner)
                  and not exists (select from casefile.restriction k where k.record = h.concern) $hosts$;
end
$$;

-- Who works on it: they, and the desks and managers of the area where the child is, who keep the child safe tonight.
create or replace view concern.worked as
select d.practitioner, d.concern from concern.decides d
union
select w.practitioner, h.concern
from concern.hosting h
join (select practitioner, area from access.desk_area
      union
      select practitioner, area from access.managed_area) w on w.area = h.area
where casefile.admits(h.concern, w.practitioner)
  and not exists (select from casefile.restriction k where k.record = h.concern);

-- Who hears that something changed: the area where the child is, too.
alter function concern.told_of(uuid) rename to told_of_deciding;
create function concern.told_of(one uuid) returns table (who text)
language sql stable as $$
    select t.who from concern.told_of_deciding(one) t
    union
    select h.area from concern.hosting h
    where h.concern = one and not exists (select from casefile.restriction r where r.record = one)
$$;
grant execute on function concern.told_of to lantern_app;

-- What happened to a concern now has in it where the child is said to be, and who was said to answer.
alter view concern.happened rename to happened_anywhere;
create view concern.happened as
select concern, at, what, who, words, detail from concern.happened_anywhere
union all
select concern, said_at, 'host-named', said_by, reason, area from concern.host
union all
select concern, routed_at, 'responsible-named', said_by, words, area from concern.routing where said_by is not null;

grant select on concern.hosting, concern.decides, concern.happened to lantern_app;
