-- What is left of a record that was erased by law: of what kind it was, by what right, on whose order, when, and how many rows of each
-- table went. Never its reference, nor anything that stood in it.
create table erasure (
    ref        uuid        primary key,
    kind       text        not null check (kind in ('CONCERN', 'CASE')),
    by_right   text        not null check (by_right in ('retention', 'court-order', 'data-subject')),
    ordered_by text        not null check (ordered_by <> ''),
    counts     jsonb       not null,
    erased_at  timestamptz not null
);
grant select on erasure to lantern_app;
grant insert on erasure to lantern_erase;
grant select, delete on event_publication, session_attributes to lantern_erase;
