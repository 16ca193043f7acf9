-- A photograph of a child, or of a thing that is proof, with all that the camera wrote beside the picture taken out of it. It is
-- of the class photograph: for whoever took it, and those to whom that class of a record is opened by name.
create table casefile.photograph (
    ref         uuid        primary key,
    record      uuid        not null,
    person      uuid        references casefile.person,
    words       text        not null default '',
    jpeg        bytea       not null,
    agency      uuid        not null references access.agency,
    recorded_by uuid        not null references access.practitioner,
    recorded_at timestamptz not null
);
create index photograph_record on casefile.photograph (record);
create index photograph_person on casefile.photograph (person) where person is not null;

-- Shown to nobody any more. That there was one, and why it is withdrawn, stays.
create table casefile.photograph_withdrawn (
    photograph   uuid        primary key references casefile.photograph,
    reason       text        not null check (reason <> ''),
    withdrawn_by uuid        not null references access.practitioner,
    withdrawn_at timestamptz not null
);
grant select, insert on casefile.photograph, casefile.photograph_withdrawn to lantern_app;
