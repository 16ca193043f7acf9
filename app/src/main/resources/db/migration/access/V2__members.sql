-- For the policies of other rooms: who works for an agency, and who is told of the concerns that it raises.
create view access.agency_member as
select p.ref as practitioner, p.agency from access.open_account p;

create view access.safeguarding_lead as
select p.ref as practitioner, p.agency
from access.open_account p
join access.role_held r on r.practitioner = p.ref and r.role = 'SAFEGUARDING_LEAD';

grant select on access.agency_member, access.safeguarding_lead to lantern_app;

-- Names, to keep a person who is named in a record away from it.
create view access.practitioner_name as
select p.ref, p.name from access.open_account p;
grant select on access.practitioner_name to lantern_app;
