-- An urgent concern that is for named people only rings those who are named, until one of them takes it up; one on the shared desk
-- rings the desk. Each rings by its own occasion, so that one that changed from one to the other rings anew as it must.
create or replace view concern.must_ring as
select w.concern, w.area, k.named_only
from concern.waiting w
cross join lateral (select exists (select from casefile.restriction r where r.record = w.concern) as named_only) k
where w.urgent and w.holder is null
  and not exists (
      select from notification.rung r
      where r.subject = w.concern
        and r.occasion = case when k.named_only then 'URGENT_CONCERN_FOR_YOU' else 'URGENT_CONCERN' end
        and r.begun_at >= (select max(b.at) from (
            select c.recorded_at as at from concern.concern c where c.ref = w.concern
            union all select u.said_at from concern.urgency u where u.concern = w.concern and u.urgent
            union all select l.opened_at from concern.look l where l.concern = w.concern) b));

-- What rings although somebody has it, or it is no longer urgent, or it rings people whom it no longer may.
create or replace view concern.rings_on as
select distinct r.subject as concern
from notification.rung r
join concern.concern c on c.ref = r.subject
where r.open and r.occasion <> 'CONCERN_OFFERED'
  and (not exists (select from concern.waiting w where w.concern = r.subject and w.urgent and w.holder is null)
       or (r.occasion = 'URGENT_CONCERN_FOR_YOU') <> exists (select from casefile.restriction x where x.record = r.subject));
