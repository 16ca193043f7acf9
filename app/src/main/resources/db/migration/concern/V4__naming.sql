-- Who is named on a concern that only named people read, and why: by the rule when it came; because it was offered to their
-- area, when they see it only as an offer until somebody there accepts, and no more once it was declined; or by another of
-- them, who says why.
create table concern.naming (
    ref          uuid        primary key,
    concern      uuid        not null references concern.concern,
    practitioner uuid        not null references access.practitioner,
    offer        uuid        references concern.offer,
    reason       text        not null default '',
    named_by     uuid        references access.practitioner,
    named_at     timestamptz not null,
    unique nulls not distinct (concern, practitioner, offer),
    check (reason = '' or (named_by is not null and offer is null))
);
create index naming_practitioner on concern.naming (practitioner, concern);
create index naming_offer on concern.naming (offer) where offer is not null;

insert into concern.naming (ref, concern, practitioner, named_at)
select gen_random_uuid(), c.ref, n.practitioner, c.recorded_at
from casefile.named_on n join concern.concern c on c.ref = n.record;

-- What being named comes to now. casefile.admits has the last word on each.
create view concern.reader as
select n.practitioner, n.concern, n.offer, n.offer is null or coalesce(a.accepted, false) as works
from concern.naming n
left join concern.acceptance a on a.offer = n.offer
where n.offer is null or a.offer is null or a.accepted;

-- Who may answer an offer.
create view concern.asked as
select w.practitioner, o.ref as offer
from concern.offer o
join (select practitioner, area from access.desk_area
      union
      select practitioner, area from access.managed_area) w on w.area = o.area
where casefile.admits(o.concern, w.practitioner)
union
select n.practitioner, n.offer
from concern.naming n
where n.offer is not null and casefile.admits(n.concern, n.practitioner);

-- A restricted concern that reaches nobody: all who are named on it have left, or nobody could be named. With an offer: it was
-- offered, and nobody is left there who could answer.
create view concern.nobody_reads as
with reads as (
    select r.concern, r.offer, r.works
    from concern.reader r join access.practitioner_name p on p.ref = r.practitioner
    where casefile.admits(r.concern, r.practitioner))
select a.concern, a.area, null::uuid as offer
from casefile.restriction k join concern.answering a on a.concern = k.record
where not exists (select from reads r where r.concern = a.concern and r.works)
union all
select o.concern, o.area, o.ref
from casefile.restriction k join concern.open_offer o on o.concern = k.record
where exists (select from concern.naming n where n.offer = o.ref)
  and not exists (select from reads r where r.offer = o.ref);

create or replace view concern.visible as
select v.practitioner, v.concern
from (select w.practitioner, a.concern
      from concern.answering a
      join (select practitioner, area from access.desk_area
            union
            select practitioner, area from access.managed_area) w on w.area = a.area
      union
      select w.practitioner, o.concern
      from concern.offer o
      join (select practitioner, area from access.desk_area
            union
            select practitioner, area from access.managed_area) w on w.area = o.area
      where not exists (select from concern.acceptance x where x.offer = o.ref)
      union
      select r.practitioner, r.concern from concern.reader r) v
where casefile.admits(v.concern, v.practitioner);

create or replace view concern.worked as
select w.practitioner, a.concern
from concern.answering a
join (select practitioner, area from access.desk_area
      union
      select practitioner, area from access.managed_area) w on w.area = a.area
where casefile.admits(a.concern, w.practitioner)
  and not exists (select from casefile.restriction k where k.record = a.concern)
union
select r.practitioner, r.concern
from concern.reader r
where r.works and casefile.admits(r.concern, r.practitioner);

-- What happened to a concern, in order, with whom another named person named. Who told us is never among it.
create or replace view concern.happened as
select ref as concern, received_at as at, 'received' as what, null::uuid as who, '' as words, null::text as detail from concern.concern
union all select concern, read_at, 'read', read_by, '', null from concern.read
union all select concern, claimed_at, 'claimed', claimed_by, '', null from concern.claim
union all select concern, said_at, case when urgent then 'urgency-raised' else 'urgency-lowered' end, said_by, reason, null
          from concern.urgency
union all select h.concern, a.accepted_at, 'handed-over', h.offered_to, h.words, null
          from concern.handover h join concern.handover_accepted a on a.handover = h.ref
union all select d.concern, d.decided_at, 'decided', d.decided_by, d.reasons, d.kind from concern.decision d
union all select concern, decided_at, 'decided', decided_by, reasons, kind from concern.whole_decision
union all select concern, proposed_at, 'proposed', proposed_by, reasons, null from concern.proposal
union all select p.concern, d.declined_at, 'proposal-declined', d.declined_by, d.words, null
          from concern.proposal p join concern.proposal_declined d on d.proposal = p.ref
union all select concern, opened_at, 'looked-again', opened_by, reason, null from concern.look
union all select concern, offered_at, 'offered', offered_by, reason, area from concern.offer
union all select o.concern, a.said_at, case when a.accepted then 'accepted' else 'declined' end,
                 coalesce(a.practitioner, a.recorded_by), concat_ws(': ', a.name, nullif(a.words, '')), o.area
          from concern.offer o join concern.acceptance a on a.offer = o.ref
union all select concern, asked_at, 'asked', asked_by, words, null from concern.question
union all select q.concern, r.replied_at, case when r.heard then 'reply-heard' else 'replied' end,
                 case when r.heard then r.replied_by end, r.words, null
          from concern.question q join concern.reply r on r.question = q.ref
union all select j.concern, j.joined_at, 'joined', j.joined_by, j.reason, null from concern.joined j
union all select j."into", j.joined_at, 'joined', j.joined_by, j.reason, null from concern.joined j
union all select j.concern, u.unjoined_at, 'unjoined', u.unjoined_by, u.reason, null
          from concern.unjoined u join concern.joined j on j.ref = u.joined
union all select j."into", u.unjoined_at, 'unjoined', u.unjoined_by, u.reason, null
          from concern.unjoined u join concern.joined j on j.ref = u.joined
union all select concern, checked_at, 'referrer-checked', checked_by, words, null from concern.referrer_checked
union all select concern, found_at, 'knowingly-false', found_by, reasons, null from concern.knowingly_false
union all select concern, withdrawn_at, 'withdrawn', null, words, null from concern.withdrawal
union all select concern, added_at, 'added', null, words, null from concern.addition
union all select concern, named_at, 'named', practitioner, reason, null from concern.naming where reason <> '';

-- Who hears that something changed: as before, without those who declined it.
create or replace function concern.told_of(one uuid) returns table (who text)
language sql stable as $$
    select w.area
    from (select a.area from concern.answering a where a.concern = one
          union
          select o.area from concern.offer o where o.concern = one) w
    where not exists (select from casefile.restriction r where r.record = one)
    union all
    select distinct n.practitioner::text from concern.reader n
    where n.concern = one and casefile.admits(one, n.practitioner)
      and exists (select from casefile.restriction r where r.record = one)
$$;

grant select, insert on concern.naming to lantern_app;
grant select on concern.reader, concern.asked, concern.nobody_reads to lantern_app;
