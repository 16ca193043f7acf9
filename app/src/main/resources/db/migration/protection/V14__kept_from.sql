-- Where the records of many children are kept, a list asks once whom it is kept from, and not for each plan again.

-- A part as it was last taken, and what is offered; whether they may meet the plan is for whoever reads it to ask.
create view protection.last_taken as
select p.plan, p.role, p.ref, p.who, p.name, p.agency, p.number, t.taken_at, case when p.who is null then p.words else '' end as another
from protection.part p join protection.part_taken t on t.part = p.ref
where not exists (select from protection.part later join protection.part_taken lt on lt.part = later.ref
                  where later.plan = p.plan and later.role = p.role and (lt.taken_at, later.ref) > (t.taken_at, p.ref));

create view protection.last_offered as
select p.* from protection.part p
where p.who is not null
  and not exists (select from protection.part_taken t where t.part = p.ref)
  and not exists (select from protection.part_declined d where d.part = p.ref)
  and not exists (select from protection.part later
                  where later.plan = p.plan and later.role = p.role and later.ref > p.ref
                    and (later.who = p.who or exists (select from protection.part_taken t where t.part = later.ref)));

create or replace view protection.holder as
select t.* from protection.last_taken t where t.who is null or protection.admits(t.plan, t.who);

create or replace view protection.open_offer as
select o.* from protection.last_offered o where protection.admits(o.plan, o.who);

-- By which ways somebody comes to a plan, if nothing keeps them from it. Whole: who works on one of its concerns, or sees the case of
-- one of its children whole, or belongs to the team of a drill. Otherwise who has a part in it, or is offered one.
create view protection.way as
select w.practitioner, c.plan, true as whole
from protection.plan_concern c join concern.worked w on w.concern = c.concern
union all
select s.practitioner, c.plan, true
from protection.on_plan c
join casefile.case_of o on o.child = c.child
join casefile.visible s on s.case_ref = o.case_ref and s.whole
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

create or replace view protection.visible as
select w.practitioner, w.plan, bool_or(w.whole) as whole
from protection.way w
where protection.admits(w.plan, w.practitioner)
group by w.practitioner, w.plan;

-- The plans that protection.admits keeps somebody from: from the few records that they are kept from to the plans of their children.
create function protection.kept_from(who uuid) returns table (plan uuid)
language sql stable as $$
    with kept as materialized (select k.record from casefile.kept_from(who) k)
    select c.plan from kept k join protection.plan_concern c on c.concern = k.record
    union
    select c.plan
    from (select o.child from kept k join casefile.case_of o on o.case_ref = k.record
          union
          select a.person from kept k join concern.about a on a.concern = k.record) told
    cross join lateral casefile.one_with(told.child) one
    join protection.plan_child c on c.child = one.person
    union
    select d.plan from protection.drill d join protection.plan p on p.ref = d.plan
    where not exists (select from access.team_people t where t.team = p.team and t.practitioner = who)
$$;

-- Whether this one is for named people only.
create function protection.is_apart(plan_ref uuid) returns boolean
language sql stable as $$
    select exists (select from protection.apart a where a.plan = plan_ref)
$$;

grant select on protection.last_taken, protection.last_offered, protection.way to lantern_app;
grant execute on function protection.kept_from, protection.is_apart to lantern_app;
