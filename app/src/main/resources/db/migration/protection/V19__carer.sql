-- A carer who has an account reads the safety plan themselves, and says so. Whoever comes after them says so too, of the same version.
alter table protection.safety_plan_acknowledged
    drop constraint safety_plan_acknowledged_how_check,
    add constraint safety_plan_acknowledged_how_check check (how in ('IN_PERSON', 'TELEPHONE', 'THEMSELVES')),
    drop constraint safety_plan_acknowledged_pkey,
    add primary key (case_ref, number, recorded_at, recorded_by);

-- Who cares for whom since when, by the plans that run: of each, whoever has that part and has an account, and the cases of its children,
-- of which nothing keeps them out. Only of children who were on that plan, or on the one that it parted from, before they took the part:
-- whoever came to it later, or stayed when joined concerns were parted, need not be with them. A drill has no case, and stands for itself.
create view protection.carer_of as
select h.plan, h.who as practitioner, o.case_ref as file, c.label, h.taken_at
from protection.running r
join protection.plan p on p.ref = r.ref
join protection.holder h on h.plan = r.ref and h.role = 'PLACEMENT_CARER' and h.who is not null
join protection.on_plan c on c.plan = r.ref
cross join lateral casefile.one_with(c.child) one
join casefile.case_of o on o.child = one.person
where casefile.admits(o.case_ref, h.who)
  and exists (select from protection.plan before join protection.plan_child x on x.plan = before.ref
              where before.origin = p.origin and x.child = c.child and x.at <= h.taken_at)
union
select h.plan, h.who, d.plan, '', h.taken_at
from protection.drill d
join protection.running r on r.ref = d.plan
join protection.holder h on h.plan = r.ref and h.role = 'PLACEMENT_CARER' and h.who is not null;
grant select on protection.carer_of to lantern_app;
