-- The indicator matrix. Its marks are statements in the ledger; a sheet is the moment at which somebody filled it in.
create schema screening;
grant usage on schema screening to lantern_app;

-- What stood on a sheet is the ledger as it was at that moment, read with the list of that version.
create table screening.sheet (
    ref          uuid        primary key,
    person       uuid        not null references casefile.person,
    record       uuid        not null,
    list_version int         not null,
    taken_at     timestamptz not null,
    taken_by     uuid        not null references access.practitioner,
    agency       uuid        not null references access.agency
);
create index sheet_person on screening.sheet (person, taken_at);

grant select, insert on screening.sheet to lantern_app;
