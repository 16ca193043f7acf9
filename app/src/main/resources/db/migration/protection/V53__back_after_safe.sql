-- Whether a child of a plan was gone at a moment, by what was recorded then.
create function protection.was_gone(plan_ref uuid, moment timestamptz) returns boolean
language sql stable as $$
    select coalesce((select h.event = 'NOTICED' from protection.happened h
                     where h.plan = plan_ref and h.event in ('NOTICED', 'RETURN') and h.recorded_at <= moment
                     order by h.recorded_at desc, h.ref desc limit 1), false)
$$;
grant execute on function protection.was_gone to lantern_app;

-- What ended a plan for good. One that ended since the child was gone runs again once they are back; so does one that ended as safe while
-- they were gone, as it could before that they are back had to be recorded first.
create or replace view protection.lasting_end as
select e.* from protection.ended e
where e.how not in ('GONE', 'SAFE')
   or not exists (select from protection.happened h
                  where h.plan = e.plan and h.event = 'RETURN' and h.recorded_at >= e.ended_at)
   or (e.how = 'SAFE' and not protection.was_gone(e.plan, e.ended_at));
