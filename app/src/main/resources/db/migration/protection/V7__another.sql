-- Of somebody without an account whose name is near that of somebody who must have no part, a worker says why it is another
-- person: it stands with the part, whose words are otherwise those to a colleague.
create or replace view protection.holder as
select p.plan, p.role, p.ref, p.who, p.name, p.agency, p.number, t.taken_at, case when p.who is null then p.words else '' end as another
from protection.part p join protection.part_taken t on t.part = p.ref
where (p.who is null or protection.admits(p.plan, p.who))
  and not exists (select from protection.part later join protection.part_taken lt on lt.part = later.ref
                  where later.plan = p.plan and later.role = p.role and (lt.taken_at, later.ref) > (t.taken_at, p.ref));
