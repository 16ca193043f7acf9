-- A drill: a plan of its own kind, begun because of a drill and of nothing else. It is about no concern and no person on record,
-- so that nothing which finds, counts, joins or compares those can find it. Only the people of its team meet it.
create table protection.drill (
    plan      uuid        primary key references protection.plan,
    situation text        not null check (situation <> ''),
    over_at   timestamptz not null
);
create index drill_over on protection.drill (over_at);
grant select, insert on protection.drill to lantern_app;

-- It is stopped by anybody on it, or by itself once its hours are over.
alter table protection.ended
    alter column ended_by drop not null,
    drop constraint ended_how_check,
    add constraint ended_how_check check (how in ('SAFE', 'GONE', 'STOOD_DOWN', 'DRILL_OVER')),
    add check (ended_by is not null or how = 'DRILL_OVER');

-- May this practitioner meet this plan at all? Nobody whom one of its concerns keeps out, whenever it joined; a drill only the people of
-- its team.
create or replace function protection.admits(plan_ref uuid, who uuid) returns boolean
language sql stable as $$
    select not exists (select from protection.plan_concern c
                       where c.plan = plan_ref and not casefile.admits(c.concern, who))
       and not exists (select from protection.drill d join protection.plan p on p.ref = d.plan
                       where d.plan = plan_ref
                         and not exists (select from access.team_people t where t.team = p.team and t.practitioner = who))
$$;

-- May this practitioner be asked to take a part in it? In a drill only who belongs to the team: it reaches nobody else.
create function protection.reaches(plan_ref uuid, who uuid) returns boolean
language sql stable as $$
    select protection.admits(plan_ref, who)
       and not exists (select from protection.drill d join protection.plan p on p.ref = d.plan
                       where d.plan = plan_ref
                         and not exists (select from access.team_people t
                                         where t.team = p.team and t.practitioner = who and t.member))
$$;
grant execute on function protection.reaches to lantern_app;

-- As before; and a drill, whole, by the people of its team.
create or replace view protection.visible as
select v.practitioner, v.plan, bool_or(v.whole) as whole
from (select w.practitioner, c.plan, true as whole
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
      from (select h.who, h.plan from protection.holder h where h.who is not null
            union all
            select o.who, o.plan from protection.open_offer o) t
      where not exists (select from protection.ended e where e.plan = t.plan and not e.carried_on)) v
where protection.admits(v.plan, v.practitioner)
group by v.practitioner, v.plan;

-- Whose open pages hear that a drill changed: those of the people of its team, and its wall screens.
create function protection.told_of_drill(one uuid) returns table (who text)
language sql stable as $$
    select t.practitioner::text
    from protection.drill d join protection.plan p on p.ref = d.plan join access.team_people t on t.team = p.team
    where d.plan = one
    union all
    select 'team/' || p.team::text from protection.drill d join protection.plan p on p.ref = d.plan where d.plan = one
$$;
grant execute on function protection.told_of_drill to lantern_app;
