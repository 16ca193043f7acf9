-- The one assessment of a child, to which every agency adds. What they add are statements in the ledger: here stands only that it began and how it ended.
create schema assessment;
grant usage on schema assessment to lantern_app;

-- The number is the lock: two who start at once insert the same one, and one of them finds the other's.
create table assessment.assessment (
    ref            uuid        primary key,
    case_ref       uuid        not null references casefile.child_case,
    number         int         not null check (number > 0),
    layout         text        not null,
    layout_version int         not null,
    started_by     uuid        not null references access.practitioner,
    agency         uuid        not null references access.agency,
    started_at     timestamptz not null,
    unique (case_ref, number)
);

create table assessment.ended (
    assessment uuid        primary key references assessment.assessment,
    reason     text        not null check (reason <> ''),
    ended_by   uuid        not null references access.practitioner,
    ended_at   timestamptz not null
);

grant select, insert on assessment.assessment, assessment.ended to lantern_app;

-- What lawful erasure may do here: find and take out.
grant usage on schema assessment to lantern_erase;
grant select, delete on all tables in schema assessment to lantern_erase;
alter default privileges in schema assessment grant select, delete on tables to lantern_erase;
