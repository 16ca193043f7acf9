-- What a desk and an agency say of themselves may change, and what held before stays known. Hours and numbers are said
-- anew each time: the newest holds. Areas are given, and ended by a row of their own.

create table access.number_said (
    id      uuid        primary key,
    team    uuid        references access.team,
    agency  uuid        references access.agency,
    number  text        check (number <> ''),
    source  text        check (source <> ''),
    checked date,
    said_by uuid        references access.practitioner,
    said_at timestamptz not null,
    check (num_nonnulls(team, agency) = 1),
    -- A number is kept only with where it is from and when it was last checked. None of the three: there is no number.
    check (num_nonnulls(number, source, checked) in (0, 3))
);
create index number_said_team on access.number_said (team, said_at desc, id desc);
create index number_said_agency on access.number_said (agency, said_at desc, id desc);
insert into access.number_said (id, team, number, source, checked, said_at)
select gen_random_uuid(), ref, number, number_source, number_checked, '-infinity' from access.team where number is not null;
insert into access.number_said (id, agency, number, source, checked, said_at)
select gen_random_uuid(), ref, switchboard, number_source, number_checked, '-infinity' from access.agency
where switchboard is not null;
alter table access.team drop column number, drop column number_source, drop column number_checked;
alter table access.agency drop column switchboard, drop column number_source, drop column number_checked;

-- The hours of a desk in London; a span that ends before it begins runs into the next morning. No span: always.
create table access.hours_said (
    id      uuid        primary key,
    team    uuid        not null references access.team,
    said_by uuid        references access.practitioner,
    said_at timestamptz not null
);
create index hours_said_team on access.hours_said (team, said_at desc, id desc);
create table access.hours_span (
    hours    uuid       not null references access.hours_said,
    place    int        not null,
    weekdays smallint[] not null check (weekdays <@ '{1,2,3,4,5,6,7}' and cardinality(weekdays) > 0),
    opens    time       not null,
    closes   time       not null,
    primary key (hours, place)
);
insert into access.hours_said (id, team, said_at)
select gen_random_uuid(), d.team, '-infinity' from (select distinct team from access.desk_hours) d;
insert into access.hours_span (hours, place, weekdays, opens, closes)
select h.id, row_number() over (partition by d.team order by d.opens), d.weekdays, d.opens, d.closes
from access.desk_hours d join access.hours_said h on h.team = d.team;
drop table access.desk_hours;

alter table access.answers_for rename to area_given;
alter table access.area_given drop constraint answers_for_pkey;
alter table access.area_given add column id uuid default gen_random_uuid() primary key;
alter table access.area_given alter column id drop default;
alter table access.area_given add column given_by uuid references access.practitioner;
alter table access.area_given add column given_at timestamptz not null default '-infinity';
alter table access.area_given alter column given_at drop default;
create index area_given_team on access.area_given (team);
create table access.area_ended (
    area_given uuid        primary key references access.area_given,
    ended_by   uuid        references access.practitioner,
    ended_at   timestamptz not null
);

-- The areas that a desk answers for now.
create view access.answers_for as
select g.id, g.team, g.area from access.area_given g
where not exists (select from access.area_ended e where e.area_given = g.id);

create or replace view access.agency_area as
select ref as agency, area from access.agency where area is not null
union
select t.agency, a.area from access.team t join access.answers_for a on a.team = t.ref;

create or replace view access.desk_area as
select distinct p.ref as practitioner, a.area
from access.open_account p
join access.team_member m on m.practitioner = p.ref
join access.team t on t.ref = m.team and t.is_desk
join access.answers_for a on a.team = t.ref;

create or replace view access.managed_area as
select distinct p.ref as practitioner, a.area
from access.open_account p
join access.role_held r on r.practitioner = p.ref and r.role = 'MANAGER'
join access.team t on t.agency = p.agency and t.is_desk
join access.answers_for a on a.team = t.ref and (r.area is null or r.area = a.area);

grant select, insert on access.number_said, access.hours_said, access.hours_span, access.area_given, access.area_ended
    to lantern_app;
grant select on access.answers_for to lantern_app;
