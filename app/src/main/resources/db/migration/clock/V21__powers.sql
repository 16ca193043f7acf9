-- Who used a power to hold a child safe, and under which number, as somebody was told. It stands also where its clock could
-- not be started.
create table clock.used (
    subject     uuid        not null,
    cause       uuid        not null,
    duty        text        not null,
    used_by     text        not null check (used_by <> ''),
    log         text        not null,
    recorded_by uuid        not null references access.practitioner,
    recorded_at timestamptz not null,
    primary key (subject, cause)
);

-- The chronology tells it with the start.
create or replace view clock.happened as
select s.subject, s.duty, s.started_at as at, s.recorded_at, case when u.used_by is null then 'started' else 'used' end as what,
       s.recorded_by as who, coalesce(u.used_by || case when u.log = '' then '' else ', ' || u.log end, '') as words
          from clock.started s left join clock.used u on u.subject = s.subject and u.cause = s.cause
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
union all select n.subject, n.duty, n.noted_at, n.noted_at, 'not-started', n.recorded_by,
       coalesce(u.used_by || case when u.log = '' then '' else ', ' || u.log end, '')
          from clock.not_started n left join clock.used u on u.subject = n.subject and u.cause = n.cause;

grant select, insert on clock.used to lantern_app;
