-- That a child was asked something, once for each form that was sent and each question of it; and whether it stood on record already then.
create table form.turn (
    occasion uuid        not null,
    concept  text        not null,
    case_ref uuid        not null references casefile.child_case,
    again    boolean     not null,
    agency   uuid        not null references access.agency,
    told_by  uuid        not null references access.practitioner,
    told_at  timestamptz not null,
    primary key (occasion, concept)
);
create index turn_case on form.turn (case_ref);

grant select, insert on form.turn to lantern_app;
