-- Also of a colleague who has the name of somebody who must have no part, whoever offers a part says why it is another person. It
-- stands beside the words to them; of somebody without an account it stood in their place.
alter table protection.part add column another text not null default '';

create or replace view protection.last_taken as
select p.plan, p.role, p.ref, p.who, p.name, p.agency, p.number, t.taken_at,
       case when p.who is null and p.another = '' then p.words else p.another end as another
from protection.part p join protection.part_taken t on t.part = p.ref
where not exists (select from protection.part later join protection.part_taken lt on lt.part = later.ref
                  where later.plan = p.plan and later.role = p.role and (lt.taken_at, later.ref) > (t.taken_at, p.ref));
