-- What was said of a case beside the statements in it, for its chronology: when it was opened, in which area the child is, whose
-- child it is, and who leads. The areas that were named with the opening are not told twice.
create view casefile.happened as
select c.ref as case_ref, c.opened_at as at, 'opened' as what, c.opened_by as who, '' as words, null::text as area, null::uuid as lead
from casefile.child_case c
union all
select r.case_ref, r.since, case r.kind when 'HOST' then 'host-named' else 'responsible-named' end, r.said_by, r.reason, r.area, null
from casefile.responsibility r join casefile.child_case c on c.ref = r.case_ref
where r.since > c.opened_at
union all
select l.case_ref, l.since, 'lead-named', l.named_by, '', null, l.practitioner from casefile.lead l;
grant select on casefile.happened to lantern_app;
