-- What each child needs is asked in a drill for each of its invented children too. They are nobody on record, so no key to a
-- person holds them: whoever an action is for was put on a plan, or was invented for a drill.
alter table protection.action drop constraint action_child_fkey;

create function protection.action_is_for_somebody() returns trigger language plpgsql as $$
begin
    if new.child is not null
        and not exists (select from protection.plan_child c where c.child = new.child)
        and not exists (select from protection.drill_child c where c.child = new.child) then
        raise foreign_key_violation using message = 'An action is for somebody who was put on a plan, or invented for a drill';
    end if;
    return new;
end $$;
create trigger action_is_for_somebody before insert or update on protection.action
    for each row execute function protection.action_is_for_somebody();
create index drill_child_child on protection.drill_child (child);

-- Who is on a plan now: somebody on record, or, in a drill, invented.
create view protection.whom as
select c.plan, c.child from protection.on_plan c
union all
select c.plan, c.child from protection.on_drill c;
grant select on protection.whom to lantern_app;

create or replace view protection.step as
select k.plan, k.at as asked_at, a.*, d.done_at, d.done_by, d.name, d.agency, d.note, d.log_number, d.recorded_by as done_recorded_by,
       d.recorded_at as done_recorded_at, x.reason as cannot_because, x.said_by as cannot_by, x.said_at as cannot_at
from protection.asked k
join protection.action a on a.ref = k.action
left join protection.done d on d.action = a.ref
left join protection.cannot x on x.action = a.ref
where a.child is null or exists (select from protection.whom c where c.plan = k.plan and c.child = a.child);
