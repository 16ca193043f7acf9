-- A record that was kept to named people can be given back, and kept anew: each a fact of its own. The number lets one of two in who
-- keep it at once. Whoever was named on it, or shut out of it, stays so.
alter table casefile.restricted rename to restricting;
alter table casefile.restricting add column number int not null default 1 check (number > 0);
alter table casefile.restricting alter column number drop default;
alter table casefile.restricting drop constraint restricted_pkey, add primary key (record, number);

create table casefile.given_back (
    record   uuid        not null,
    number   int         not null,
    reason   text        not null check (reason <> ''),
    given_by uuid        not null references access.practitioner,
    given_at timestamptz not null,
    primary key (record, number),
    foreign key (record, number) references casefile.restricting
);
grant select, insert on casefile.given_back to lantern_app;

-- The records that only the people named on them may see now.
create view casefile.restricted as
select r.* from casefile.restricting r
where not exists (select from casefile.given_back g where g.record = r.record and g.number = r.number);
grant select on casefile.restricted to lantern_app;
create or replace view casefile.restriction as select record from casefile.restricted;

create or replace view casefile.visible as
select v.practitioner, v.case_ref, v.whole
from (select w.practitioner, a.case_ref, true as whole
      from casefile.answering a
      join (select practitioner, area from access.desk_area
            union
            select practitioner, area from access.managed_area) w on w.area = a.area
      union all
      select l.practitioner, l.case_ref, true
      from casefile.lead l
      where not exists (select from casefile.lead later
                        where later.case_ref = l.case_ref and (later.since, later.ref) > (l.since, l.ref))
      union all
      select n.practitioner, n.record, true
      from casefile.named n join casefile.child_case c on c.ref = n.record
      union all
      select m.practitioner, k.case_ref, false
      from casefile.contributor k join access.agency_member m on m.agency = k.agency) v
where not exists (select from casefile.shut_out s where s.record = v.case_ref and s.practitioner = v.practitioner)
  and (not exists (select from casefile.restricted r where r.record = v.case_ref)
       or exists (select from casefile.named n where n.record = v.case_ref and n.practitioner = v.practitioner));

-- Why a case was opened again, where that was written down in English before it stood as its kind.
update casefile.reopened
set because = case when reason = 'A plan began' then 'PLAN' when reason = 'A power was used' then 'POWER' else 'CONCERN' end,
    reason = case when reason like 'Concern %' then substr(reason, 9) else '' end
where because is null and (reason in ('A plan began', 'A power was used') or reason ~ '^Concern [0-9A-Z]{4}-[0-9A-Z]{4}$');
