-- Messages: what leaves Lantern so that somebody looks. None holds a name, a place or a status.

-- How somebody wants to be reached; what they said last counts. Whoever said nothing is written to where they sign in, at any hour.
create table notification.way (
    ref          uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    email        text        check (email <> ''),
    mobile       text        check (mobile <> ''),
    language     text        not null check (language in ('en', 'cy')),
    calm         boolean     not null,
    quiet_from   time,
    quiet_to     time,
    set_at       timestamptz not null,
    check ((quiet_from is null) = (quiet_to is null))
);
create index way_practitioner on notification.way (practitioner, ref desc);

-- A message that is to go out, written in the transaction of what causes it: one for a notice and a channel.
create table notification.message (
    ref        uuid        primary key,
    notice     uuid        not null references notification.notice,
    channel    text        not null check (channel in ('EMAIL', 'SMS')),
    not_before timestamptz not null,
    written_at timestamptz not null,
    unique (notice, channel)
);

-- A node took it. This stands before anything is sent; where nothing is known of it once the lease is over, the node died, and another
-- takes it again under the same name.
create table notification.attempt (
    message     uuid        not null references notification.message,
    number      int         not null check (number > 0),
    address     text        check (address <> ''),
    at          timestamptz not null,
    lease_until timestamptz not null,
    primary key (message, number)
);

-- What came of it. Refused: it never will be taken. Failed: it is tried again then, or never where no time stands.
create table notification.outcome (
    message  uuid        not null,
    number   int         not null,
    outcome  text        not null check (outcome in ('ACCEPTED', 'REFUSED', 'FAILED')),
    why      text        not null,
    again_at timestamptz,
    at       timestamptz not null,
    primary key (message, number),
    foreign key (message, number) references notification.attempt,
    check (outcome = 'FAILED' or again_at is null)
);
create index outcome_lost on notification.outcome (at) where outcome <> 'ACCEPTED' and again_at is null;

-- It was not sent, since what it would have said was over before.
create table notification.needless (
    message uuid        primary key references notification.message,
    at      timestamptz not null
);

-- Somebody had it sent again.
create table notification.sent_again (
    message  uuid        not null references notification.message,
    asked_by uuid        not null references access.practitioner,
    asked_at timestamptz not null,
    primary key (message, asked_at)
);

-- The link in a message, by which somebody says "I have it" without signing in. Only its hash is kept.
create table notification.pass (
    hash    bytea       primary key,
    message uuid        not null,
    number  int         not null,
    until   timestamptz not null,
    foreign key (message, number) references notification.attempt
);
create table notification.pass_used (
    hash    bytea       primary key references notification.pass,
    used_at timestamptz not null
);

-- No message of a step was taken: whoever was rung does not know, so the ring goes on at once.
create table notification.unreached (
    ring  uuid        not null,
    round int         not null,
    step  int         not null,
    at    timestamptz not null,
    primary key (ring, round, step),
    foreign key (ring, round, step) references notification.step
);

-- From here on: what follows from the facts. What came of the last attempt of each message, and whether it was asked for again since.
create view notification.last_try as
select m.ref as message, m.notice, m.channel, m.not_before, m.written_at, a.number, a.address, a.at as tried_at, a.lease_until,
       o.outcome, o.why, o.again_at, coalesce(o.at, a.at, m.written_at) as at, s.asked_at,
       s.asked_at is not null and (a.at is null or s.asked_at > a.at) as asked
from notification.message m
left join lateral (select * from notification.attempt x where x.message = m.ref order by x.number desc limit 1) a on true
left join notification.outcome o on o.message = a.message and o.number = a.number
left join lateral (select max(x.asked_at) as asked_at from notification.sent_again x where x.message = m.ref) s on true;

-- When the next attempt is due.
create view notification.next_try as
select t.message,
       case when t.asked then t.asked_at
            when t.number is null then t.not_before
            when t.outcome is null then t.lease_until
            else t.again_at end as at
from notification.last_try t
where not exists (select from notification.needless n where n.message = t.message)
  and (t.asked or t.number is null or t.outcome is null or t.again_at is not null);

-- The same as rows, so that a look for what is due reads nothing else.
create table notification.to_send (
    message uuid        primary key references notification.message,
    at      timestamptz not null
);
create index to_send_at on notification.to_send (at);

-- What nobody was told by message, and no attempt follows.
create view notification.undelivered as
select o.message, m.channel, o.why, o.number as attempts, o.at, n.practitioner, n.urgent, n.drill, n.ref as notice
from notification.outcome o join notification.message m on m.ref = o.message join notification.notice n on n.ref = m.notice
where o.outcome <> 'ACCEPTED' and o.again_at is null
  and not exists (select from notification.attempt later where later.message = o.message and later.number > o.number)
  and not exists (select from notification.sent_again s where s.message = o.message and s.asked_at >= o.at)
  and not exists (select from notification.needless x where x.message = o.message);

-- Of an attempt of which nothing is known, the message may have gone out before its node died: it is then there twice.
create view notification.perhaps_twice as
select a.message, a.number, a.at from notification.attempt a
where not exists (select from notification.outcome o where o.message = a.message and o.number = a.number)
  and exists (select from notification.attempt later where later.message = a.message and later.number > a.number);

-- A ring of which nobody was reached goes on at once.
create or replace view notification.next_due as
select r.ref as ring, coalesce(s.next_round, 1) as round, coalesce(s.next_step, 0) as step,
       greatest(coalesce(least(u.at, s.next_at), r.from_at), p.until) as at
from notification.ring r
left join lateral (select * from notification.step s where s.ring = r.ref order by s.round desc, s.step desc limit 1) s on true
left join notification.unreached u on u.ring = s.ring and u.round = s.round and u.step = s.step
left join lateral (select p.until from notification.promised p
                   where p.ring = s.ring and p.round = s.round and p.step = s.step
                   order by p.at, p.practitioner limit 1) p on true
where not exists (select from notification.ended e where e.ring = r.ref);

alter view notification.happened rename to happened_unsent;
create view notification.happened as
select subject, at, what, who from notification.happened_unsent
union all
select r.subject, u.at, 'unreached', null
from notification.ring r join notification.unreached u on u.ring = r.ref;

grant select, insert on all tables in schema notification to lantern_app;
grant update, delete on notification.to_send to lantern_app;
grant select on notification.happened, notification.perhaps_twice to lantern_app;
