-- A case is closed by a manager, who says why, and opened again by a fact of its own; so it may be closed more than once. The number
-- lets one of two who close it at once in.
alter table casefile.closure rename column outcome to reason;
alter table casefile.closure add column number int not null default 1 check (number > 0);
alter table casefile.closure alter column number drop default;
alter table casefile.closure drop constraint closure_pkey, add primary key (case_ref, number);

create table casefile.reopened (
    case_ref    uuid        not null,
    number      int         not null,
    reason      text        not null check (reason <> ''),
    reopened_by uuid        not null references access.practitioner,
    reopened_at timestamptz not null,
    primary key (case_ref, number),
    foreign key (case_ref, number) references casefile.closure
);
grant select, insert on casefile.reopened to lantern_app;

-- The cases that are closed, as the facts of that moment tell it.
create function casefile.closed_at(moment timestamptz) returns setof casefile.closure
language sql stable as $$
    select x.* from casefile.closure x
    where x.closed_at <= moment
      and not exists (select from casefile.reopened r
                      where r.case_ref = x.case_ref and r.number = x.number and r.reopened_at <= moment)
$$;
grant execute on function casefile.closed_at to lantern_app;

-- Those that are closed now.
create view casefile.closed as
select x.* from casefile.closure x
where not exists (select from casefile.reopened r where r.case_ref = x.case_ref and r.number = x.number);
grant select on casefile.closed to lantern_app;

create or replace view casefile.carried as
select k.practitioner, k.case_ref
from (select l.practitioner, l.case_ref
      from casefile.lead l
      where not exists (select from casefile.lead later
                        where later.case_ref = l.case_ref and (later.since, later.ref) > (l.since, l.ref))
      union all
      select c.opened_by, c.ref
      from casefile.child_case c
      where not exists (select from casefile.lead l where l.case_ref = c.ref)) k
where not exists (select from casefile.closed x where x.case_ref = k.case_ref);

create or replace view casefile.happened as
select c.ref as case_ref, c.opened_at as at, 'opened' as what, c.opened_by as who, '' as words, null::text as area, null::uuid as lead
from casefile.child_case c
union all
select r.case_ref, r.since, case r.kind when 'HOST' then 'host-named' else 'responsible-named' end, r.said_by, r.reason, r.area, null
from casefile.responsibility r join casefile.child_case c on c.ref = r.case_ref
where r.since > c.opened_at
union all
select l.case_ref, l.since, 'lead-named', l.named_by, '', null, l.practitioner from casefile.lead l
union all
select x.case_ref, x.closed_at, 'closed', x.closed_by, x.reason, null, null from casefile.closure x
union all
select r.case_ref, r.reopened_at, 'reopened', r.reopened_by, r.reason, null, null from casefile.reopened r;
