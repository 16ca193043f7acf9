-- Who is at work. Rows are facts: given once, ended by a row of their own, so that who could see what
-- on any past day can be told. Only a password is ever written over.
create schema access;
grant usage on schema access to lantern_app;

create table access.agency (
    ref            uuid primary key,
    name           text not null check (name <> ''),
    kind           text not null check (kind in (
        'SOCIAL_CARE', 'SCHOOL', 'HEALTH', 'POLICE', 'BORDER', 'YOUTH_JUSTICE', 'VOLUNTARY',
        'GUARDIANSHIP', 'PLACEMENT', 'COUNCIL_OTHER', 'PARTNERSHIP')),
    area           text,
    switchboard    text,
    number_source  text,
    number_checked date,
    -- A number is shown only with where it is from and when it was last checked.
    check ((switchboard is null) = (number_source is null)),
    check ((switchboard is null) = (number_checked is null))
);
create index agency_area_kind on access.agency (area, kind);

create table access.team (
    ref     uuid    primary key,
    agency  uuid    not null references access.agency,
    name    text    not null check (name <> ''),
    is_desk boolean not null,
    -- Of a desk: where it is rung, if not through the switchboard of its agency.
    number         text,
    number_source  text,
    number_checked date,
    check ((number is null) = (number_source is null)),
    check ((number is null) = (number_checked is null))
);
create index team_agency on access.team (agency);

-- A desk answers for these areas …
create table access.answers_for (
    team uuid not null references access.team,
    area text not null,
    primary key (team, area)
);
create index answers_for_area on access.answers_for (area);

-- … at these hours in London; a span that ends before it begins runs into the next morning. None: always.
create table access.desk_hours (
    team     uuid       not null references access.team,
    weekdays smallint[] not null check (weekdays <@ '{1,2,3,4,5,6,7}' and cardinality(weekdays) > 0),
    opens    time       not null,
    closes   time       not null,
    primary key (team, weekdays, opens)
);

create table access.practitioner (
    ref         uuid        primary key,
    name        text        not null check (name <> ''),
    email       text        not null check (email <> ''),
    work_number text,
    agency      uuid        not null references access.agency,
    added_at    timestamptz not null
);
create unique index practitioner_email on access.practitioner (lower(email));
create index practitioner_agency on access.practitioner (agency);

create table access.password (
    practitioner uuid        primary key references access.practitioner,
    hash         text        not null,
    one_time     boolean     not null,
    set_at       timestamptz not null
);

create table access.account_closed (
    id           uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    closed_by    uuid        references access.practitioner,
    closed_at    timestamptz not null
);
create index account_closed_practitioner on access.account_closed (practitioner);
create table access.account_reopened (
    closed      uuid        primary key references access.account_closed,
    reopened_by uuid        references access.practitioner,
    reopened_at timestamptz not null
);

create table access.membership (
    id           uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    team         uuid        not null references access.team,
    given_by     uuid        references access.practitioner,
    given_at     timestamptz not null
);
create index membership_practitioner on access.membership (practitioner);
create index membership_team on access.membership (team);
create table access.membership_ended (
    membership uuid        primary key references access.membership,
    ended_by   uuid        references access.practitioner,
    ended_at   timestamptz not null
);

create table access.role_given (
    id           uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    role         text        not null check (role in (
        'DUTY_WORKER', 'MANAGER', 'SAFEGUARDING_LEAD', 'ALLEGATIONS_MANAGER', 'SOCIAL_WORKER',
        'ANALYST', 'ADMINISTRATOR')),
    area         text,
    given_by     uuid        references access.practitioner,
    given_at     timestamptz not null
);
create index role_given_practitioner on access.role_given (practitioner);
create table access.role_ended (
    role_given uuid        primary key references access.role_given,
    ended_by   uuid        references access.practitioner,
    ended_at   timestamptz not null
);

-- A try at signing in; without a practitioner where the address is nobody's.
create table access.sign_in_try (
    id           uuid        primary key,
    practitioner uuid        references access.practitioner,
    at           timestamptz not null
);
create index sign_in_try_practitioner on access.sign_in_try (practitioner, at);
create table access.sign_in (
    id           uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    at           timestamptz not null
);
create index sign_in_practitioner on access.sign_in (practitioner, at);
create table access.release (
    id           uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    released_by  uuid        not null references access.practitioner,
    how_known    text        not null check (how_known <> ''),
    released_at  timestamptz not null,
    check (practitioner <> released_by)
);
create index release_practitioner on access.release (practitioner, released_at);

-- What somebody was typing when their session ended; only their own sign-in opens it.
create table access.sealed_words (
    id           uuid        primary key,
    practitioner uuid        not null references access.practitioner,
    words        bytea       not null,
    sealed_at    timestamptz not null
);
create index sealed_words_practitioner on access.sealed_words (practitioner);

create view access.open_account as
select p.* from access.practitioner p
where not exists (
    select from access.account_closed c
    where c.practitioner = p.ref
      and not exists (select from access.account_reopened r where r.closed = c.id));

create view access.team_member as
select m.id, m.practitioner, m.team from access.membership m
where not exists (select from access.membership_ended e where e.membership = m.id);

create view access.role_held as
select g.id, g.practitioner, g.role, g.area from access.role_given g
where not exists (select from access.role_ended e where e.role_given = g.id);

-- Where an agency works: its own area, and those its desks answer for.
create view access.agency_area as
select ref as agency, area from access.agency where area is not null
union
select t.agency, a.area from access.team t join access.answers_for a on a.team = t.ref;

-- The three views that other rooms' policies join. Each is empty for an account that is closed.

-- Practitioners in a desk that answers for an area.
create view access.desk_area as
select distinct p.ref as practitioner, a.area
from access.open_account p
join access.team_member m on m.practitioner = p.ref
join access.team t on t.ref = m.team and t.is_desk
join access.answers_for a on a.team = t.ref;

-- Managers, of the areas that their own agency's desks answer for.
create view access.managed_area as
select distinct p.ref as practitioner, a.area
from access.open_account p
join access.role_held r on r.practitioner = p.ref and r.role = 'MANAGER'
join access.team t on t.agency = p.agency and t.is_desk
join access.answers_for a on a.team = t.ref and (r.area is null or r.area = a.area);

-- Those who handle a worry about somebody who works with children: a council's, for its own area.
create view access.allegations_area as
select distinct p.ref as practitioner, a.area
from access.open_account p
join access.role_held r on r.practitioner = p.ref and r.role = 'ALLEGATIONS_MANAGER'
join access.agency g on g.ref = p.agency and g.kind in ('SOCIAL_CARE', 'COUNCIL_OTHER')
join access.agency_area a on a.agency = g.ref and (r.area is null or r.area = a.area);

grant select, insert on all tables in schema access to lantern_app;
grant update on access.password to lantern_app;
grant delete on access.sealed_words to lantern_app;

-- Tries since a moment that nothing has cancelled: neither a sign-in nor a release came after them.
create function access.tries_in(who uuid, since timestamptz) returns int
language sql stable
return (
    select count(*)::int from access.sign_in_try t
    where t.practitioner = who and t.at > since
      and not exists (select from access.sign_in s where s.practitioner = who and s.id > t.id)
      and not exists (select from access.release r where r.practitioner = who and r.id > t.id));
