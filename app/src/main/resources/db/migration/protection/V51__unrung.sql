-- What should have rung on a plan, or been told of it, after a deed, and was not. It is tried again until it is mended.
create table protection.unrung (
    ref      uuid        primary key,
    plan     uuid        not null references protection.plan,
    act      text        not null check (act <> ''),
    acted_by uuid        references access.practitioner,
    acted_at timestamptz not null
);
create index unrung_plan on protection.unrung (plan);
create table protection.unrung_mended (
    unrung    uuid        primary key references protection.unrung,
    mended_at timestamptz not null
);
grant select, insert on protection.unrung, protection.unrung_mended to lantern_app;
