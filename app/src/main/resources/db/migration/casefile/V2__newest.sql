-- A desk may see many thousand cases, and its list shows the newest. These find them without visiting all the others.
create index contributor_agency on casefile.contributor (agency, case_ref);
create index lead_practitioner on casefile.lead (practitioner, case_ref);
create index named_practitioner on casefile.named (practitioner, record);

-- The newest cases to which somebody has any way at all, by each of the ways of casefile.visible, which has the last
-- word on every one. References of cases rise with time.
create function casefile.newest_for(who uuid, at_most int) returns table (case_ref uuid)
language sql stable as $$
    select distinct w.case_ref
    from (select newest.case_ref
          from (select area from access.desk_area where practitioner = who
                union
                select area from access.managed_area where practitioner = who) mine
          cross join lateral (select a.case_ref from casefile.answering a where a.area = mine.area
                              order by a.case_ref desc limit 2 * at_most) newest
          union all
          (select l.case_ref from casefile.lead l where l.practitioner = who order by l.case_ref desc limit at_most)
          union all
          (select n.record from casefile.named n where n.practitioner = who order by n.record desc limit at_most)
          union all
          select newest.case_ref
          from access.agency_member m
          cross join lateral (select k.case_ref from casefile.contributor k where k.agency = m.agency
                              order by k.case_ref desc limit at_most) newest
          where m.practitioner = who) w
    order by w.case_ref desc limit at_most
$$;
grant execute on function casefile.newest_for to lantern_app;

-- The records that casefile.admits keeps somebody from, for a list: asked once, not for each row.
create function casefile.kept_from(who uuid) returns table (record uuid)
language sql stable as $$
    select s.record from casefile.shut_out s where s.practitioner = who
    union all
    select r.record from casefile.restricted r
    where not exists (select from casefile.named n where n.record = r.record and n.practitioner = who)
$$;
grant execute on function casefile.kept_from to lantern_app;
