-- That a duty was done may have been said by mistake. A row takes it back and says why; then the duty runs as before, and it
-- can be done anew.
alter table clock.met add column number int not null default 1 check (number > 0);
alter table clock.met alter column number drop default;
alter table clock.met drop constraint met_pkey, add primary key (started, number);
create table clock.taken_back (
    started       uuid        not null,
    number        int         not null,
    reason        text        not null check (reason <> ''),
    taken_back_by uuid        not null references access.practitioner,
    taken_back_at timestamptz not null,
    primary key (started, number),
    foreign key (started, number) references clock.met
);

-- What repeats begins anew where the round before it was done. Where that was taken back, the round that followed is not
-- there either.
alter table clock.started add column after uuid references clock.started, add column after_number int,
    add check ((after is null) = (after_number is null));
alter table clock.started drop constraint started_subject_duty_cause_round_key,
    add unique nulls not distinct (subject, duty, cause, round, after, after_number);

-- What stands of what was said to be done, then.
create function clock.met_at(moment timestamptz) returns setof clock.met
language sql stable as $$
    select m.* from clock.met m
    where m.recorded_at <= moment
      and not exists (select from clock.taken_back t
                      where t.started = m.started and t.number = m.number and t.taken_back_at <= moment)
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
    left join clock.dropped d on d.started = s.ref and d.dropped_at <= moment
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
create or replace view clock.happened as
select s.subject, s.duty, s.started_at as at, s.recorded_at, 'started' as what, s.recorded_by as who, '' as words from clock.started s
union all select s.subject, s.duty, m.met_at, m.recorded_at, 'met', m.recorded_by, m.note
          from clock.met m join clock.started s on s.ref = m.started
union all select s.subject, s.duty, t.taken_back_at, t.taken_back_at, 'taken-back', t.taken_back_by, t.reason
          from clock.taken_back t join clock.started s on s.ref = t.started
union all select s.subject, s.duty, p.paused_at, p.paused_at, 'paused', p.paused_by, p.reason
          from clock.paused p join clock.started s on s.ref = p.started
union all select s.subject, s.duty, r.resumed_at, r.resumed_at, 'resumed', r.resumed_by, r.reason
          from clock.resumed r join clock.paused p on p.ref = r.paused join clock.started s on s.ref = p.started
union all select s.subject, s.duty, e.extended_at, e.extended_at, 'extended', e.extended_by, e.reason
          from clock.extended e join clock.started s on s.ref = e.started
union all select s.subject, s.duty, d.dropped_at, d.dropped_at, 'dropped', d.dropped_by, d.reason
          from clock.dropped d join clock.started s on s.ref = d.started
union all select n.subject, n.duty, n.noted_at, n.noted_at, 'not-started', n.recorded_by, '' from clock.not_started n;

grant select, insert on clock.taken_back to lantern_app;
grant execute on all functions in schema clock to lantern_app;
