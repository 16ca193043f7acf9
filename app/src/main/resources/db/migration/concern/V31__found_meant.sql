-- Whoever a concern was found to be about: by the address that was given for them, or because they have the whole name that was said.
-- A surname alone keeps somebody away from it, and takes from nobody what they raised themselves.
create table concern.meant (
    concern      uuid        not null references concern.concern,
    practitioner uuid        not null references access.practitioner,
    found_by     text        not null check (found_by in ('ADDRESS', 'NAME')),
    found_at     timestamptz not null,
    primary key (concern, practitioner, found_by)
);
grant select, insert on concern.meant to lantern_app;

-- What was found before this. Where an address was given nobody can tell any more whose it is: all who are kept out stay so.
insert into concern.meant (concern, practitioner, found_by, found_at)
select distinct on (k.record, k.practitioner) k.record, k.practitioner, case when a.email <> '' then 'ADDRESS' else 'NAME' end, a.kept_at
from casefile.kept_out k
join concern.kept_apart a on a.concern = k.record
join access.practitioner_name p on p.ref = k.practitioner
where a.email <> '' or exists (
    select from casefile.stated s
    where s.origin = k.record and s.concept = 'concern.staff-name'
      and regexp_split_to_array(lower(p.name), '[^[:alnum:]]+')
          <@ regexp_split_to_array(lower(s.answer -> 'known' ->> 'text'), '[^[:alnum:]]+'))
order by k.record, k.practitioner, a.email desc, a.kept_at;

create or replace view concern.found_meant as
select distinct m.practitioner, m.concern from concern.meant m;
