-- Duties that must be done in time. How one stands is never stored: it follows from these facts and the time.
create schema clock;
grant usage on schema clock to lantern_app;

-- A duty began to run. When it is due is fixed here, by the law of that day and the nation's calendar. The key lets one
-- cause start it once, however often it is told.
create table clock.started (
    ref          uuid        primary key,
    subject      uuid        not null,
    subject_kind text        not null check (subject_kind in ('CASE', 'CONCERN')),
    duty         text        not null,
    cause        uuid        not null,
    round        int         not null check (round > 0),
    area         text        not null,
    nation       text        not null,
    law_of       date        not null,
    started_at   timestamptz not null,
    due_at       timestamptz,
    local        boolean     not null,
    fault        text,
    recorded_by  uuid        references access.practitioner,
    recorded_at  timestamptz not null,
    unique (subject, duty, cause, round),
    check (not local or due_at is not null)
);

create table clock.met (
    started     uuid        primary key references clock.started,
    met_at      timestamptz not null,
    note        text        not null default '',
    recorded_by uuid        references access.practitioner,
    recorded_at timestamptz not null
);

create table clock.paused (
    ref       uuid        primary key,
    started   uuid        not null references clock.started,
    reason    text        not null check (reason <> ''),
    paused_by uuid        not null references access.practitioner,
    paused_at timestamptz not null
);
create index paused_started on clock.paused (started);
create table clock.resumed (
    paused     uuid        primary key references clock.paused,
    reason     text        not null check (reason <> ''),
    due_at     timestamptz,
    resumed_by uuid        not null references access.practitioner,
    resumed_at timestamptz not null
);

-- The number lets one of two who extend at once in.
create table clock.extended (
    started     uuid        not null references clock.started,
    number      int         not null check (number > 0),
    due_at      timestamptz not null,
    reason      text        not null check (reason <> ''),
    extended_by uuid        not null references access.practitioner,
    extended_at timestamptz not null,
    primary key (started, number)
);

-- It does not apply after all, and somebody says why.
create table clock.dropped (
    started    uuid        primary key references clock.started,
    reason     text        not null check (reason <> ''),
    dropped_by uuid        references access.practitioner,
    dropped_at timestamptz not null
);

-- What could not be started. It stands where the duty would stand, and is tried again until it was made good.
create table clock.not_started (
    ref          uuid        primary key,
    subject      uuid        not null,
    subject_kind text        not null,
    duty         text        not null,
    cause        uuid        not null,
    area         text        not null,
    started_at   timestamptz not null,
    recorded_by  uuid        references access.practitioner,
    noted_at     timestamptz not null,
    unique (subject, duty, cause)
);
create table clock.made_good (
    not_started uuid        primary key references clock.not_started,
    at          timestamptz not null
);

-- Every duty as the facts of that moment tell it.
create function clock.duties_at(moment timestamptz) returns table (
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
    left join clock.met m on m.started = s.ref and m.recorded_at <= moment
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
$$;

-- What happened to duties, for a chronology.
create view clock.happened as
select s.subject, s.duty, s.started_at as at, s.recorded_at, 'started' as what, s.recorded_by as who, '' as words from clock.started s
union all select s.subject, s.duty, m.met_at, m.recorded_at, 'met', m.recorded_by, m.note
          from clock.met m join clock.started s on s.ref = m.started
union all select s.subject, s.duty, p.paused_at, p.paused_at, 'paused', p.paused_by, p.reason
          from clock.paused p join clock.started s on s.ref = p.started
union all select s.subject, s.duty, r.resumed_at, r.resumed_at, 'resumed', r.resumed_by, r.reason
          from clock.resumed r join clock.paused p on p.ref = r.paused join clock.started s on s.ref = p.started
union all select s.subject, s.duty, e.extended_at, e.extended_at, 'extended', e.extended_by, e.reason
          from clock.extended e join clock.started s on s.ref = e.started
union all select s.subject, s.duty, d.dropped_at, d.dropped_at, 'dropped', d.dropped_by, d.reason
          from clock.dropped d join clock.started s on s.ref = d.started
union all select n.subject, n.duty, n.noted_at, n.noted_at, 'not-started', n.recorded_by, '' from clock.not_started n;

grant select, insert on all tables in schema clock to lantern_app;
grant execute on all functions in schema clock to lantern_app;
