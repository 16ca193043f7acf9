-- A screen on a wall: for a team or for an area, read only, at the browser that was given its code. Facts: what holds now follows
-- from them.
create table access.screen (
    ref     uuid        primary key,
    name    text        not null check (name <> ''),
    team    uuid        references access.team,
    area    text,
    made_by uuid        not null references access.practitioner,
    made_at timestamptz not null,
    check (num_nonnulls(team, area) = 1)
);

-- A code opens it once, for some minutes; only the hash of it is kept, and of what the browser holds from then on.
create table access.screen_code (
    hash    bytea       primary key,
    screen  uuid        not null references access.screen,
    until   timestamptz not null,
    made_by uuid        not null references access.practitioner,
    made_at timestamptz not null
);
create index screen_code_screen on access.screen_code (screen);
create table access.screen_opened (
    code      bytea       primary key references access.screen_code,
    secret    bytea       not null unique,
    opened_at timestamptz not null
);
create table access.screen_withdrawn (
    screen       uuid        primary key references access.screen,
    withdrawn_by uuid        not null references access.practitioner,
    withdrawn_at timestamptz not null
);

-- At which browser each is open: the one that was given the newest code, until it is withdrawn.
create view access.screen_open as
select distinct on (c.screen) c.screen, o.secret, o.opened_at
from access.screen_opened o join access.screen_code c on c.hash = o.code
where not exists (select from access.screen_withdrawn w where w.screen = c.screen)
order by c.screen, o.opened_at desc, o.code;

-- For rooms above: what a team is called.
create view access.team_name as select ref, name from access.team;
grant select on access.team_name to lantern_app;

grant select, insert on access.screen, access.screen_code, access.screen_opened, access.screen_withdrawn to lantern_app;
grant select on access.screen_open to lantern_app;
