-- What was said of a concern after it was sent, and which of it somebody who works on it has met.
create table concern.words_met (
    words  uuid        primary key,
    met_by uuid        not null references access.practitioner,
    met_at timestamptz not null
);

create view concern.said_later as
select a.ref, a.concern, a.words, a.added_at as said_at, 'added' as what from concern.addition a
union all
select w.ref, w.concern, w.words, w.withdrawn_at, 'withdrawn' from concern.withdrawal w;

create view concern.unmet_words as
select l.ref, l.concern from concern.said_later l
where not exists (select from concern.words_met m where m.words = l.ref);

-- Words that were added to what is decided open a second look, and nobody at the desk did: who told us is never named there.
alter table concern.look
    alter column opened_by drop not null,
    drop constraint look_reason_check,
    add check (reason <> '' or opened_by is null);

-- Whoever held it when it was decided does not hold it in a look that nobody at the desk opened: it rings, and somebody takes it up.
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
where casefile.admits(l.concern, l.holder)
  and not exists (select from concern.look k
                  where k.concern = l.concern and k.opened_by is null and k.opened_at > l.since);

-- What is said of a concern that is joined is also part of the one with which it is decided.
alter view concern.happened rename to happened_by_itself;
create view concern.happened as
select concern, at, what, who, words, detail from concern.happened_by_itself
union all
select j."into", l.said_at, l.what, null::uuid, l.words, null::text
from concern.live_join j join concern.said_later l on l.concern = j.concern;

grant select, insert on concern.words_met to lantern_app;
grant select on concern.said_later, concern.unmet_words, concern.happened to lantern_app;
