-- Urgent concerns that nobody holds and for which nothing has rung since they became so. Once somebody has looked at one that
-- was taken back, it rings no longer. Those for named people only ring no desk: they are told by name.
create view concern.must_ring as
select w.concern, w.area, exists (select from casefile.restriction r where r.record = w.concern) as named_only
from concern.waiting w
where w.urgent and w.holder is null
  and not exists (
      select from notification.rung r
      where r.subject = w.concern
        and r.begun_at >= (select max(b.at) from (
            select c.recorded_at as at from concern.concern c where c.ref = w.concern
            union all select u.said_at from concern.urgency u where u.concern = w.concern and u.urgent
            union all select l.opened_at from concern.look l where l.concern = w.concern) b));

-- What rings although somebody has it, or it is no longer urgent.
create view concern.rings_on as
select distinct r.subject as concern
from notification.rung r
join concern.concern c on c.ref = r.subject
where r.open and not exists (select from concern.waiting w where w.concern = r.subject and w.urgent and w.holder is null);

-- What happened to a concern now has in it whom it rang.
alter view concern.happened rename to happened_unrung;
create view concern.happened as
select concern, at, what, who, words, detail from concern.happened_unrung
union all
select subject, at, what, who, '', null from notification.happened;
grant select on concern.must_ring, concern.rings_on, concern.happened to lantern_app;
