-- What needs the child there cannot be done while the child is gone: it is not late meanwhile and rings nobody, and its minutes begin anew
-- when the child is back. Whether an action is of that kind stands in the playbook; here it is fixed when it is asked.
alter table protection.action add column with_child boolean not null default false;
update protection.action set with_child = true
where playbook = 'golden-hour' and code in ('GH02', 'GH03', 'GH04', 'GH05', 'GH10', 'GH10-scotland', 'GH10-northern-ireland', 'GH14', 'GH27',
                                            'GH32', 'GH34', 'GH40', 'GH41')
   or playbook = 'gone' and code in ('GN13', 'GN14', 'GN15');

-- Which children something that happened was of; of all who were on the plan where none is named, as it was.
create table protection.happened_to (
    happened uuid not null references protection.happened,
    child    uuid not null,
    primary key (happened, child)
);
grant select, insert on protection.happened_to to lantern_app;

-- As before; and whether whom it is for is gone now, whether it rests meanwhile, and from which event it was asked. What was done after a
-- return counts from that return as well. Whoever is asked next is so no earlier than as long after the return was told as the playbook
-- gives between the two.
create or replace view protection.step as
select k.plan, k.at as asked_at, a.ref, a.cause, a.playbook, a.version, a.code, a.child,
       greatest(a.counted_from, b.at) as counted_from,
       a.due_at + coalesce(b.later, interval '0') as due_at,
       greatest(a.escalates_at + coalesce(b.later, interval '0'),
                b.told_at + make_interval(secs => extract(epoch from a.escalates_at - a.due_at)::double precision)) as escalates_at,
       d.done_at, d.done_by, d.name, d.agency, d.note, d.log_number, d.recorded_by as done_recorded_by,
       d.recorded_at as done_recorded_at, x.reason as cannot_because, x.said_by as cannot_by, x.said_at as cannot_at,
       coalesce((select h.event = 'NOTICED' from protection.happened h
                 where h.plan = k.plan and h.event in ('NOTICED', 'RETURN')
                 order by h.recorded_at desc, h.ref desc limit 1), false) as is_gone,
       a.with_child and coalesce((select h.event = 'NOTICED' from protection.happened h
                                  where h.plan = k.plan and h.event in ('NOTICED', 'RETURN')
                                  order by h.recorded_at desc, h.ref desc limit 1), false) as rests,
       coalesce((select h.event from protection.happened h where h.ref = a.cause), 'START') as event
from protection.asked k
join protection.action a on a.ref = k.action
left join protection.done d on d.action = a.ref
left join protection.cannot x on x.action = a.ref
left join lateral (select h.at, h.recorded_at as told_at,
                          make_interval(secs => extract(epoch from h.at - a.counted_from)::double precision) as later
                   from protection.happened h
                   where a.with_child and h.plan = k.plan and h.event = 'RETURN' and h.at > a.counted_from
                     and (d.done_at is null or h.at <= d.done_at)
                   order by h.at desc limit 1) b on true
where a.child is null or exists (select from protection.whom c where c.plan = k.plan and c.child = a.child);

create or replace view protection.open_step as
select s.* from protection.step s where s.done_at is null and s.cannot_at is null;
