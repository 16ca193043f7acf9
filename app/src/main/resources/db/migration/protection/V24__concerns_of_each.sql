-- Once plans have parted, each carries the concerns that tell of its own children, and those that tell of nobody on any of them. One that
-- tells only of children who are on another of them is there, and brings nobody to this one. Whom a concern keeps out it still keeps out
-- of both. Of most plans none has parted, and nothing more is asked.
create view protection.concern_of as
select c.concern, c.plan, c.at from protection.plan_concern c
where not (exists (select from protection.parted x where x.plan = c.plan)
           or exists (select from protection.parted x where x."into" = c.plan))
   or not exists (select from protection.plan p
                  join protection.plan o on o.origin = p.origin and o.ref <> p.ref
                  join protection.on_plan n on n.plan = o.ref
                  cross join lateral casefile.one_with(n.child) w
                  join concern.about a on a.person = w.person and a.concern = c.concern
                  where p.ref = c.plan)
   or exists (select from protection.on_plan n
              cross join lateral casefile.one_with(n.child) w
              join concern.about a on a.person = w.person and a.concern = c.concern
              where n.plan = c.plan);

-- A second record of a child who is on a plan, whose own plan goes on as that one: as long as the two are one, whoever sees the case of
-- either whole sees it.
create table protection.also_of (
    plan  uuid        not null references protection.plan,
    child uuid        not null references casefile.person,
    at    timestamptz not null,
    primary key (plan, child)
);
create index also_of_child on protection.also_of (child);
grant select, insert on protection.also_of to lantern_app;
grant select on protection.concern_of to lantern_app;

create or replace view protection.way as
select w.practitioner, c.plan, true as whole
from protection.concern_of c join concern.worked w on w.concern = c.concern
union all
select s.practitioner, c.plan, true
from protection.on_plan c
join casefile.case_of o on o.child = c.child
join casefile.visible s on s.case_ref = o.case_ref and s.whole
union all
select s.practitioner, a.plan, true
from protection.also_of a
join casefile.case_of o on o.child = a.child
join casefile.visible s on s.case_ref = o.case_ref and s.whole
where exists (select from casefile.one_with(a.child) w
              join protection.on_plan n on n.child = w.person and n.plan = a.plan)
union all
select t.practitioner, d.plan, true
from protection.drill d
join protection.plan p on p.ref = d.plan
join access.team_people t on t.team = p.team
union all
select t.who, t.plan, false
from (select h.who, h.plan from protection.last_taken h where h.who is not null
      union all
      select o.who, o.plan from protection.last_offered o) t
where not exists (select from protection.ended e where e.plan = t.plan and not e.carried_on);
