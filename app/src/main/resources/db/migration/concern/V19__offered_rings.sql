-- A concern that cannot wait also rings the area that it is offered to, until somebody there answers. What rings there says nothing
-- about whether it rings at its own desk.
create or replace view concern.must_ring as
select w.concern, w.area, exists (select from casefile.restriction r where r.record = w.concern) as named_only
from concern.waiting w
where w.urgent and w.holder is null
  and not exists (
      select from notification.rung r
      where r.subject = w.concern and r.occasion <> 'CONCERN_OFFERED'
        and r.begun_at >= (select max(b.at) from (
            select c.recorded_at as at from concern.concern c where c.ref = w.concern
            union all select u.said_at from concern.urgency u where u.concern = w.concern and u.urgent
            union all select l.opened_at from concern.look l where l.concern = w.concern) b));

create or replace view concern.rings_on as
select distinct r.subject as concern
from notification.rung r
join concern.concern c on c.ref = r.subject
where r.open and r.occasion <> 'CONCERN_OFFERED'
  and not exists (select from concern.waiting w where w.concern = r.subject and w.urgent and w.holder is null);

-- Offers that must ring. One for named people only rings no desk: they are told by name.
create view concern.offer_that_rings as
select o.ref as offer, o.concern, o.area
from concern.open_offer o
join concern.waiting w on w.concern = o.concern and w.urgent
where (exists (select from access.desk_area d where d.area = o.area) or exists (select from access.managed_area m where m.area = o.area))
  and not exists (select from casefile.restriction r where r.record = o.concern);

-- Concerns of which the rings elsewhere are not as they must be.
create view concern.offer_unsettled as
select o.concern from concern.offer_that_rings o
where not exists (select from notification.rung r where r.cause = o.offer)
union
select r.subject from notification.rung r
where r.open and r.occasion = 'CONCERN_OFFERED'
  and not exists (select from concern.offer_that_rings o where o.offer = r.cause);
grant select on concern.offer_that_rings, concern.offer_unsettled to lantern_app;
