-- For rooms above: who belongs to a team, and who manages it without belonging to it.
create view access.team_people as
select m.practitioner, m.team, true as member
from access.team_member m join access.open_account p on p.ref = m.practitioner
union all
select distinct p.ref, t.ref, false
from access.team t
join access.open_account p on p.agency = t.agency
join access.role_held r on r.practitioner = p.ref and r.role = 'MANAGER'
where (r.area is null or exists (select from access.answers_for a where a.team = t.ref and a.area = r.area))
  and not exists (select from access.team_member m where m.practitioner = p.ref and m.team = t.ref);
grant select on access.team_people to lantern_app;
