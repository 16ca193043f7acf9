-- Who carries an open case: whoever leads on it; until somebody is named, whoever opened it.
create index child_case_opened_by on casefile.child_case (opened_by);

create view casefile.carried as
select k.practitioner, k.case_ref
from (select l.practitioner, l.case_ref
      from casefile.lead l
      where not exists (select from casefile.lead later
                        where later.case_ref = l.case_ref and (later.since, later.ref) > (l.since, l.ref))
      union all
      select c.opened_by, c.ref
      from casefile.child_case c
      where not exists (select from casefile.lead l where l.case_ref = c.ref)) k
where not exists (select from casefile.closure x where x.case_ref = k.case_ref);
grant select on casefile.carried to lantern_app;
