-- A child who was found after a concern came: where it told of a place, a vehicle or an adult, or where there turned out to be one more.
-- One sending of the page makes one child.
create table concern.found_child (
    concern  uuid        not null references concern.concern,
    once     uuid        not null,
    person   uuid        not null unique references casefile.person,
    found_by uuid        not null references access.practitioner,
    found_at timestamptz not null,
    primary key (concern, once)
);
grant select, insert on concern.found_child to lantern_app;

-- What happened to a concern now has in it who was found, and how many have a name that was given in it.
alter view concern.happened rename to happened_until_found;
create view concern.happened as
select concern, at, what, who, words, detail from concern.happened_until_found
union all
select f.concern, f.found_at, 'child-found', f.found_by, c.label, null
from concern.found_child f join concern.child c on c.concern = f.concern and c.person = f.person
union all
select concern, found_at, 'namesakes', null, count(*)::text, null from concern.namesake group by concern, found_at;
grant select on concern.happened to lantern_app;
