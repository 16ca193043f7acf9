-- What a drill rehearses of powers that hold a child safe. Such a power stands with the case of a child; a drill has none, and what
-- it rehearses stands with nobody's record and is counted nowhere.
create table protection.rehearsed_power (
    ref         uuid        primary key,
    plan        uuid        not null references protection.drill,
    duty        text        not null,
    used_by     text        not null check (used_by <> ''),
    log         text        not null,
    used_at     timestamptz not null,
    ends_at     timestamptz not null,
    recorded_by uuid        not null references access.practitioner,
    recorded_at timestamptz not null
);
create index rehearsed_power_plan on protection.rehearsed_power (plan);

-- Its end needs an outcome.
create table protection.rehearsed_outcome (
    power       uuid        primary key references protection.rehearsed_power,
    words       text        not null check (words <> ''),
    recorded_by uuid        not null references access.practitioner,
    recorded_at timestamptz not null
);
grant select, insert on protection.rehearsed_power, protection.rehearsed_outcome to lantern_app;
