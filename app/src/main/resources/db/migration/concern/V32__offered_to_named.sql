-- An offer of a concern that is for named people only and cannot wait rings those who are named in the area that is asked. What rings
-- a desk and what rings named people have causes of their own, so that one ends where the other begins: the offer, or the first naming
-- for it.
create or replace view concern.offer_that_rings as
select o.ref as offer, o.concern, o.area, k.named_only,
       case when k.named_only then (select n.ref from concern.naming n where n.offer = o.ref order by n.ref limit 1) else o.ref end as cause
from concern.open_offer o
join concern.waiting w on w.concern = o.concern and w.urgent
cross join lateral (select exists (select from casefile.restriction r where r.record = o.concern) as named_only) k
where case when k.named_only
           then exists (select from concern.reader n join access.practitioner_name p on p.ref = n.practitioner
                        where n.offer = o.ref and casefile.admits(o.concern, n.practitioner))
           else exists (select from access.desk_area d where d.area = o.area)
                or exists (select from access.managed_area m where m.area = o.area) end;

create or replace view concern.offer_unsettled as
select o.concern from concern.offer_that_rings o
where not exists (select from notification.rung r where r.cause = o.cause)
union
select r.subject from notification.rung r
where r.open and r.occasion = 'CONCERN_OFFERED'
  and not exists (select from concern.offer_that_rings o where o.cause = r.cause);
