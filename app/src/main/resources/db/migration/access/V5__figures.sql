-- Whose figures somebody may read: a manager's areas, and those of an analyst. Figures name nobody.
create view access.figures_area as
select m.practitioner, m.area from access.managed_area m
union
select p.ref, a.area
from access.open_account p
join access.role_held r on r.practitioner = p.ref and r.role = 'ANALYST'
join access.agency_area a on a.agency = p.agency and (r.area is null or r.area = a.area)
union
select p.ref, r.area
from access.open_account p
join access.role_held r on r.practitioner = p.ref and r.role = 'ANALYST' and r.area is not null;
grant select on access.figures_area to lantern_app;
