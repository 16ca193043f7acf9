-- Whoever was kept out of a record because they have a name that was given in it may turn out to be another person, and is let in: a
-- fact of its own, with who said so and why. Kept out anew it is another fact, with the next number.
alter table casefile.shut_out rename to shutting_out;
alter table casefile.shutting_out add column number int not null default 1 check (number > 0);
alter table casefile.shutting_out alter column number drop default;
alter table casefile.shutting_out
    drop constraint shut_out_pkey, add primary key (record, practitioner, number);

create table casefile.let_in (
    record       uuid        not null,
    practitioner uuid        not null,
    number       int         not null,
    reason       text        not null check (reason <> ''),
    let_in_by    uuid        not null references access.practitioner,
    let_in_at    timestamptz not null,
    primary key (record, practitioner, number),
    foreign key (record, practitioner, number) references casefile.shutting_out
);
grant select, insert on casefile.let_in to lantern_app;

-- Who never meets which record now.
create view casefile.shut_out as
select s.* from casefile.shutting_out s
where not exists (select from casefile.let_in l
                  where l.record = s.record and l.practitioner = s.practitioner and l.number = s.number);
grant select on casefile.shut_out to lantern_app;
create or replace view casefile.kept_out as select record, practitioner from casefile.shut_out;

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
