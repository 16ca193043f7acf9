-- Who mends a hole in the rota of a team: the managers of its agency who answer for it. Where it has none, the administrators who set
-- that agency up: its own, or else its partnership's, or else those of the whole deployment.
create function access.rota_keepers(asked uuid, known timestamptz) returns table (practitioner uuid)
language sql stable as $$
    with manager as (
        select p.ref from access.rota_people(asked, known) p where p.manager and p.own),
    administrator as (
        select a.ref, case when a.agency = t.agency then 1 when g.area is not null then 2 else 3 end as level
        from access.team t
        join access.agency theirs on theirs.ref = t.agency
        cross join access.open_account a
        join access.agency g on g.ref = a.agency
        join access.role_held r on r.practitioner = a.ref and r.role = 'ADMINISTRATOR'
        where t.ref = asked
          and (a.agency = t.agency or g.kind = 'PARTNERSHIP' and (g.area is null or g.area = theirs.area)))
    select m.ref from manager m
    union
    select a.ref from administrator a
    where not exists (select from manager) and a.level = (select min(level) from administrator)
$$;
grant execute on function access.rota_keepers to lantern_app;
