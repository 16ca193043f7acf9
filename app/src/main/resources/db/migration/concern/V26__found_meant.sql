-- Whoever a concern turned out to be about, as somebody who read it said later. Somebody who raised a concern and only shares the
-- surname that they gave themselves is none: they follow what they raised.
create view concern.found_meant as
select k.practitioner, k.record as concern
from casefile.kept_out k
where exists (select from concern.kept_apart a where a.concern = k.record);

-- Who follows a concern that they raised: the one who raised it, unless it turned out to be about them, and the safeguarding leads of
-- their agency.
create or replace view concern.followed as
select c.recorded_by as practitioner, c.ref as concern
from concern.concern c
where c.channel = 'PRACTITIONER'
  and not exists (select from concern.found_meant m where m.concern = c.ref and m.practitioner = c.recorded_by)
union
select l.practitioner, c.ref
from concern.concern c
join access.safeguarding_lead l on l.agency = c.agency
where c.channel = 'PRACTITIONER' and casefile.admits(c.ref, l.practitioner);

grant select on concern.found_meant to lantern_app;
