-- A vehicle, an adult or a household of which no child is told is found again by the record that it came with, through its
-- numbers and registrations. Names of adults are not kept so: too many people share them.
alter table casefile.known_by
    drop constraint known_by_pkey,
    alter column person drop not null,
    add column record uuid,
    add constraint known_by_one check ((person is null) <> (record is null)),
    add constraint known_by_once unique nulls not distinct (kind, key, person, record);

-- Which records came with one of these numbers, each folded as they are kept. Who may see them is for their room to say.
create function casefile.records_known_as(keys text[]) returns table (record uuid, key text)
language sql stable as $$
    select k.record, k.key from casefile.known_by k
    where k.kind in ('phone', 'vehicle', 'number') and k.key = any (keys) and k.record is not null
$$;
grant execute on function casefile.records_known_as to lantern_app;

-- Who is known by one of these words or numbers, as before: of people alone.
create or replace function casefile.known_as(keys text[]) returns table (person uuid, kind text, key text)
language sql stable as $$
    select k.person, k.kind, k.key from casefile.known_by k
    where k.kind in ('name', 'phone', 'vehicle', 'number') and k.key = any (keys) and k.person is not null
$$;

-- What was said before this.
insert into casefile.known_by (record, kind, key)
select s.origin,
       case when s.answer #> '{known,phone}' is not null then 'phone'
            when s.answer #>> '{known,identifier,scheme}' = 'vehicle' then 'vehicle'
            else 'number' end,
       k.key
from casefile.statement s
cross join lateral (
    select lower(regexp_replace(coalesce(s.answer #>> '{known,phone,dialled}', s.answer #>> '{known,identifier,number}'),
                                '[^[:alnum:]]', '', 'g')) as key) k
where s.sensitivity = 'ORDINARY' and s.origin is not null and k.key is not null
  and not exists (select from casefile.person p where p.ref = s.subject and p.kind <> 'adult')
  and not exists (select from casefile.item i where i.ref = s.subject and i.person is not null)
on conflict do nothing;
