-- Somebody who reads a concern says that it is about a person who works with or cares for children, and who that is. From then on
-- it is for named people only. Whoever signs in with that address is kept out, also where the account is made later.
create table concern.kept_apart (
    ref     uuid        primary key,
    concern uuid        not null references concern.concern,
    email   text        not null default '',
    reason  text        not null check (reason <> ''),
    kept_by uuid        not null references access.practitioner,
    kept_at timestamptz not null
);
create index kept_apart_concern on concern.kept_apart (concern);
grant select, insert on concern.kept_apart to lantern_app;

-- What somebody had taken up is with nobody once they may not meet it, and one who may takes it up anew.
alter table concern.claim
    drop constraint claim_pkey,
    add primary key (concern, claimed_by, claimed_at);

create or replace view concern.held as
select l.concern, l.holder, l.since
from (select distinct on (h.concern) h.concern, h.holder, h.since
      from (select concern, claimed_by as holder, claimed_at as since, '00000000-0000-0000-0000-000000000000'::uuid as step
            from concern.claim
            union all
            select h.concern, h.offered_to, a.accepted_at, h.ref
            from concern.handover h join concern.handover_accepted a on a.handover = h.ref
            union all
            select o.concern, a.practitioner, a.recorded_at, o.ref
            from concern.offer o join concern.acceptance a on a.offer = o.ref
            where a.accepted and a.practitioner is not null) h
      order by h.concern, h.since desc, h.step desc) l
where casefile.admits(l.concern, l.holder);

alter view concern.happened rename to happened_on_the_desk;
create view concern.happened as
select concern, at, what, who, words, detail from concern.happened_on_the_desk
union all
select concern, kept_at, 'kept-apart', kept_by, reason, null from concern.kept_apart;
grant select on concern.happened to lantern_app;
