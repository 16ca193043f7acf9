-- A concern that is for named people only is given back to the shared desk by one of them who manages, with the reason.
create table concern.given_back (
    ref      uuid        primary key,
    concern  uuid        not null references concern.concern,
    reason   text        not null check (reason <> ''),
    given_by uuid        not null references access.practitioner,
    given_at timestamptz not null
);
create index given_back_concern on concern.given_back (concern, given_at);
grant select, insert on concern.given_back to lantern_app;

-- What was given back rings its desk as if it had come then, and what was kept to named people anew rings those.
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
            union all select l.opened_at from concern.look l where l.concern = w.concern
            union all select g.given_at from concern.given_back g where g.concern = w.concern
            union all select min(a.kept_at) from concern.kept_apart a
                      where a.concern = w.concern and a.kept_at > all (
                          select g.given_at from concern.given_back g where g.concern = w.concern)) b));

-- That a concern cannot wait because the one that was joined to it cannot is told in the reader's language.
alter view concern.happened rename to happened_until_given_back;
create view concern.happened as
select h.concern, h.at, case when j.joining then 'urgency-joined' else h.what end as what, h.who,
       case when j.joining then '' else h.words end as words, h.detail
from concern.happened_until_given_back h
cross join lateral (
    select h.what = 'urgency-raised' and h.words = 'The concern that was joined is urgent' as joining) j
union all
select concern, given_at, 'given-back', given_by, reason, null from concern.given_back;
grant select on concern.happened to lantern_app;
