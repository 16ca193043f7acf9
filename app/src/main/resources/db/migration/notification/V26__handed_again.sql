-- Of a ring the newest waits; what they were handed and gave back hides none that came before, as where the rota called them too.
create or replace view notification.waiting as
select n.ref, n.practitioner, n.occasion, n.link, n.urgent, n.drill, n.ring, n.told_at
from notification.notice n
where not exists (select from notification.acknowledged a where a.notice = n.ref)
  and not exists (select from notification.handed_back b where b.notice = n.ref)
  and (n.ring is null
       or (not exists (select from notification.ended e where e.ring = n.ring)
           and not exists (select from notification.notice later
                           where later.ring = n.ring and later.practitioner = n.practitioner and later.ref > n.ref
                             and not exists (select from notification.handed_back b where b.notice = later.ref))));
