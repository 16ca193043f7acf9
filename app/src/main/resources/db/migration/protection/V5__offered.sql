-- A plan is offered where exploitation is marked as seen. Whoever declines sets nothing off, and is offered it again where more
-- is marked.
create table protection.offer_declined (
    record      uuid        not null,
    person      uuid        not null references casefile.person,
    declined_by uuid        not null references access.practitioner,
    declined_at timestamptz not null,
    primary key (record, person, declined_by, declined_at)
);
grant select, insert on protection.offer_declined to lantern_app;

-- A plan may begin from a case, without a concern: whom the case keeps out has no part in it either, and what is for named
-- people only rings them alone. A drill is met by the people of its team only, as before.
create or replace function protection.admits(plan_ref uuid, who uuid) returns boolean
language sql stable as $$
    select not exists (select from protection.plan_concern c
                       where c.plan = plan_ref and not casefile.admits(c.concern, who))
       and not exists (select from protection.plan_child c
                       join casefile.case_of o on o.child = c.child
                       join casefile.kept_out k on k.record = o.case_ref
                       where c.plan = plan_ref and k.practitioner = who)
       and not exists (select from protection.drill d join protection.plan p on p.ref = d.plan
                       where d.plan = plan_ref
                         and not exists (select from access.team_people t where t.team = p.team and t.practitioner = who))
$$;

create view protection.apart as
select c.plan from protection.plan_concern c join casefile.restriction x on x.record = c.concern
union
select c.plan from protection.plan_child c
cross join lateral casefile.one_with(c.child) one
join casefile.case_of o on o.child = one.person
join casefile.restriction x on x.record = o.case_ref;
grant select on protection.apart to lantern_app;
