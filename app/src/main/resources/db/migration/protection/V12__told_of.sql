-- Whose open pages hear that something changed on a plan, never what; each page asks anew, and shows what its reader may see. So
-- those hear it too who saw it before a record of it was for named people only: it leaves their pages and walls. Those who work on
-- its concerns; on whose team it is a drill; who see it where it is for named people only; and where it began from a case, those of
-- its area and whoever sees it.
create function protection.told_of(one uuid) returns table (who text)
language sql stable as $$
    select w.who from protection.plan_concern c cross join lateral concern.told_of(c.concern) w where c.plan = one
    union
    select d.who from protection.told_of_drill(one) d
    union
    select p.area from protection.plan p
    where p.ref = one
      and not exists (select from protection.plan_concern c where c.plan = one)
      and not exists (select from protection.drill d where d.plan = one)
    union
    select v.practitioner::text from protection.visible v
    where v.plan = one
      and (exists (select from protection.apart a where a.plan = one)
           or not exists (select from protection.plan_concern c where c.plan = one)
              and not exists (select from protection.drill d where d.plan = one))
$$;

-- Plans that run about a child of whom one of these tells: a case, a concern, or the record of the child, or one that is linked
-- with it.
create function protection.running_by(records uuid[]) returns table (plan uuid)
language sql stable as $$
    select distinct c.plan
    from (select o.child as person from casefile.case_of o where o.case_ref = any (records)
          union all
          select a.person from concern.about a where a.concern = any (records)
          union all
          select unnest(records)) told
    cross join lateral casefile.one_with(told.person) one
    join protection.plan_child c on c.child = one.person
    join protection.running r on r.ref = c.plan
    union
    select c.plan from protection.plan_concern c join protection.running r on r.ref = c.plan
    where c.concern = any (records)
$$;
grant execute on function protection.told_of, protection.running_by to lantern_app;
