-- When somebody first knew, as far as it is a date: the first and the last day that it can mean.
alter table concern.concern
    add first_known_from date,
    add first_known_to   date,
    add check ((first_known_from is null) = (first_known_to is null)),
    add check (first_known_from <= first_known_to);

-- What is counted of each concern, and what nobody recorded. Nothing of those that only named people may know of.
create view concern.counted as
select c.ref as concern, a.area, c.received_at, c.first_known_from, c.first_known_to,
       case when c.first_known_to is not null then 'date'
            when exists (select from casefile.stated s where s.origin = c.ref and s.concept = 'concern.first-known'
                         and s.answer ? 'known') then 'words'
            else 'not-recorded' end as first_known,
       case c.referrer when 'NOT_RECORDED' then 'not-recorded' else c.referrer end as referrer,
       c.accompanied, c.movement
from concern.concern c
join concern.answering a on a.concern = c.ref
where not exists (select from casefile.restriction r where r.record = c.ref);
grant select on concern.counted to lantern_app;
