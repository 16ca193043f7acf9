-- Where what holds a child safe rings: on the newest plan of theirs; but where that goes on as another, on that one, though it began
-- before.
create function protection.goes_on(one uuid) returns boolean
language sql stable as $$
    select exists (select from protection.ended e where e.plan = one and e.how = 'GOES_ON')
$$;
grant execute on function protection.goes_on to lantern_app;

create view protection.newest as
select c.plan, c.child from protection.on_plan c
where not exists (select from casefile.one_with(c.child) o
                  join protection.on_plan later on later.child = o.person
                  where (not protection.goes_on(later.plan), later.plan) > (not protection.goes_on(c.plan), c.plan));
grant select on protection.newest to lantern_app;
