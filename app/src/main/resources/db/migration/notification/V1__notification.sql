-- Who is rung for what, and what they were told. Whether somebody has it follows from these facts.
create schema notification;
grant usage on schema notification to lantern_app;

-- Something that somebody must take up. The key lets one cause ring a team once, however often it is told.
create table notification.ring (
    ref         uuid        primary key,
    cause       uuid        not null,
    subject     uuid        not null,
    occasion    text        not null check (occasion <> ''),
    link        text        not null check (link like '/%'),
    team        uuid        not null references access.team,
    chain       text        not null check (chain <> ''),
    first_rung  uuid        references access.practitioner,
    from_at     timestamptz not null,
    drill       boolean     not null,
    recorded_by uuid        references access.practitioner,
    recorded_at timestamptz not null,
    unique (cause, team)
);
create index ring_subject on notification.ring (subject);

-- It went to those whose turn it was. When it goes on stands here, so that the row which says when the next step is due follows
-- from the facts. The key lets each step stand once.
create table notification.step (
    ring       uuid        not null references notification.ring,
    round      int         not null check (round > 0),
    step       int         not null check (step >= 0),
    whom       text        not null check (whom in ('FIRST', 'ON_CALL', 'SECOND', 'MANAGER', 'DIRECTOR')),
    due_at     timestamptz not null,
    at         timestamptz not null,
    next_round int         not null,
    next_step  int         not null,
    next_at    timestamptz not null,
    primary key (ring, round, step),
    check ((next_round, next_step) > (round, step))
);
-- Who that was. Nobody: nobody was on call.
create table notification.called (
    ring         uuid not null,
    round        int  not null,
    step         int  not null,
    practitioner uuid not null references access.practitioner,
    unreachable  text check (unreachable in ('LEFT', 'NO_ADDRESS')),
    primary key (ring, round, step, practitioner),
    foreign key (ring, round, step) references notification.step
);

-- Somebody said that they have it. That is a promise: it puts the next step off once, and ends nothing.
create table notification.promised (
    ring         uuid        not null,
    round        int         not null,
    step         int         not null,
    practitioner uuid        not null references access.practitioner,
    at           timestamptz not null,
    until        timestamptz not null,
    primary key (ring, round, step, practitioner),
    foreign key (ring, round, step) references notification.step
);

-- Somebody took it up, or it is no longer needed: nobody further is rung.
create table notification.ended (
    ring     uuid        primary key references notification.ring,
    answered boolean     not null,
    ended_by uuid        references access.practitioner,
    ended_at timestamptz not null,
    check (not answered or ended_by is not null)
);

-- What somebody is told. One for a person and reason; of a ring, one for each step that rang them.
create table notification.notice (
    ref          uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    reason       text        not null check (reason <> ''),
    occasion     text        not null check (occasion <> ''),
    link         text        not null check (link like '/%'),
    urgent       boolean     not null,
    drill        boolean     not null,
    ring         uuid        references notification.ring,
    told_by      uuid        references access.practitioner,
    told_at      timestamptz not null,
    unique (practitioner, reason)
);
create index notice_ring on notification.notice (ring) where ring is not null;
create table notification.acknowledged (
    notice          uuid        primary key references notification.notice,
    acknowledged_at timestamptz not null
);

-- From here on: what follows from the facts. When the next step of a ring that nobody has is due.
create view notification.next_due as
select r.ref as ring, coalesce(s.next_round, 1) as round, coalesce(s.next_step, 0) as step,
       greatest(coalesce(s.next_at, r.from_at), p.until) as at
from notification.ring r
left join lateral (select * from notification.step s where s.ring = r.ref order by s.round desc, s.step desc limit 1) s on true
left join lateral (select p.until from notification.promised p
                   where p.ring = s.ring and p.round = s.round and p.step = s.step
                   order by p.at, p.practitioner limit 1) p on true
where not exists (select from notification.ended e where e.ring = r.ref);

-- The same as rows, so that a look for what is due reads nothing else.
create table notification.due (
    ring  uuid        primary key references notification.ring,
    round int         not null,
    step  int         not null,
    at    timestamptz not null
);
create index due_at on notification.due (at);

-- What somebody has still to acknowledge: of a ring only the newest, and nothing once it has ended.
create view notification.waiting as
select n.ref, n.practitioner, n.occasion, n.link, n.urgent, n.drill, n.ring, n.told_at
from notification.notice n
where not exists (select from notification.acknowledged a where a.notice = n.ref)
  and (n.ring is null
       or (not exists (select from notification.ended e where e.ring = n.ring)
           and not exists (select from notification.notice later
                           where later.ring = n.ring and later.practitioner = n.practitioner and later.ref > n.ref)));

grant select, insert on all tables in schema notification to lantern_app;
grant update, delete on notification.due to lantern_app;

-- For rooms above: that something rings, or rang, and since when.
create view notification.rung as
select r.subject, r.recorded_at as begun_at, d.ring is not null as open
from notification.ring r left join notification.due d on d.ring = r.ref;

-- What happened to the rings of a record, in order; each whose turn it was on a line of their own.
create view notification.happened as
select r.subject, s.at,
       case when c.practitioner is null then 'nobody-' || s.whom
            when c.unreachable is not null then 'unreachable-' || c.unreachable
            else 'rung-' || s.whom end as what,
       c.practitioner as who
from notification.ring r
join notification.step s on s.ring = r.ref
left join notification.called c on c.ring = s.ring and c.round = s.round and c.step = s.step
union all
select r.subject, p.at, 'promised', p.practitioner
from notification.ring r join notification.promised p on p.ring = r.ref
union all
select r.subject, e.ended_at, case when e.answered then 'ring-answered' else 'ring-called-off' end, e.ended_by
from notification.ring r join notification.ended e on e.ring = r.ref
where exists (select from notification.step s where s.ring = r.ref);

grant select on notification.rung, notification.happened to lantern_app;
