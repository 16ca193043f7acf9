-- Which rings there were tells also what each was for.
create or replace view notification.rung as
select r.subject, r.recorded_at as begun_at, d.ring is not null as open, r.cause, r.occasion
from notification.ring r left join notification.due d on d.ring = r.ref;
