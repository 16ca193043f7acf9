-- Lines through which the people of an agency ring an interpreter, each with the code by which the agency is known there.
-- A line that changes is ended, and said anew.
create table access.interpreter_line (
    ref           uuid        primary key,
    agency        uuid        not null references access.agency,
    name          text        not null check (name <> ''),
    number        text        not null check (number <> ''),
    customer_code text        not null default '',
    words         text        not null default '',
    source        text        not null check (source <> ''),
    checked       date        not null,
    said_by       uuid        references access.practitioner,
    said_at       timestamptz not null
);
create index interpreter_line_agency on access.interpreter_line (agency, said_at);
create table access.interpreter_line_ended (
    line     uuid        primary key references access.interpreter_line,
    ended_by uuid        references access.practitioner,
    ended_at timestamptz not null
);
grant select, insert on access.interpreter_line, access.interpreter_line_ended to lantern_app;
