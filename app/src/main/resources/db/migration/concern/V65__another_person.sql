-- A colleague who has the whole name of an adult whom a concern names is another person: a manager of the area says so, and how they
-- know. They are kept from it no longer.
create table concern.another_person (
    concern      uuid        not null references concern.concern,
    practitioner uuid        not null references access.practitioner,
    reason       text        not null check (reason <> ''),
    said_by      uuid        not null references access.practitioner,
    said_at      timestamptz not null,
    primary key (concern, practitioner)
);
grant select, insert on concern.another_person to lantern_app;

alter view concern.happened rename to happened_until_another_person;
create view concern.happened as
select concern, at, what, who, words, detail from concern.happened_until_another_person
union all
select concern, said_at, 'another-person', said_by, reason, null from concern.another_person;
grant select on concern.happened to lantern_app;
