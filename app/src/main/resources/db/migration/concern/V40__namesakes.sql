-- Colleagues who have the whole name of an adult whom a concern names, and are shut out of it. They are not thereby those whom it is
-- about: whoever raised it follows what they sent.
create table concern.namesake (
    concern      uuid        not null references concern.concern,
    practitioner uuid        not null references access.practitioner,
    found_at     timestamptz not null,
    primary key (concern, practitioner)
);
grant select, insert on concern.namesake to lantern_app;
