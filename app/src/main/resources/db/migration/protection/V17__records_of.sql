-- Every record that tells of a child, or of one with them: their cases, and the concerns about them.
create function protection.records_of(one uuid) returns table (record uuid)
language sql stable as $$
    select r.record
    from casefile.one_with(one) o
    cross join lateral (select f.case_ref as record from casefile.case_of f where f.child = o.person
                        union all
                        select a.concern from concern.about a where a.person = o.person) r
$$;
grant execute on function protection.records_of to lantern_app;

create or replace view protection.record_of as
select c.plan, c.concern as record from protection.plan_concern c
union
select c.plan, r.record from protection.plan_child c cross join lateral protection.records_of(c.child) r;
