-- That a duty does not apply may have followed from what did not last. A row takes it back and says why; then the duty runs as before,
-- from when it began, and can be dropped anew.
alter table clock.dropped add column number int not null default 1 check (number > 0);
alter table clock.dropped alter column number drop default;
alter table clock.dropped drop constraint dropped_pkey, add primary key (started, number);
create table clock.drop_taken_back (
    started       uuid        not null,
    number        int         not null,
    reason        text        not null check (reason <> ''),
    taken_back_by uuid        not null references access.practitioner,
    taken_back_at timestamptz not null,
    primary key (started, number),
    foreign key (started, number) references clock.dropped
);

-- What stands of what was said not to apply, then.
create function clock.dropped_at(moment timestamptz) returns setof clock.dropped
language sql stable as $$
    select d.* from clock.dropped d
    where d.dropped_at <= moment
      and not exists (select from clock.drop_taken_back t
                      where t.started = d.started and t.number = d.number and t.taken_back_at <= moment)
$$;

create or replace function clock.duties_at(moment timestamptz) returns table (
    ref uuid, subject uuid, subject_kind text, duty text, cause uuid, round int, area text, nation text, law_of date,
    started_at timestamptz, due_at timestamptz, local boolean, fault text, recorded_by uuid, recorded_at timestamptz,
    met_at timestamptz, note text, met_by uuid, dropped_at timestamptz, dropped_because text, paused uuid,
    paused_at timestamptz, paused_because text, extensions int)
language sql stable as $$
    select s.ref, s.subject, s.subject_kind, s.duty, s.cause, s.round, s.area, s.nation, s.law_of, s.started_at,
           coalesce(moved.due_at, s.due_at), s.local, s.fault, s.recorded_by, s.recorded_at,
           m.met_at, m.note, m.recorded_by, d.dropped_at, d.reason, p.ref, p.paused_at, p.reason,
           (select count(*)::int from clock.extended e where e.started = s.ref and e.extended_at <= moment)
    from clock.started s
    left join clock.met_at(moment) m on m.started = s.ref
    left join clock.dropped_at(moment) d on d.started = s.ref
    left join clock.paused p on p.started = s.ref and p.paused_at <= moment
        and not exists (select from clock.resumed r where r.paused = p.ref and r.resumed_at <= moment)
    left join lateral (
        select x.due_at from (
            select e.due_at, e.extended_at as at from clock.extended e where e.started = s.ref and e.extended_at <= moment
            union all
            select r.due_at, r.resumed_at from clock.paused q join clock.resumed r on r.paused = q.ref
            where q.started = s.ref and r.resumed_at <= moment and r.due_at is not null) x
        order by x.at desc, x.due_at desc limit 1) moved on true
    where s.recorded_at <= moment
      and not exists (select from clock.taken_back t
                      where t.started = s.after and t.number = s.after_number and t.taken_back_at <= moment)
$$;

-- What happened to duties has that among it.
alter view clock.happened rename to happened_until_drop_taken_back;
create view clock.happened as
select subject, duty, at, recorded_at, what, who, words from clock.happened_until_drop_taken_back
union all
select s.subject, s.duty, t.taken_back_at, t.taken_back_at, 'drop-taken-back', t.taken_back_by, t.reason
from clock.drop_taken_back t join clock.started s on s.ref = t.started;

grant select, insert on clock.drop_taken_back to lantern_app;
grant select on clock.happened to lantern_app;
grant execute on all functions in schema clock to lantern_app;
