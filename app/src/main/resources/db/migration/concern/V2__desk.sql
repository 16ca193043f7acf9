-- What a duty desk does with a concern beside claiming it and deciding, and how what waits follows from the facts.

-- New facts after the decision: a second look. The first look needs no row.
create table concern.look (
    concern   uuid        not null references concern.concern,
    look      int         not null check (look > 1),
    reason    text        not null check (reason <> ''),
    opened_by uuid        not null references access.practitioner,
    opened_at timestamptz not null,
    primary key (concern, look)
);

-- No further action although something speaks for an act or for flight: proposed by a worker, decided by a manager.
create table concern.proposal (
    ref         uuid        primary key,
    concern     uuid        not null references concern.concern,
    person      uuid        references casefile.person,
    look        int         not null check (look > 0),
    reasons     text        not null check (reasons <> ''),
    proposed_by uuid        not null references access.practitioner,
    proposed_at timestamptz not null
);
create index proposal_concern on concern.proposal (concern, look);
create table concern.proposal_declined (
    proposal    uuid        primary key references concern.proposal,
    words       text        not null check (words <> ''),
    declined_by uuid        not null references access.practitioner,
    declined_at timestamptz not null
);

-- A reply that a worker heard and wrote down, and one that the referrer wrote.
alter table concern.reply add heard boolean not null default false;

alter table concern.waiting add look int not null default 1;

grant select, insert on concern.look, concern.proposal, concern.proposal_declined to lantern_app;

-- From here on: what follows from the facts. A concern that is joined is decided with another.
create view concern.live_join as
select j.* from concern.joined j
where not exists (select from concern.unjoined u where u.joined = j.ref);

-- The children who are decided with a concern: its own, and those of the concerns that are joined to it, each once.
create view concern.to_decide as
select c.concern as decided_with, c.concern, c.person, c.place, c.label
from concern.child c
where not exists (select from concern.live_join j where j.concern = c.concern)
union all
select j."into", c.concern, c.person, c.place, c.label
from concern.live_join j
join concern.child c on c.concern = j.concern
where not exists (select from concern.joined_person p join casefile.link l on l.ref = p.link
                  where p.joined = j.ref and l.person = c.person);

-- Which area answers: where it was routed last.
create view concern.routed as
select distinct on (concern) concern, area from concern.routing order by concern, routed_at desc, ref desc;

-- Who holds it: who claimed it, until somebody accepted it from them.
create view concern.held as
select distinct on (h.concern) h.concern, h.holder, h.since
from (select concern, claimed_by as holder, claimed_at as since, '00000000-0000-0000-0000-000000000000'::uuid as step
      from concern.claim
      union all
      select h.concern, h.offered_to, a.accepted_at, h.ref
      from concern.handover h join concern.handover_accepted a on a.handover = h.ref
      union all
      select o.concern, a.practitioner, a.recorded_at, o.ref
      from concern.offer o join concern.acceptance a on a.offer = o.ref
      where a.accepted and a.practitioner is not null) h
order by h.concern, h.since desc, h.step desc;

-- Signs that the child may soon be gone, as they were ticked.
create view concern.flight_sign as
select s.origin as concern, code.sign
from casefile.stated s
cross join lateral jsonb_array_elements_text(s.answer -> 'known' -> 'codes') as code(sign)
where s.concept = 'flight.signs' and jsonb_typeof(s.answer -> 'known' -> 'codes') = 'array' and code.sign <> 'none-seen';

-- Urgent by what was said, unless somebody at the desk said otherwise.
create view concern.urgent as
select c.ref as concern,
       coalesce((select u.urgent from concern.urgency u where u.concern = c.ref order by u.said_at desc, u.ref desc limit 1),
                c.danger in ('TAKEN_OR_LEAVING', 'HURT_OR_THREATENED')
                or exists (select from concern.flight_sign f
                           where f.concern = c.ref and f.sign in ('packed', 'tickets', 'adult-waiting', 'said-leaving'))
               ) as urgent
from concern.concern c;

-- What waits at a desk, as it follows from the facts: the table of that name holds just this.
create view concern.waits as
select c.ref as concern, r.area, u.urgent,
       least(c.received_at, (select min(o.received_at) from concern.live_join j join concern.concern o on o.ref = j.concern
                             where j."into" = c.ref)) as received_at,
       h.holder, k.look
from concern.concern c
join concern.routed r on r.concern = c.ref
join concern.urgent u on u.concern = c.ref
left join concern.held h on h.concern = c.ref
cross join lateral (select coalesce(max(l.look), 1) as look, coalesce(max(l.opened_at), '-infinity') as opened
                    from concern.look l where l.concern = c.ref) k
where not exists (select from concern.live_join j where j.concern = c.ref)
  and not exists (select from concern.offer o join concern.acceptance a on a.offer = o.ref
                  where o.concern = c.ref and a.accepted and a.name is not null and a.recorded_at >= k.opened)
  and case when exists (select from concern.to_decide t where t.decided_with = c.ref)
           then exists (select from concern.to_decide t
                        where t.decided_with = c.ref
                          and not exists (select from concern.decision d
                                          where d.concern = c.ref and d.person = t.person and d.look = k.look))
           else not exists (select from concern.whole_decision w where w.concern = c.ref and w.look = k.look) end;

-- Offers to which nobody has answered yet.
create view concern.open_offer as
select o.* from concern.offer o
where not exists (select from concern.acceptance a where a.offer = o.ref);

-- Who works on a concern: those who see it, but not those to whom it was only offered.
create view concern.worked as
select w.practitioner, a.concern
from concern.answering a
join (select practitioner, area from access.desk_area
      union
      select practitioner, area from access.managed_area) w on w.area = a.area
where casefile.admits(a.concern, w.practitioner)
union
select n.practitioner, n.record
from casefile.named_on n join concern.concern c on c.ref = n.record
where casefile.admits(n.record, n.practitioner);

-- What happened to a concern, in order. Who told us is never among it.
create view concern.happened as
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
union all select concern, added_at, 'added', null, words, null from concern.addition;

grant select on concern.live_join, concern.to_decide, concern.routed, concern.held, concern.flight_sign, concern.urgent,
    concern.waits, concern.open_offer, concern.worked, concern.happened to lantern_app;
