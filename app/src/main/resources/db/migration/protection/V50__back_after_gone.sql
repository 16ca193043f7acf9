-- What ended a plan for good. One that ended since the child was gone runs again once they are back: what was open is to do.
create view protection.lasting_end as
select e.* from protection.ended e
where not (e.how = 'GONE' and exists (select from protection.happened h
                                      where h.plan = e.plan and h.event = 'RETURN' and h.recorded_at >= e.ended_at));

-- What nobody has ended. New danger begins a plan beside one of which only something is carried on.
create view protection.unended as
select p.* from protection.plan p
where not exists (select from protection.lasting_end e where e.plan = p.ref);
grant select on protection.lasting_end, protection.unended to lantern_app;

create or replace view protection.running as
select p.* from protection.plan p
where not exists (select from protection.lasting_end e where e.plan = p.ref
                  and not (e.carried_on and exists (select from protection.open_step s where s.plan = p.ref)));

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
where not exists (select from protection.lasting_end e where e.plan = t.plan and not e.carried_on);

-- Whoever left has no part in a plan that runs again.
create or replace view protection.holder as
select t.* from protection.last_taken t
where t.who is null
   or (protection.admits(t.plan, t.who)
       and (exists (select from access.open_account a where a.ref = t.who)
            or exists (select from protection.lasting_end e where e.plan = t.plan)));
