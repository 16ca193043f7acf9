-- Who saw and did what. Written once, in the transaction of the act itself; nobody may change or remove a row.
create schema audit;
grant usage on schema audit to lantern_app;

create table audit.act (
    id           uuid        primary key,
    act          text        not null check (act <> ''),
    subject      uuid        not null,
    practitioner uuid,
    agency       uuid,
    job          text,
    at           timestamptz not null,
    check ((practitioner is null) = (agency is null)),
    check (practitioner is null or job is null)
);
create index act_subject on audit.act (subject, at);
create index act_practitioner on audit.act (practitioner, at);

grant select, insert on audit.act to lantern_app;
