-- How a child is kept safe where they are placed. A change is a new row with the next number: the key is the lock.
create table protection.safety_plan (
    case_ref    uuid        not null,
    number      int         not null check (number > 0),
    carer       text        not null check (carer <> ''),
    phone       text        not null check (phone <> ''),
    supervision text        not null check (supervision <> ''),
    visitors    text        not null check (visitors <> ''),
    transport   text        not null check (transport <> ''),
    address     text        not null check (address <> ''),
    contingency text        not null check (contingency <> ''),
    written_by  uuid        not null references access.practitioner,
    written_at  timestamptz not null,
    primary key (case_ref, number)
);

-- The carer knows it: somebody read it to them.
create table protection.safety_plan_acknowledged (
    case_ref    uuid        not null,
    number      int         not null,
    how         text        not null check (how in ('IN_PERSON', 'TELEPHONE')),
    words       text        not null,
    recorded_by uuid        not null references access.practitioner,
    recorded_at timestamptz not null,
    primary key (case_ref, number),
    foreign key (case_ref, number) references protection.safety_plan
);

grant select, insert on protection.safety_plan, protection.safety_plan_acknowledged to lantern_app;
