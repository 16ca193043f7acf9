-- Every record that a plan has to do with: the concerns it is about; and of each child who is or was on it, and of everybody one
-- with them, the case and the concerns that tell of them, whether or not they joined the plan.
create view protection.record_of as
select c.plan, c.concern as record from protection.plan_concern c
union
select c.plan, r.record
from protection.plan_child c
cross join lateral casefile.one_with(c.child) one
cross join lateral (select o.case_ref as record from casefile.case_of o where o.child = one.person
                    union all
                    select a.concern from concern.about a where a.person = one.person) r;
grant select on protection.record_of to lantern_app;

-- May this practitioner meet this plan at all? Only whom every one of those records admits: the strictest of them decides. A drill
-- is met by the people of its team only, as before.
create or replace function protection.admits(plan_ref uuid, who uuid) returns boolean
language sql stable as $$
    select not exists (select from protection.record_of r
                       where r.plan = plan_ref and not casefile.admits(r.record, who))
       and not exists (select from protection.drill d join protection.plan p on p.ref = d.plan
                       where d.plan = plan_ref
                         and not exists (select from access.team_people t where t.team = p.team and t.practitioner = who))
$$;

-- Plans that are for named people only: they ring those alone, stir nobody else's page and stand on no wall.
create or replace view protection.apart as
select r.plan from protection.record_of r join casefile.restriction x on x.record = r.record;
