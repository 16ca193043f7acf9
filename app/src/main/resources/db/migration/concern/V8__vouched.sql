-- What the desk knows from more than the public door alone: somebody signed in, rang, was checked or joined it, or a
-- worker here said that it cannot wait. No flood at the door can make one.
create view concern.vouched as
select c.ref as concern
from concern.concern c
where c.channel <> 'PUBLIC'
   or exists (select from concern.referrer_checked k where k.concern = c.ref)
   or exists (select from concern.urgency u where u.concern = c.ref and u.urgent)
   or exists (select from concern.live_join j join concern.concern o on o.ref = j.concern
              where j."into" = c.ref and o.channel <> 'PUBLIC');
grant select on concern.vouched to lantern_app;
