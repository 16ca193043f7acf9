-- An offer ends by itself where the concern was kept for named people meanwhile and nobody in that area may read it: so it can be
-- offered elsewhere.
alter table concern.acceptance
    add column nobody_there boolean not null default false,
    add check (not (accepted and nobody_there));

alter view concern.happened rename to happened_with_areas;
create view concern.happened as
select h.concern, h.at, case when n.ended then 'offer-ended' else h.what end as what, h.who,
       case when n.ended then '' else h.words end as words, h.detail
from concern.happened_with_areas h
cross join lateral (
    select h.what = 'declined' and exists (
        select from concern.offer o join concern.acceptance a on a.offer = o.ref
        where o.concern = h.concern and o.area = h.detail and a.said_at = h.at and a.nobody_there) as ended) n;
grant select on concern.happened to lantern_app;
