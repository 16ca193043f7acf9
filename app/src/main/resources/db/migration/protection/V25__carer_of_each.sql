-- Several children of a plan may be with different carers. A part of a carer may be of one child alone; of all of them where none is
-- named, as it was. Whoever took one of both last cares for the child. That a child is with them no longer is a fact of its own.
alter table protection.part
    add column child uuid,
    add check (child is null or role = 'PLACEMENT_CARER');

create table protection.care_ended (
    part     uuid        not null references protection.part,
    child    uuid        not null,
    reason   text        not null check (reason <> ''),
    ended_by uuid        not null references access.practitioner,
    ended_at timestamptz not null,
    primary key (part, child)
);
grant select, insert on protection.care_ended to lantern_app;

-- Who cares for which child of a plan now, whether of that child alone or of all.
create view protection.cares as
select n.plan, n.child, p.ref, p.child is not null as alone, p.who, t.taken_at
from protection.whom n
join protection.part p on p.plan = n.plan and p.role = 'PLACEMENT_CARER' and (p.child is null or p.child = n.child)
join protection.part_taken t on t.part = p.ref
where not exists (select from protection.part later join protection.part_taken lt on lt.part = later.ref
                  where later.plan = p.plan and later.role = 'PLACEMENT_CARER' and (later.child is null or later.child = n.child)
                    and (lt.taken_at, later.ref) > (t.taken_at, p.ref))
  and not exists (select from protection.care_ended e where e.part = p.ref and e.child = n.child);
grant select on protection.cares to lantern_app;

-- A carer has the part as long as they care for anybody by it.
create or replace view protection.last_taken as
select p.plan, p.role, p.ref, p.who, p.name, p.agency, p.number, t.taken_at,
       case when p.who is null and p.another = '' then p.words else p.another end as another, p.child
from protection.part p join protection.part_taken t on t.part = p.ref
where case when p.role = 'PLACEMENT_CARER' and exists (select from protection.whom n where n.plan = p.plan)
           then exists (select from protection.cares c where c.plan = p.plan and c.ref = p.ref)
           else not exists (select from protection.part later join protection.part_taken lt on lt.part = later.ref
                            where later.plan = p.plan and later.role = p.role and (lt.taken_at, later.ref) > (t.taken_at, p.ref)) end;

create or replace view protection.last_offered as
select p.* from protection.part p
where p.who is not null
  and (p.child is null or exists (select from protection.whom n where n.plan = p.plan and n.child = p.child))
  and not exists (select from protection.part_taken t where t.part = p.ref)
  and not exists (select from protection.part_declined d where d.part = p.ref)
  and not exists (select from protection.part later
                  where later.plan = p.plan and later.role = p.role and later.ref > p.ref
                    and case when exists (select from protection.part_taken t where t.part = later.ref)
                             then later.child is null or p.child is null or later.child = p.child
                             else later.who = p.who and (later.child is null or later.child = p.child) end);

create or replace view protection.holder as
select t.* from protection.last_taken t
where t.who is null
   or (protection.admits(t.plan, t.who)
       and (exists (select from access.open_account a where a.ref = t.who)
            or exists (select from protection.ended e where e.plan = t.plan)));

create or replace view protection.open_offer as
select o.* from protection.last_offered o where protection.admits(o.plan, o.who);

-- For whom a carer cares, or is asked to: every child of the plan, or some.
create view protection.may_care as
select c.plan, c.who, c.child from protection.cares c where c.who is not null
union
select o.plan, o.who, n.child
from protection.last_offered o join protection.whom n on n.plan = o.plan and (o.child is null or o.child = n.child)
where o.role = 'PLACEMENT_CARER';
grant select on protection.may_care to lantern_app;

-- Whoever has, or is offered, nothing in a plan but the care of some of its children, and does not see it whole: of those alone they
-- are shown anything. Once it was all of them, and one was moved, it is the others.
create view protection.only_of as
select m.plan, m.who as practitioner, m.child from protection.may_care m
where exists (select from protection.whom n where n.plan = m.plan
              and not exists (select from protection.may_care k where k.plan = n.plan and k.child = n.child and k.who = m.who))
  and not exists (select from protection.way w where w.plan = m.plan and w.practitioner = m.who and w.whole)
  and not exists (select from protection.last_taken h where h.plan = m.plan and h.who = m.who and h.role <> 'PLACEMENT_CARER')
  and not exists (select from protection.last_offered o where o.plan = m.plan and o.who = m.who and o.role <> 'PLACEMENT_CARER');
grant select on protection.only_of to lantern_app;

-- As before; and whoever has the part of the carer of one child cares for that one alone, and since when they have it, whenever the
-- child came to the plan.
create or replace view protection.carer_of as
select h.plan, h.who as practitioner, o.case_ref as file, c.label, h.taken_at
from protection.running r
join protection.plan p on p.ref = r.ref
join protection.holder h on h.plan = r.ref and h.role = 'PLACEMENT_CARER' and h.who is not null
join protection.cares k on k.plan = r.ref and k.ref = h.ref
join protection.on_plan c on c.plan = r.ref and c.child = k.child
cross join lateral casefile.one_with(c.child) one
join casefile.case_of o on o.child = one.person
where casefile.admits(o.case_ref, h.who)
  and (k.alone or exists (select from protection.plan before join protection.plan_child x on x.plan = before.ref
                          where before.origin = p.origin and x.child = c.child and x.at <= h.taken_at))
union
select h.plan, h.who, d.plan, '', h.taken_at
from protection.drill d
join protection.running r on r.ref = d.plan
join protection.holder h on h.plan = r.ref and h.role = 'PLACEMENT_CARER' and h.who is not null;
