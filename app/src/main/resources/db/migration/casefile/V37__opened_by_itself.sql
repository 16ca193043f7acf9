-- A plan that begins by itself opens a closed case again, and nobody did. What opens one without a reason in somebody's words stands
-- as its kind, so that the chronology tells it in the reader's language.
alter table casefile.reopened
    add column because text check (because in ('CONCERN', 'PLAN', 'POWER')),
    alter column reopened_by drop not null,
    drop constraint reopened_reason_check,
    add check (reason <> '' or because is not null);

create or replace view casefile.happened as
select c.ref as case_ref, c.opened_at as at, 'opened' as what, c.opened_by as who, '' as words, null::text as area, null::uuid as lead
from casefile.child_case c
union all
select r.case_ref, r.since, case r.kind when 'HOST' then 'host-named' else 'responsible-named' end, r.said_by, r.reason, r.area, null
from casefile.responsibility r join casefile.child_case c on c.ref = r.case_ref
where r.since > c.opened_at
union all
select l.case_ref, l.since, 'lead-named', l.named_by, '', null, l.practitioner from casefile.lead l
union all
select x.case_ref, x.closed_at, 'closed', x.closed_by, x.reason, null, null from casefile.closure x
union all
select r.case_ref, r.reopened_at, 'reopened' || coalesce('-by-' || lower(r.because), ''), r.reopened_by, r.reason, null, null
from casefile.reopened r;
